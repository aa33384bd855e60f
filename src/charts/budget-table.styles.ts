import {css} from 'lit';

/** Looks of the table of all records. */
export const tableStyles = css`
  :host {
    --_skeleton: 28rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  input[type='search'] {
    flex: 1 1 14rem;
    min-inline-size: 0;
    max-inline-size: 24rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .chooser {
    position: relative;
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .chooser summary {
    padding: 0.25rem;
    cursor: pointer;
  }
  .scroll {
    position: relative;
    overflow: auto;
    max-block-size: var(--budget-table-height, 36rem);
    border-block: 1px solid var(--_line);
    overscroll-behavior-inline: contain;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    inline-size: max-content;
    min-inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  col.title {
    inline-size: 19rem;
  }
  col.text {
    inline-size: 11rem;
  }
  col.money {
    inline-size: 10.5rem;
  }
  col.figure {
    inline-size: 8rem;
  }
  th,
  td {
    padding: 0.375rem 0.625rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):is(.money, .figure) {
    text-align: end;
  }
  td.money {
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    border-block-end-color: var(--_outline);
    vertical-align: bottom;
  }
  thead button {
    inline-size: 100%;
    padding: 0.125rem 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.25;
    text-align: inherit;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  th.title {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    border-inline-end: 1px solid var(--_line);
  }
  thead th.title,
  tfoot th.title {
    z-index: 3;
  }
  tbody th.title {
    font-weight: 600;
  }
  tbody button {
    min-block-size: 1.5rem;
    margin-block: -0.125rem;
    padding: 0;
    vertical-align: top;
    border: 0;
    background: none;
    font-weight: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
  }
  .opens {
    cursor: pointer;
  }
  tfoot :is(th, td) {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    border-block: 1px solid var(--_outline);
    font-weight: 700;
  }
  .windowed tbody tr:not(.space) :is(th, td) {
    block-size: var(--_row);
    overflow: hidden;
  }
  .windowed .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .space td {
    padding: 0;
    border: 0;
  }
  @container (max-width: 36rem) {
    input[type='search'] {
      flex-basis: 100%;
      max-inline-size: none;
    }
    table {
      font-size: max(0.875em, 13px);
    }
    col.title {
      inline-size: 10rem;
    }
    col.text {
      inline-size: 9rem;
    }
    col.money {
      inline-size: 9.5rem;
    }
    .windowed .clamp {
      -webkit-line-clamp: 5;
      line-clamp: 5;
    }
  }
  .frame {
    container-type: inline-size;
  }
`;
