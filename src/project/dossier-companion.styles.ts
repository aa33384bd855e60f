import {css} from 'lit';

/** Lists of other projects, and the ways out of the page. */
export const companionStyles = css`
  .others {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.25rem;
  }
  .others li {
    display: grid;
  }
  .other {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .other:hover {
    background: none;
    color: var(--_accent);
  }
  .locator {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: end;
    margin: 0.5rem 0 0;
  }
  .locator svg {
    flex: 0 1 12.5rem;
    min-inline-size: min(100%, 10rem);
    overflow: visible;
  }
  .locator .land {
    fill: color-mix(in oklab, var(--_muted) 14%, var(--_surface));
    stroke: var(--_surface);
    stroke-width: 0.75;
    stroke-linejoin: round;
  }
  .locator .own {
    fill: color-mix(in oklab, var(--_accent) 40%, var(--_surface));
    stroke: var(--_accent);
  }
  .locator .site {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .locator .vague {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .locator figcaption {
    display: grid;
    flex: 1 1 12rem;
    max-inline-size: 32rem;
  }
  .own-link {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }
  .own-link input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 12px);
  }
  .own-link .all,
  .actions button {
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block: 0.375rem;
  }
  .qr svg {
    inline-size: min(100%, 12rem);
    forced-color-adjust: none;
  }
  .paper {
    fill: #fff;
  }
  .ink {
    fill: #000;
  }
  @media (forced-colors: active) {
    .locator .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .locator .own {
      fill: Highlight;
    }
    .locator .site {
      fill: CanvasText;
      stroke: Canvas;
    }
    .locator .vague {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .around,
    .alike,
    .ways-out {
      display: none;
    }
  }
`;
