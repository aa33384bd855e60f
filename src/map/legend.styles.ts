import {css} from 'lit';

/** Sizes, signs and colours in words. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.75rem;
    align-items: start;
    font-size: max(0.8125em, 12px);
  }
  .legend:empty {
    display: none;
  }
  .legend figure,
  .legend ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend figcaption {
    margin-block-end: 0.25rem;
    color: var(--_muted);
  }
  .legend b {
    color: var(--_text);
    font-weight: 600;
  }
  .legend li {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  .legend .note {
    font-size: 1em;
    max-inline-size: 60ch;
  }
  .sizes circle {
    fill: color-mix(in srgb, var(--_accent) 12%, transparent);
    stroke: var(--_accent);
  }
  .sizes path {
    fill: none;
    stroke: var(--_outline);
    stroke-width: 0.75;
  }
  .sizes svg {
    display: block;
    max-inline-size: 100%;
  }
  .sizes text {
    fill: currentcolor;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .sign {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .classes ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    forced-color-adjust: none;
    inline-size: 1.5rem;
    block-size: 0.875rem;
    border: 1px solid var(--_border);
    background: var(--_tone);
  }
  .quiet .swatch {
    background: color-mix(in srgb, var(--_tone) 55%, var(--_land));
  }
  .swatch.tone-none,
  .tile.tone-none {
    background: repeating-linear-gradient(45deg, var(--_border) 0 1.5px, var(--_no-data) 1.5px 5px);
  }
`;
