import {css} from 'lit';

/** Looks of the parts of a whole: list beside the picture when wide, below it when narrow. */
export const treemapStyles = css`
  :host {
    --_skeleton: 30rem;
  }
  .graphic {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  .graphic[hidden] {
    display: none;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .tiles {
    position: relative;
    isolation: isolate;
    min-block-size: 20rem;
    max-block-size: 34rem;
  }
  .tile {
    position: absolute;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 1px solid var(--_surface);
    border-radius: 0;
    background: var(--_fill, color-mix(in oklab, var(--_accent) 18%, var(--_surface)));
    box-shadow: inset 0 0 0 1px var(--_edge, var(--_accent));
    color: var(--_ink, var(--_text));
    font-size: max(0.875em, 12px);
    line-height: 1.2;
    text-align: start;
    overflow: hidden;
  }
  .tile.rest,
  .tile.own,
  .tile.untold {
    border: 1px dashed var(--_outline);
    background: var(--_raised);
    box-shadow: none;
    color: var(--_text);
  }
  .tile.own,
  .tile.untold {
    background: repeating-linear-gradient(135deg, var(--_raised) 0 6px, var(--_no-data) 6px 8px);
  }
  .label {
    position: absolute;
    inset: 0.25rem 0.375rem;
    display: flex;
    flex-direction: column;
    contain: strict;
    overflow: hidden;
    overflow-wrap: normal;
    word-break: normal;
    hyphens: none;
  }
  .label .name {
    font-weight: 600;
  }
  .label:not([data-fit='all']) {
    inset: 0.125rem 0.25rem;
    font-size: 12px;
    line-height: 1.15;
  }
  .label[data-fit='name'] .figure {
    display: none;
  }
  .label[data-fit='none'] > * {
    visibility: hidden;
  }
  .list {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .beside .note {
    margin-block: 0.5rem 0.125rem;
    padding-inline: 0.25rem;
  }
  .item {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .line {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    gap: 0 0.5rem;
    min-block-size: 1.75rem;
    padding: 0.1875rem 0.25rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: max(0.9375em, 12px);
    line-height: 1.25;
    text-align: start;
  }
  .swatch {
    align-self: start;
    margin-block-start: 0.25em;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 1px solid var(--_fill, var(--_accent));
    background: var(--_fill, color-mix(in oklab, var(--_accent) 18%, var(--_surface)));
  }
  .item:is(.rest, .own, .untold) .swatch {
    border: 1px dashed var(--_outline);
    background: var(--_raised);
  }
  .item:is(.rest, .own, .untold) .name {
    color: var(--_muted);
  }
  .item .figure {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .item .percent {
    min-inline-size: 3.25em;
    color: var(--_muted);
    text-align: end;
    white-space: nowrap;
  }
  @container (min-width: 44rem) {
    .parts {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 1.25rem;
    }
    .tiles {
      min-block-size: 26rem;
    }
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .swatch {
      display: none;
    }
    .line .name {
      grid-column: 1 / 3;
    }
  }
`;
