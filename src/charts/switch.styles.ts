import {css} from 'lit';

/** Looks of the switches above a chart. */
export const switchStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .switch button {
    font-size: 0.875em;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
