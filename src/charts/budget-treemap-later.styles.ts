import {css} from 'lit';

/** Looks of parts that the reader points at, has opened or has chosen, and on paper. */
export const treemapLaterStyles = css`
  .here {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .tile[aria-pressed='true'] {
    color: var(--_ink, var(--_text));
    font-weight: inherit;
  }
  .tile:hover,
  .tile.lit {
    z-index: 1;
    outline: 2px solid var(--_text);
    outline-offset: -1px;
  }
  .tile:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
    box-shadow: inset 0 0 0 4px var(--_surface);
  }
  .choosing .tile:not(.chosen, .rest, .own, .untold) {
    background: color-mix(in oklab, var(--_fill, var(--_raised)) 20%, var(--_surface));
    color: var(--_text);
  }
  .tile.chosen:not(:focus-visible) {
    z-index: 1;
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .line:hover,
  .lit .line {
    background: var(--_raised);
  }
  .line[aria-pressed='true'] {
    color: inherit;
    font-weight: inherit;
  }
  @media (forced-colors: active) {
    .tile.chosen {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .tile,
    .swatch {
      print-color-adjust: exact;
    }
    .parts {
      break-inside: avoid;
    }
    .here button {
      display: none;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
