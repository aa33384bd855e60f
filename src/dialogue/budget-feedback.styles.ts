import {css} from 'lit';

/** One column at any width: what a report is about, its steps, and earlier reports. */
export const feedbackStyles = css`
  :host {
    --_skeleton: 24rem;
  }
  p,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .about {
    font-weight: 600;
  }
  .frame > p,
  .report,
  .review,
  .contact,
  .earlier,
  .outcome {
    max-inline-size: 40rem;
  }
  .report,
  .review,
  .contact,
  .earlier,
  .outcome {
    display: grid;
    gap: var(--_space);
  }
  .notice {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .place b {
    font-weight: 600;
  }
  summary {
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-block-end: 0.375rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions button,
  .contact .button {
    min-block-size: 2.5rem;
    padding-inline: 1rem;
    border-color: var(--_outline);
    text-align: start;
  }
  .contact .button {
    display: inline-flex;
    align-items: center;
  }
  .main,
  .main:hover {
    border-color: var(--_accent) !important;
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  .main[aria-disabled='true'] {
    border-color: var(--_outline) !important;
    background: var(--_raised);
    color: var(--_text);
    cursor: progress;
  }
  .title {
    font-weight: 700;
  }
  .title:focus,
  .stage-title:focus,
  fieldset:focus {
    outline: none;
  }
  .title:focus-visible,
  .stage-title:focus-visible,
  fieldset:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .fields {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  dt {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .fields dd,
  .letter,
  .said,
  blockquote {
    white-space: pre-line;
  }
  .letter {
    padding: 0.5rem 0.75rem;
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  :lang(kk) q {
    quotes: '«' '»';
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
  }
  .earlier {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .earlier ul {
    display: grid;
  }
  .entry {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }
  .status {
    font-weight: 600;
  }
  .entry .id {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    font-weight: 400;
    white-space: nowrap;
  }
  .more {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .main,
    .main:hover {
      border-width: 2px;
    }
    .main[aria-disabled='true'] {
      border-color: GrayText !important;
      color: GrayText;
    }
  }
  @media print {
    .report,
    .review,
    .contact,
    .actions,
    .more {
      display: none;
    }
  }
`;
