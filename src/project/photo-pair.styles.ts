import {css} from 'lit';

/** Two photos over each other, one cut at a line that the slider moves; beside each other where that cannot be. */
export const photoPairStyles = css`
  .pair {
    --_line-at: 50%;
    display: grid;
    gap: 0.25rem;
    max-inline-size: 30rem;
    margin-block-end: 0.75rem;
    break-inside: avoid;
  }
  .stage {
    position: relative;
    display: grid;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }
  .stage img {
    grid-area: 1 / 1;
  }
  .before {
    z-index: 1;
    clip-path: inset(0 calc(100% - var(--_line-at)) 0 0);
  }
  .line {
    position: absolute;
    z-index: 2;
    inset-block: 0;
    left: var(--_line-at);
    inline-size: 3px;
    margin-inline-start: -1.5px;
    background: #fff;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 55%);
  }
  .pair input {
    direction: ltr;
    inline-size: 100%;
    block-size: 2rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .captions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .caption {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .caption + .caption {
    text-align: end;
  }
  @media print {
    .pair {
      max-inline-size: none;
      margin-block-end: 0.25rem;
    }
  }
  @media print, (forced-colors: active) {
    .stage {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5rem;
      cursor: auto;
    }
    .stage img {
      grid-area: auto;
      clip-path: none;
    }
    .line,
    .pair input {
      display: none;
    }
    .caption + .caption {
      text-align: start;
    }
  }
`;
