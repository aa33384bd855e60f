import {css} from 'lit';

/**
 * The looks of a line and its points by stage of money: planned dashed and hollow, adjusted in short dashes with rhombs, contracted
 * a tube with a light core, paid full, final full with caps. They can be told apart without colour.
 */
export const timelineLineStyles = css`
  .line,
  .core {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5px;
    stroke-linejoin: round;
  }
  .line.of-planned {
    stroke: var(--_outline);
    stroke-width: 2px;
    stroke-dasharray: 8 4;
  }
  .line.of-adjusted {
    stroke: var(--_outline);
    stroke-width: 2.5px;
    stroke-dasharray: 2 3;
  }
  .line.of-contracted {
    stroke-width: 5px;
  }
  .core {
    stroke: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
    stroke-width: 2.5px;
  }
  .line.of-paid.chosen,
  .line.of-final.chosen,
  .line.of-amount.chosen {
    stroke-width: 3.5px;
  }
  .line.of-planned.chosen,
  .line.of-adjusted.chosen {
    stroke: var(--_text);
    stroke-width: 3px;
  }
  .dot {
    position: absolute;
    box-sizing: border-box;
    inline-size: 0.5625rem;
    block-size: 0.5625rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    transform: translate(-50%, -50%);
  }
  .dot.of-planned,
  .dot.of-adjusted {
    border-color: var(--_outline);
    background: var(--_surface);
  }
  .dot.of-adjusted {
    border-radius: 0;
    transform: translate(-50%, -50%) rotate(45deg) scale(0.85);
  }
  .dot.of-contracted {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
  }
  .dot.of-final {
    inline-size: 0.3125rem;
    block-size: 0.875rem;
    border: 0;
    border-radius: 0;
    background: var(--_text);
  }
  .plot .dot.of-planned.chosen,
  .plot .dot.of-adjusted.chosen {
    border-color: var(--_text);
  }
  .plot .dot.rested {
    outline: 2px solid var(--_surface);
    scale: 1.25;
  }
  @media (forced-colors: active) {
    .lines,
    .sample svg,
    .dot {
      forced-color-adjust: none;
    }
  }
`;
