import {css} from 'lit';

/** The list and the tiles. */
export const sideStyles = css`
  .list {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  .paper {
    display: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .choices button {
    font-size: max(0.875em, 12px);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list ol {
    border-block: 1px solid var(--_line);
  }
  li + li > .row {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    inline-size: 100%;
    padding: 0.5rem;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }
  .row[aria-current='true'],
  .row[aria-pressed='true'] {
    background: var(--_raised);
    box-shadow: inset 3px 0 var(--_accent);
    color: inherit;
  }
  .row.lit {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
  }
  .mark.dim {
    opacity: 0.25;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .sum {
    font-weight: 600;
    text-align: end;
    max-inline-size: 12rem;
  }
  .row .under {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .tiles {
    grid-area: map;
    display: grid;
    gap: 3px;
    align-content: start;
    max-inline-size: 48rem;
  }
  .tile {
    forced-color-adjust: none;
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    min-inline-size: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: 2px;
    background: var(--_tone, var(--_land));
    font-size: 12px;
    line-height: 1;
  }
  .tile > span {
    z-index: 1;
    padding: 0.125rem;
    overflow-wrap: normal;
    line-height: 1.15;
  }
  .tile.tone-3 {
    color: light-dark(var(--_text), black);
  }
  .tile:is(.tone-4, .tone-5) {
    color: var(--_surface);
  }
  .tile.tone-none > span {
    background: var(--_surface);
  }
  .tile.city {
    border-radius: 50%;
  }
  .tile > .long {
    display: none;
  }
  .tile > i {
    position: absolute;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent);
    opacity: 0.4;
  }
  .tile[aria-pressed='true'] {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .credits {
    margin: 0;
    color: var(--_muted);
    font-size: 12px;
  }
  @container budget-map (inline-size >= 44rem) {
    .beside .side {
      position: relative;
      min-block-size: 16rem;
    }
    .beside .inner {
      position: absolute;
      inset: 0;
      overflow: auto;
    }
    .tile > .long {
      display: block;
    }
    .tile > .short {
      display: none;
    }
  }
  @media print {
    .layout.beside {
      grid-template-areas: 'map' 'side';
      grid-template-columns: minmax(0, 1fr);
    }
    .stage {
      break-inside: avoid;
    }
    .beside .side {
      min-block-size: 0;
    }
    .beside .inner {
      position: static;
      overflow: visible;
    }
    .paper {
      display: block;
    }
    .choices,
    .list > button {
      display: none;
    }
  }
`;
