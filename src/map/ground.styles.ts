import {css} from 'lit';

/** What is drawn: land, works, marks and their labels. */
export const groundStyles = css`
  .base {
    background: var(--_water);
  }
  .land {
    fill: var(--_land);
  }
  .unit {
    fill: none;
    stroke: var(--_border);
    stroke-width: 1;
  }
  .tone-1 {
    --_tone: var(--_sequence-1);
  }
  .tone-2 {
    --_tone: var(--_sequence-2);
  }
  .tone-3 {
    --_tone: var(--_sequence-3);
  }
  .tone-4 {
    --_tone: var(--_sequence-4);
  }
  .tone-5 {
    --_tone: var(--_sequence-5);
  }
  .unit:is(.tone-1, .tone-2, .tone-3, .tone-4, .tone-5) {
    fill: var(--_tone);
  }
  .quiet .unit {
    fill-opacity: 0.55;
  }
  .unit.tone-none {
    fill: url(#hatch);
    fill-opacity: 1;
  }
  .hatch-ground {
    fill: var(--_no-data);
  }
  .hatch-line {
    fill: var(--_border);
  }
  .grid {
    fill: none;
    stroke: var(--_line);
  }
  .work {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .work.area {
    fill: var(--_accent);
    fill-opacity: 0.22;
    stroke-width: 1.5;
  }
  .chosen {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .overlay {
    z-index: 1;
    overflow: hidden;
    pointer-events: none;
    user-select: none;
    font-size: 12px;
  }
  .mark {
    cursor: pointer;
    pointer-events: auto;
    outline: none;
  }
  .hit {
    fill: transparent;
  }
  .body {
    fill: var(--_accent);
    fill-opacity: 0.72;
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .mark.cluster .body {
    fill: color-mix(in srgb, var(--_accent) 26%, var(--_surface));
    fill-opacity: 0.86;
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .mark.loose .body,
  .sign .loose {
    fill: var(--_surface);
    fill-opacity: 0.4;
    stroke: var(--_accent);
    stroke-width: 2.25;
  }
  .mark.region .body {
    fill-opacity: 0.5;
    stroke: var(--_accent);
  }
  .track {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-opacity: 0.9;
  }
  .sign .track {
    stroke: var(--_line);
  }
  .paid {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .mark:hover .body,
  .mark.raised .body {
    fill-opacity: 1;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .mark:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .count,
  .label,
  .name {
    fill: var(--_text);
    text-anchor: middle;
    font-size: 12px;
  }
  .label,
  .name {
    paint-order: stroke;
    stroke: var(--_water);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .label,
  .count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .name {
    fill: var(--_muted);
  }
  .here circle {
    fill: var(--_focus);
    fill-opacity: 0.25;
  }
  .here circle + circle {
    fill-opacity: 1;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  @media (prefers-reduced-motion: no-preference) {
    .body {
      transition: fill-opacity 120ms;
    }
  }
  @media (forced-colors: active) {
    .body,
    .mark.cluster .body {
      fill: Canvas;
      stroke: CanvasText;
    }
    .label,
    .name {
      stroke: Canvas;
    }
    .count,
    .label,
    .name {
      fill: CanvasText;
    }
  }
`;
