import {css} from 'lit';

/** Looks of the headline figures: a row of columns, as many as fit. */
export const summaryStyles = css`
  :host {
    --_skeleton: 9rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: 1rem 1.25rem;
    margin: 0;
  }
  .item {
    display: grid;
    align-content: start;
    gap: 0.125rem;
    min-inline-size: 0;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.25;
    hyphens: auto;
  }
  dd {
    display: grid;
    gap: 0.25rem;
    margin: 0;
  }
  .value {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: normal;
  }
  .ladder {
    position: relative;
    display: block;
    block-size: 0.625rem;
  }
  .ladder .mark.paid {
    inset-block: 0;
  }
  .remark {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.3;
  }
  .quiet {
    padding: 0.125rem 0.375rem;
    font-size: inherit;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  details p {
    margin: 0.25rem 0 0;
  }
  @media print {
    .mark,
    .key {
      print-color-adjust: exact;
    }
    .quiet {
      display: none;
    }
  }
`;
