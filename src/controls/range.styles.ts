import {css} from 'lit';

/** Ranges of sums and years: two fields side by side, their unit above. */
export const rangeStyles = css`
  .range {
    min-inline-size: 0;
    margin: 0 0 0.5rem;
    padding: 2px;
    border: 0;
  }
  .ends {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .end {
    display: block;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .ends input,
  .ends select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.5rem;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .ends [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .fault {
    margin-block-start: 0.25rem;
    color: var(--_error);
  }
`;
