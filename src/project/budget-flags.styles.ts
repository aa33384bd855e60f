import {css} from 'lit';

/** Rules one under another; the amber shape stands beside a word. */
export const flagStyles = css`
  :host {
    --_skeleton: 32rem;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .working ~ .footer {
    visibility: hidden;
  }
  .rules {
    display: grid;
  }
  .rule,
  .others {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 46rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .title {
    font-weight: 700;
  }
  .sign {
    color: var(--_warn);
    font-size: max(0.8em, 12px);
  }
  .count {
    margin-inline-start: 0.5rem;
    color: var(--_muted);
    font-weight: 400;
  }
  .muted,
  .note,
  dt {
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
  }
  .faults {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_warn);
  }
  .work {
    display: grid;
    gap: 0 0.75rem;
    inline-size: 100%;
    padding: 0.375rem 0.25rem;
    border: 0;
    background: none;
    font-size: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .name {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .work:hover .name,
  .work[aria-current] .name {
    text-decoration-color: currentColor;
  }
  .work[aria-current] .name {
    font-weight: 700;
  }
  .work .evidence {
    font-size: max(0.9375em, 12px);
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
  }
  .others ul {
    display: grid;
    gap: 0.25rem;
  }
  summary {
    min-block-size: 1.75rem;
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
    cursor: pointer;
  }
  .fold > summary {
    min-block-size: 2rem;
    padding-block: 0.25rem;
    color: inherit;
    font-size: inherit;
  }
  .fold > summary .title {
    display: inline;
    font-weight: 600;
  }
  .rule:has(> .fold) {
    padding-block: 0.125rem;
  }
  .facts {
    display: grid;
    gap: 0.375rem;
    font-size: max(0.9375em, 12px);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(8.75rem, 30%) minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
  }
  code {
    font-size: max(0.9375em, 12px);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .work[aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .more,
    .about {
      display: none;
    }
    .rule {
      break-inside: avoid;
    }
  }
`;
