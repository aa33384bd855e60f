import {css} from 'lit';

/**
 * Looks of the headline figures: in so many columns that no figure stands alone in the last row; where their number leaves one
 * over, the first has a row to itself.
 *
 * A column takes at least 9.5rem, the gap between two 1.25rem.
 */
export const summaryStyles = css`
  :host {
    --_skeleton: 9rem;
  }
  .columns {
    container-type: inline-size;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    gap: 1rem 1.25rem;
    margin: 0;
  }
  @container (min-width: 20.25rem) {
    .figures:not(.of-1) {
      --_columns: 2;
    }
    .of-3 > :first-child,
    .of-5 > :first-child,
    .of-7 > :first-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 31rem) {
    .figures:is(.of-3, .of-5, .of-6, .of-7) {
      --_columns: 3;
    }
    .of-3 > :first-child,
    .of-5 > :first-child {
      grid-column: auto;
    }
  }
  @container (min-width: 41.75rem) {
    .figures:is(.of-4, .of-7, .of-8) {
      --_columns: 4;
    }
    .of-7 > :first-child {
      grid-column: auto;
    }
  }
  @container (min-width: 52.5rem) {
    .figures.of-5 {
      --_columns: 5;
    }
  }
  @container (min-width: 63.25rem) {
    .figures.of-6 {
      --_columns: 6;
    }
  }
  @container (min-width: 74rem) {
    .figures.of-7 {
      --_columns: 7;
    }
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
