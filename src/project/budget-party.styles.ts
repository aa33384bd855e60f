import {css} from 'lit';

/** What the page of a party has beside the dossier's looks: lists of bars, projects and parties. */
export const partyStyles = css`
  .tools,
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .shares,
  .chooser {
    display: grid;
    gap: 0.375rem;
  }
  .shares {
    margin-block-start: 0.375rem;
  }
  :is(.ladder, .shares) + .note,
  .rest + .note {
    margin-block-start: 0.5rem;
  }
  .shares li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0 0.5rem;
    align-items: baseline;
  }
  .zero {
    stroke: var(--_text);
  }
  :host(:dir(rtl)) svg.bar {
    transform: scaleX(-1);
  }
  .figure {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .shares li:not(:has(.percent)) .figure {
    grid-column: 2 / -1;
  }
  .figure .muted {
    font-weight: 400;
  }
  .percent {
    grid-column: 3;
    min-inline-size: 3em;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    text-align: end;
    white-space: nowrap;
  }
  .link {
    padding: 0.125rem 0;
    border: 0;
    background: none;
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .link:hover {
    background: none;
    color: var(--_accent);
  }
  .aside {
    margin-inline-start: 0.25rem;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    margin-block-start: 0.375rem;
    font-size: max(0.875em, 12px);
  }
  .more {
    font-size: inherit;
  }
  .works {
    max-inline-size: 46rem;
    margin-block-start: 0.25rem;
  }
  .works li {
    border-block-start: 1px solid var(--_line);
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.375rem 0.25rem;
    border: 0;
    background: none;
    font-size: inherit;
    text-align: start;
  }
  .work .name {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.15em;
  }
  .work:hover .name,
  .work[aria-current] .name {
    text-decoration-color: currentColor;
  }
  .work[aria-current] .name {
    font-weight: 700;
  }
  .behind {
    color: var(--_text);
  }
  input {
    min-block-size: 2rem;
    inline-size: min(100%, 26rem);
  }
  @media (forced-colors: active) {
    .zero {
      stroke: CanvasText;
    }
    .work[aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .tools,
    .more {
      display: none;
    }
    :host {
      font-size: 9pt;
    }
    .frame {
      gap: 0.25rem;
    }
    section {
      padding-block: 0.25rem;
    }
    .sections {
      columns: 3;
      column-gap: 1.25rem;
    }
    .shares,
    .ladder {
      gap: 0.125rem;
    }
    .work {
      padding-block: 0.0625rem;
    }
    .works {
      max-inline-size: none;
    }
    .sections section {
      break-inside: auto;
    }
    .title {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    .aside,
    .rest,
    .change,
    .note {
      font-size: 9pt;
    }
    .twin:not(.shown) {
      display: none;
    }
  }
`;
