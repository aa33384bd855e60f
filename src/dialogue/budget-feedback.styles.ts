import {css} from 'lit';

/** One column at any width: labels above their fields, wide enough to hit with a thumb. */
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
  .field {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.0625rem 0 0;
    accent-color: var(--_accent);
  }
  .choice small {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .optional,
  .hint,
  .entry .id {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    font-weight: 400;
  }
  .counter.over,
  .fault {
    color: var(--_error);
    font-size: max(0.9375em, 12px);
  }
  .fault {
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 2rem;
    font: inherit;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'],
  fieldset:has(> .fault) .choices {
    border-color: var(--_error) !important;
    outline: 1px solid var(--_error);
  }
  [aria-invalid='true']:focus-visible {
    outline: 2px solid var(--_focus);
  }
  fieldset:has(> .fault) .choices {
    padding-inline: 0.5rem;
    border-radius: var(--_radius);
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
  .photo .field + .field {
    margin-block-start: 0.5rem;
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
    white-space: nowrap;
  }
  .more {
    justify-self: start;
  }
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      outline: 2px dashed CanvasText;
    }
    .main,
    .main:hover {
      border-width: 2px;
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
