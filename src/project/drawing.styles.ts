import {css} from 'lit';

/** Marks of the dossier: bars of money, the bar of dates, lines of progress. They work in grey and in forced colours. */
export const drawingStyles = css`
  .bar,
  .change {
    grid-column: 1 / -1;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  svg.key {
    display: inline-block;
    inline-size: auto;
    margin-inline-end: 0.375rem;
  }
  .planned,
  .adjusted,
  .plan {
    fill: none;
    stroke: var(--_outline);
    stroke-width: 1.5;
  }
  .adjusted {
    stroke-dasharray: 4 2;
  }
  .hatch {
    stroke: var(--_outline);
    stroke-width: 1.5;
  }
  .contracted {
    fill: color-mix(in oklab, var(--_accent) 32%, var(--_surface));
  }
  .paid,
  .final,
  .amount,
  .done {
    fill: var(--_accent);
  }
  .cap {
    fill: var(--_text);
  }
  .over {
    fill: var(--_warn);
  }
  rect.warranty {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .milestone {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .milestone.met {
    fill: var(--_text);
  }
  .step {
    inline-size: auto;
  }
  .track {
    fill: var(--_raised);
    stroke: var(--_line);
  }
  .year,
  .grid {
    stroke: var(--_line);
  }
  .now {
    stroke: var(--_text);
    stroke-dasharray: 2 2;
  }
  text {
    fill: var(--_muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .now-name {
    fill: var(--_text);
  }
  .lines {
    overflow: visible;
  }
  line.physical {
    stroke: var(--_text);
    stroke-width: 2;
  }
  line.financial {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  circle.physical,
  rect.physical {
    fill: var(--_text);
  }
  circle.financial,
  rect.financial {
    fill: var(--_accent);
  }
  .ends {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .planned,
    .adjusted,
    .plan,
    rect.warranty,
    .milestone,
    .hatch,
    .now,
    line.physical,
    line.financial {
      stroke: CanvasText;
    }
    .contracted {
      fill: Canvas;
      stroke: CanvasText;
    }
    .paid,
    .final,
    .amount,
    .done,
    .milestone.met,
    .physical,
    .financial {
      fill: CanvasText;
    }
    rect.warranty,
    .milestone:not(.met) {
      fill: Canvas;
    }
    .cap,
    .over {
      fill: Highlight;
    }
    text,
    .now-name {
      fill: CanvasText;
    }
  }
`;
