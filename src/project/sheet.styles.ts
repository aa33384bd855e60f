import {css} from 'lit';

/** One upright A4 page. Sizes are in rem, which the printer's page sets until everything fits. */
export const sheetStyles = css`
  :host {
    color-scheme: light;
    background: #fff;
    font-size: 1rem;
  }
  .heading {
    font-size: 1.5em;
  }
  .intro {
    margin-block: 0.375rem 0.625rem;
  }
  .sections {
    columns: 2;
    column-gap: 2rem;
  }
  .description {
    max-block-size: none;
    overflow: visible;
  }
  button,
  details,
  .answer,
  :host([tight]) .description {
    display: none;
  }
  .foot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 1rem;
    align-items: center;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .foot .qr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .foot .qr svg {
    inline-size: 38mm;
  }
  .foot figcaption {
    color: var(--_text);
    font-size: 1.125em;
  }
  .foot .link,
  .foot .note {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  svg {
    print-color-adjust: exact;
  }
`;
