import {css} from 'lit';

/** The card of a project: a sheet below on a narrow map, a panel at the side of a wide one. */
export const cardStyles = css`
  .card {
    position: absolute;
    inset: auto 0 0;
    grid-area: map;
    z-index: 2;
    display: flex;
    flex-direction: column;
    max-block-size: 66%;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 -2px 12px rgb(0 0 0 / 16%);
  }
  .layout:is(.tiled, .placeless) .card {
    inset: 0 0 auto;
    max-block-size: none;
  }
  .layout.placeless .card {
    position: static;
    grid-area: auto;
    order: -1;
  }
  .card > header {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    justify-content: space-between;
    padding: 0.625rem 0.5rem 0.375rem 0.75rem;
  }
  .card h4 {
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
  }
  .card .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border: 0;
  }
  .card .body {
    overflow: auto;
    padding: 0 0.75rem 0.75rem;
    font-size: max(0.9375em, 13px);
  }
  .card .body > p {
    margin: 0 0 0.5rem;
  }
  .card .status {
    font-weight: 600;
  }
  .card dl {
    margin: 0 0 0.75rem;
  }
  .card .money > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    margin-block-end: 0.375rem;
  }
  .card dt {
    color: var(--_muted);
  }
  .card dd {
    margin: 0;
  }
  .card .money dd {
    font-weight: 600;
  }
  .card .length {
    grid-column: 1 / -1;
  }
  .card .bar {
    display: block;
    block-size: 0.5rem;
    min-inline-size: 2px;
    border: 1px solid var(--_outline);
  }
  .card .bar:is(.contracted, .amount) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  .card .bar.adjusted {
    background: repeating-linear-gradient(45deg, var(--_outline) 0 1px, transparent 1px 4px);
  }
  .card .bar:is(.paid, .final) {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .card .bar.final {
    border-inline-end: 4px solid var(--_text);
  }
  .card .facts > div {
    margin-block-end: 0.375rem;
  }
  .card .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .card .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  @container budget-map (inline-size >= 44rem) {
    .layout.beside .card {
      inset: 0;
      grid-area: side;
      max-block-size: none;
      box-shadow: none;
    }
    .layout:not(.beside) .card {
      inset: 0 0 0 auto;
      inline-size: min(20rem, 50%);
      max-block-size: none;
    }
  }
`;
