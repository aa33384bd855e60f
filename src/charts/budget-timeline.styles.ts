import {css} from 'lit';

/** Looks of the timeline. Time runs from the left; lines have the looks of their stages and can be told apart in grey. */
export const timelineStyles = css`
  :host {
    --_skeleton: 24rem;
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
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .sample {
    position: relative;
    flex: none;
    inline-size: 1.75rem;
    block-size: 0.75rem;
  }
  .sample svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .readout {
    display: grid;
    font-size: max(0.875em, 12px);
    line-height: 1.35;
  }
  .readout p {
    grid-area: 1 / 1;
    align-self: end;
    margin: 0;
  }
  .longest {
    visibility: hidden;
  }
  .readout strong,
  .said {
    margin-inline-end: 0.625rem;
  }
  .hint {
    color: var(--_muted);
  }
  .said {
    white-space: nowrap;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 0.75rem auto;
    grid-template-rows: 16rem auto;
    padding-block-start: 0.5rem;
  }
  .values,
  .ends {
    display: grid;
    block-size: 100%;
    font-size: max(0.8125em, 12px);
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .values {
    padding-inline-end: 0.5rem;
    color: var(--_muted);
    text-align: end;
  }
  .values span,
  .end {
    position: relative;
    grid-area: 1 / 1;
    align-self: start;
  }
  .values span {
    line-height: 1.25;
    transform: translateY(-50%);
  }
  .end {
    display: flex;
    flex-direction: column;
    block-size: 2.5rem;
    justify-content: center;
    line-height: 1.2;
  }
  .end b {
    font-weight: 600;
  }
  .end.chosen .name {
    font-weight: 700;
  }
  .plot {
    position: relative;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }
  .plot > * {
    position: absolute;
    pointer-events: none;
  }
  .rule {
    inset-inline: 0;
    block-size: 1px;
    background: var(--_line);
  }
  .rule.zero {
    background: var(--_text);
  }
  .january,
  .crosshair {
    inset-block: 0;
    inline-size: 1px;
    background: var(--_line);
  }
  .crosshair {
    background: var(--_outline);
  }
  .band {
    inset-block: 0;
    border-inline: 1.5px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }
  .lines,
  .periods {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .lines,
  .leads {
    overflow: visible;
  }
  .leads {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_line);
  }
  .lead {
    fill: none;
    stroke: var(--_line);
  }
  .ends {
    padding-inline-start: 0.25rem;
  }
  .periods button {
    position: absolute;
    inset-block: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .times {
    grid-column: 2;
    position: relative;
    block-size: 2.75em;
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.25;
    overflow-wrap: normal;
  }
  .times span {
    position: absolute;
    text-align: center;
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .wide {
    display: none;
  }
  .prices {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .prices p {
    margin: 0.25rem 0 0;
  }
  @container (min-width: 36rem) {
    .wide {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .graphic {
      --_accent: CanvasText;
      --_outline: CanvasText;
      --_text: CanvasText;
      --_surface: Canvas;
      --_line: GrayText;
    }
    .leads,
    .band,
    .rule,
    .january,
    .crosshair {
      forced-color-adjust: none;
    }
    .band {
      border-inline: 4px solid Highlight;
      background: none;
    }
  }
  @media print {
    .readout {
      display: none;
    }
    .plot *,
    .sample * {
      print-color-adjust: exact;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
