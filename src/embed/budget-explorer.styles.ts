import {css} from 'lit';

/** An editorial page: overview, map beside a dossier, filters, charts in two columns, the table. */
export const explorerStyles = css`
  :host {
    --_skeleton: 40rem;
    --_map: clamp(22rem, 60vh, 38rem);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .frame > .heading {
    font-size: 1.5em;
  }
  .where {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .wide .where.open {
    grid-template-columns: minmax(0, 2fr) minmax(15rem, 1fr);
  }
  .open budget-map::part(card) {
    display: none;
  }
  .wide budget-map {
    --budget-map-height: var(--_map);
  }
  .narrow budget-map {
    --budget-map-height: clamp(18rem, 60vh, 38rem);
  }
  .narrow budget-map::part(list) {
    max-block-size: 28rem;
    overflow-y: auto;
  }
  budget-filters::part(why) {
    display: none;
  }
  aside {
    position: relative;
    min-block-size: var(--_map);
    border-inline-start: 1px solid var(--_line);
  }
  .scroll {
    position: absolute;
    inset: 0;
    padding-inline-start: 1rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    align-items: start;
  }
  .wide .charts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 2.5rem 2rem;
  }
  .chart {
    min-inline-size: 0;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .whole {
    grid-column: 1 / -1;
  }
  .narrow budget-filters {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block: 0.5rem;
    border-block: 1px solid var(--_line);
    background: var(--_surface);
    box-shadow:
      -0.5rem 0 var(--_surface),
      0.5rem 0 var(--_surface);
  }
  :not(:defined) {
    display: block;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  budget-summary:not(:defined) {
    min-block-size: 9rem;
  }
  budget-map:not(:defined) {
    min-block-size: var(--_map);
  }
  budget-filters:not(:defined) {
    min-block-size: 7rem;
  }
  .chart > :not(:defined),
  budget-table:not(:defined) {
    min-block-size: 24rem;
  }
  budget-project > :not(:defined) {
    min-block-size: 4rem;
  }
  dialog {
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 100%;
    max-block-size: 90vh;
    max-block-size: 90dvh;
    margin: 0;
    padding: 1rem;
    border: 0;
    border-radius: 0.75rem 0.75rem 0 0;
    background: var(--_surface);
    color: var(--_text);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  dialog:focus {
    outline: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .reasons {
    display: grid;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .share summary {
    font-weight: 600;
  }
  .share[open] summary {
    margin-block-end: 0.75rem;
  }
  .reasons summary,
  .share summary {
    min-block-size: 1.75rem;
    inline-size: fit-content;
    cursor: pointer;
  }
  .reasons .note {
    font-size: inherit;
  }
  @media print {
    .page,
    .wide .charts {
      display: block;
    }
    .page > *,
    .chart {
      margin-block-end: 1.5rem;
    }
    .wide .where.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .scroll {
      position: static;
      padding: 0;
    }
    aside {
      min-block-size: 0;
      border: 0;
    }
    .narrow budget-filters {
      position: static;
      border: 0;
    }
    .reasons,
    .share,
    budget-map::part(list),
    :not(:defined) {
      display: none;
    }
  }
`;
