import {css} from 'lit';

/** The map itself: its frame, ground and the controls on it. */
export const mapStyles = css`
  :host {
    --_map-height: var(--budget-map-height, auto);
  }
  .frame {
    container: budget-map / inline-size;
    contain-intrinsic-inline-size: min(40rem, 85vw);
  }
  .frame:has(~ [data-first]) {
    display: none;
  }
  .skeleton {
    block-size: var(--_map-height);
    min-block-size: 16rem;
    aspect-ratio: 1;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .tools.pending {
    min-block-size: 2.25rem;
  }
  .side.pending {
    min-block-size: 24rem;
  }
  .notes.pending {
    min-block-size: 7rem;
  }
  .pending ~ .footer {
    visibility: hidden;
  }
  .tools .search {
    flex: 1 1 10rem;
    max-inline-size: 24rem;
  }
  .tools input {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  .tools input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tools .problem {
    flex-basis: 100%;
    color: var(--_warn);
  }
  .layout {
    position: relative;
    display: grid;
    grid-template-areas: 'map' 'side';
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .stage {
    grid-area: map;
    display: flex;
    flex-direction: column;
    block-size: var(--_map-height);
    min-block-size: 16rem;
    aspect-ratio: 1;
    inline-size: 100%;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_water);
  }
  .window {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .side {
    grid-area: side;
    min-block-size: 0;
  }
  .canvas,
  .canvas > .ground,
  .canvas > .base,
  .overlay {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .canvas {
    touch-action: pan-x pan-y;
  }
  .watched {
    color: var(--_text);
    transition: color 1ms;
  }
  .canvas > .ground {
    font: inherit;
    pointer-events: none;
  }
  .canvas > .ground canvas {
    opacity: 0;
  }
  .canvas > .ground.live {
    pointer-events: auto;
  }
  .canvas > .ground.live canvas {
    opacity: 1;
  }
  .maplibregl-cooperative-gesture-screen {
    z-index: 2;
    padding: 1rem;
    font-size: 1em;
    text-align: center;
    background: rgb(0 0 0 / 55%);
  }
  .zoom {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .zoom button {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0.5rem;
    border: 0;
    border-radius: 0;
  }
  .zoom button + button {
    border-block-start: 1px solid var(--_line);
  }
  .zoom svg,
  .close svg {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .scale {
    position: absolute;
    inset-block-end: 0.375rem;
    inset-inline-end: 0.5rem;
    border: solid var(--_muted);
    border-width: 0 1px 1px;
    color: var(--_text);
    font-size: 12px;
    line-height: 1.3;
    text-align: center;
    white-space: nowrap;
    text-shadow: 0 0 3px var(--_water), 0 0 3px var(--_water), 0 0 3px var(--_water);
    pointer-events: none;
  }
  .off {
    margin: 0;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_surface);
    font-size: max(0.875em, 12px);
    text-align: start;
  }
  button.off {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .off:focus-visible {
    outline-offset: -2px;
  }
  .over {
    position: absolute;
    inset: auto 10% 40%;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  .tip {
    position: absolute;
    z-index: 3;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(16rem, 90%);
    padding: 0.375rem 0.5rem;
    transform: translate(-50%, -100%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
    font-size: max(0.8125em, 12px);
    pointer-events: none;
  }
  .tip.below {
    transform: translate(-50%, 0);
  }
  .tip[hidden] {
    display: none;
  }
  @container budget-map (inline-size >= 30rem) {
    .stage,
    .skeleton {
      aspect-ratio: 4 / 3;
    }
  }
  @container budget-map (inline-size >= 44rem) {
    .layout.beside {
      grid-template-areas: 'map side';
      grid-template-columns: minmax(0, 2fr) minmax(15rem, 1fr);
    }
    .stage,
    .skeleton {
      aspect-ratio: 16 / 11;
    }
    .layout:not(.beside) .stage {
      aspect-ratio: 16 / 9;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .canvas > .ground canvas {
      transition: opacity 150ms;
    }
  }
  @media print {
    .zoom,
    .tools,
    .tip,
    .canvas > .ground canvas {
      display: none !important;
    }
  }
`;
