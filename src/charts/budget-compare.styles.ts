import {css} from 'lit';

/** Looks of places side by side; they are told apart without colour: full, light with an outline, hatched. */
export const compareStyles = css`
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
  .choice select {
    min-block-size: 2rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.375rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  .like {
    align-items: baseline;
    gap: 0.25rem 0.5rem;
    font-size: max(0.875em, 12px);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125rem 1rem;
    inline-size: 100%;
    padding: 0.375rem 0.25rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: inherit;
    font-weight: inherit;
    text-align: start;
  }
  button.row:hover,
  .row.lit {
    background: var(--_raised);
  }
  .row[aria-pressed='true'] {
    color: inherit;
    font-weight: inherit;
  }
  .name {
    min-inline-size: 0;
    line-height: 1.25;
    hyphens: auto;
  }
  .row:is(.rest, .untold) .name {
    color: var(--_muted);
  }
  .row.rest .name {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(3.5em, auto);
    gap: 2px 0.5rem;
    align-items: center;
  }
  .track {
    position: relative;
    display: block;
    block-size: 0.875rem;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    min-inline-size: 2px;
  }
  .place-0 {
    background: var(--_accent);
  }
  .place-1 {
    border: 1.5px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 25%, var(--_surface));
  }
  .place-2 {
    border: 1.5px solid var(--_outline);
    background: repeating-linear-gradient(135deg, var(--_surface) 0 3px, var(--_outline) 3px 4.5px);
  }
  .legend .key {
    box-sizing: border-box;
  }
  .zero {
    position: absolute;
    inset-block: -1px;
    inline-size: 1px;
    background: var(--_text);
  }
  .figure {
    font-weight: 600;
    line-height: 1.2;
    text-align: end;
    white-space: nowrap;
  }
  .figure.untold {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
    white-space: normal;
  }
  .difference {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.3;
  }
  .fewer button {
    font-size: 0.875em;
  }
  @container (min-width: 36rem) {
    .row {
      grid-template-columns: minmax(0, 26%) minmax(0, 1fr) minmax(0, 24%);
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .legend .key {
      forced-color-adjust: none;
    }
    .place-0 {
      background: CanvasText;
    }
    .place-1 {
      border-color: CanvasText;
      background: Canvas;
    }
    .place-2 {
      border-color: CanvasText;
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 4.5px);
    }
    .zero {
      background: CanvasText;
    }
    .row[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .bar,
    .key {
      print-color-adjust: exact;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
