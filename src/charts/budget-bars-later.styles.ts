import {css} from 'lit';

/** Looks of bars that the reader points at or has chosen, of all bars shown, and on paper. */
export const barsLaterStyles = css`
  .bar:hover,
  .lit .bar {
    background: var(--_raised);
  }
  .parts:hover {
    color: var(--_accent);
  }
  .bar[aria-pressed='true'] {
    color: inherit;
  }
  .choosing .bar:not([aria-pressed='true']) .track {
    opacity: 0.4;
  }
  .fewer button {
    justify-self: start;
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .bar[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .parts {
      visibility: hidden;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
