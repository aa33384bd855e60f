import {css} from 'lit';

/** Looks of the table behind a chart. */
export const twinStyles = css`
  .twin {
    display: none;
    overflow-x: auto;
    max-inline-size: 100%;
  }
  .twin.shown {
    display: block;
  }
  .twin table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .twin th,
  .twin td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .twin thead th {
    border-block-end: 1px solid var(--_outline);
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    vertical-align: bottom;
  }
  .twin tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 700;
  }
  .twin .number {
    padding-inline: 0.75rem 0;
    text-align: end;
  }
  .twin td.number {
    white-space: nowrap;
  }
  @media print {
    .twin {
      display: block;
      overflow: visible;
    }
    .twin table {
      font-size: 7.5pt;
    }
    .twin :is(th, td),
    .twin .number {
      padding: 0.1em 0.25em;
    }
    .twin tbody th {
      inline-size: 24%;
    }
    .twin tr:nth-child(n + 26) {
      display: none;
    }
    [data-printed]::after {
      content: attr(data-printed);
    }
    .graphic,
    tr {
      break-inside: avoid;
    }
  }
`;
