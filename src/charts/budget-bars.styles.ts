import {css} from 'lit';

/** Looks of ranked bars: name above the bar when narrow, beside it when wide. */
export const barsStyles = css`
  :host {
    --_skeleton: 22rem;
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
  .rows {
    display: grid;
    grid-template-columns: 1fr auto auto auto;
    gap: 0.125rem 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .bar {
    display: grid;
    grid-column: 1 / 4;
    grid-template-columns: subgrid;
    grid-template-areas: 'name name name' 'track figure percent';
    gap: 0.125rem 0.5rem;
    align-items: center;
    min-inline-size: 0;
    padding: 0.25rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: inherit;
    text-align: start;
  }
  .name {
    grid-area: name;
    min-inline-size: 0;
    line-height: 1.25;
    hyphens: auto;
  }
  .figure {
    grid-area: figure;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .percent {
    grid-area: percent;
    min-inline-size: 3.25em;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    text-align: end;
    white-space: nowrap;
  }
  .track {
    grid-area: track;
    position: relative;
    display: block;
    block-size: 1rem;
    min-inline-size: 0;
  }
  .zero {
    position: absolute;
    inset-block: -2px;
    inline-size: 1px;
    background: var(--_text);
  }
  .parts {
    grid-column: 4;
    min-block-size: 1.75rem;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-size: 1.25em;
    line-height: 1;
    padding: 0 0.375rem;
  }
  :host(:dir(rtl)) .parts {
    transform: scaleX(-1);
  }
  .rest .name,
  .own .name,
  .untold .name {
    color: var(--_muted);
  }
  .rest .name {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .untold {
    margin-block-start: 0.375rem;
    padding-block-start: 0.375rem;
    border-block-start: 1px dashed var(--_line);
  }
  @container (min-width: 36rem) {
    .rows {
      grid-template-columns: fit-content(38%) minmax(8rem, 1fr) auto auto auto;
    }
    .bar {
      grid-column: 1 / 5;
      grid-template-areas: 'name track figure percent';
      gap: 0 0.75rem;
      align-items: center;
    }
    .parts {
      grid-column: 5;
    }
  }
  @media (forced-colors: active) {
    .zero {
      background: CanvasText;
    }
  }
`;
