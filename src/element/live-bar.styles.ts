import {css} from 'lit';

/** The line that tells of refreshing, the list of changes, and the marks beside what has changed. */
export const liveStyles = css`
  .live:empty {
    display: none;
  }
  .live {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.375rem;
    font-size: max(0.875em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .live p {
    margin: 0;
  }
  .live .trouble {
    color: var(--_warn);
    font-weight: 600;
  }
  .live > button {
    font-size: inherit;
  }
  .live .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .live details {
    flex-basis: 100%;
  }
  .live summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .live ul {
    display: grid;
    gap: 0.25rem;
    margin: 0.25rem 0 0;
    padding: 0;
    max-block-size: 20rem;
    overflow: auto;
    list-style: none;
  }
  .live li {
    padding-inline-start: 0.5rem;
    border-inline-start: 3px solid var(--_warn);
  }
  .live li button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
  }
  .changed {
    color: var(--_warn);
    font-weight: 600;
  }
  td > .changed {
    display: block;
  }
  .live li .changed {
    margin-inline-end: 0.25rem;
  }
  @media print {
    .live > button,
    .live details:not([open]) {
      display: none;
    }
  }
`;
