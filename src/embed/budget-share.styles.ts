import {css} from 'lit';

/** Looks of `budget-share`. */
export const shareStyles = css`
  .part {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    align-items: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .part > label,
  .label,
  legend {
    margin: 0;
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.375rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    max-inline-size: 100%;
    inline-size: 100%;
  }
  input[type='text'],
  select,
  textarea {
    min-block-size: 2rem;
    font-size: 0.9375em;
  }
  input[type='text'] {
    flex: 1 1 12rem;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  select {
    max-inline-size: 100%;
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
    font-size: 0.8125em;
    line-height: 1.5;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .grades {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .grades label {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  .grades input {
    flex: none;
    accent-color: var(--_accent);
  }
  .told {
    min-block-size: 1.4em;
    margin: 0;
    font-weight: 600;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
