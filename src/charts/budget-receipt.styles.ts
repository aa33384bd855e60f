import {css} from 'lit';

/** Looks of the receipt: a slip of paper with names, amounts and thin bars; printed as wide as a till roll. */
export const receiptStyles = css`
  :host {
    --_skeleton: 26rem;
  }
  .own {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
  }
  .own label {
    font-weight: 600;
  }
  .field {
    display: inline-flex;
    align-items: baseline;
    gap: 0.375rem;
  }
  .own input {
    inline-size: 9.5rem;
    min-block-size: 2rem;
    box-sizing: border-box;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: end;
  }
  .own input[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 2px;
  }
  .wrong {
    color: var(--_error);
  }
  .graphic[hidden] {
    display: none;
  }
  .graphic {
    container-type: inline-size;
  }
  .slip {
    box-sizing: border-box;
    max-inline-size: 34rem;
    padding: 0.75rem;
    border-block: 2px dashed var(--_line);
    background: var(--_raised);
  }
  .basis,
  .total {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
  }
  .basis,
  .rows,
  .total {
    line-height: 1.25;
  }
  .percents {
    display: none;
  }
  .basis {
    margin: 0;
    padding: 0 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_outline);
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .unit,
  .percents,
  .amount-of,
  .percent {
    text-align: end;
    white-space: nowrap;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75rem;
    margin: 0;
    padding: 0.25rem 0;
    list-style: none;
  }
  .row,
  .row .line {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .fewer {
    grid-column: 1 / -1;
  }
  .row .line {
    align-items: end;
    inline-size: 100%;
    padding: 0.3125rem 0.25rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: inherit;
    text-align: start;
  }
  .row .line:hover,
  .lit .line {
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }
  .choosing .line:not([aria-pressed='true']) {
    color: var(--_muted);
  }
  .line[aria-pressed='true'] {
    color: inherit;
    font-weight: inherit;
  }
  .name {
    min-inline-size: 0;
    hyphens: auto;
  }
  .amount-of {
    font-weight: 600;
  }
  .percent {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .line .track {
    grid-area: 2 / 1;
    align-self: center;
    position: relative;
    display: block;
    block-size: 0.375rem;
    margin-block-start: 0.1875rem;
    border-block-end: 1px dotted var(--_line);
  }
  .line .track .mark {
    inset-block: 0;
  }
  .total {
    margin: 0;
    padding: 0.5rem 0.25rem 0;
    border-block-start: 3px double var(--_text);
    font-weight: 700;
  }
  .total b {
    grid-column: 2 / -1;
    font-size: 1.125em;
    text-align: end;
  }
  .residents {
    margin: 0.75rem 0 0;
    padding: 0.5rem 0.25rem 0;
    border-block-start: 1px dashed var(--_outline);
  }
  .residents div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .residents dd {
    margin: 0;
    margin-inline-start: auto;
    font-weight: 600;
  }
  @container (min-width: 30rem) {
    .basis,
    .rows,
    .total {
      grid-template-columns: minmax(0, 1fr) minmax(3.5em, auto) 3.75em;
    }
    .percents {
      display: inline;
    }
    .line .track {
      grid-area: 2 / 1 / auto / -1;
    }
  }
  @media (forced-colors: active) {
    .line[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .own input[aria-invalid='true'] {
      outline: 2px dashed CanvasText;
    }
  }
  @media print {
    .own,
    .fewer {
      display: none;
    }
    .graphic[hidden] {
      display: block;
    }
    .graphic {
      max-inline-size: 80mm;
    }
    .slip {
      padding: 4mm;
      border: 0 dashed #000;
      border-block-width: 1px;
      background: none;
      font-size: 10pt;
      break-inside: avoid;
    }
    .row .line,
    .choosing .line:not([aria-pressed='true']) {
      padding-inline: 0;
      color: inherit;
    }
    .basis,
    .total,
    .residents {
      padding-inline: 0;
    }
  }
`;
