import {css} from 'lit';

/**
 * Looks of the flow of money. Wide: levels side by side, a node as high as its sum, its name in it or across its edges.
 * Narrow: levels below each other, a node as wide as its sum, each name on a line of its own so that none meets another.
 */
export const flowStyles = css`
  :host {
    --_skeleton: 32rem;
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
  .flow {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 3.5rem;
  }
  .links {
    position: absolute;
    inset: 0;
    z-index: -1;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .link {
    fill: color-mix(in oklab, var(--_fill, var(--_outline)) 34%, var(--_surface));
    stroke: var(--_fill, var(--_outline));
    stroke-width: 0.75px;
  }
  .lighting .link {
    opacity: 0.35;
  }
  .lighting .link.lit {
    fill: color-mix(in oklab, var(--_fill, var(--_outline)) 62%, var(--_surface));
    stroke: var(--_fill, var(--_outline));
    opacity: 1;
  }
  .level {
    min-inline-size: 0;
  }
  .what {
    inline-size: fit-content;
    margin: 0 0 0.25rem;
    padding-inline-end: 0.375rem;
    background: var(--_surface);
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .nodes {
    position: relative;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0.625rem 0;
    list-style: none;
  }
  .node {
    display: grid;
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: inherit;
    font-weight: inherit;
    line-height: 1.25;
    text-align: start;
  }
  .node:hover {
    background: none;
  }
  .node[aria-pressed='true'] {
    color: inherit;
    font-weight: inherit;
  }
  .box {
    position: absolute;
    inset-block: 0;
    z-index: -1;
    inset-inline-start: var(--_start);
    inline-size: max(2px, var(--_length));
    border-block: 5px solid var(--_fill, var(--_outline));
    background: color-mix(in oklab, var(--_fill, var(--_outline)) 16%, var(--_surface));
  }
  .rest .box {
    border-color: var(--_outline);
    border-block-style: dashed;
    background: var(--_raised);
  }
  .untold .box {
    border-color: var(--_outline);
    background: repeating-linear-gradient(135deg, var(--_surface) 0 5px, var(--_no-data) 5px 8px);
  }
  .label {
    align-self: center;
    min-inline-size: 0;
    margin-inline: var(--_start) 0;
    padding: 0.1875rem 0.375rem;
    border-inline-start: 4px solid var(--_fill, var(--_outline));
    font-size: max(0.875em, 12px);
    hyphens: auto;
    overflow-wrap: anywhere;
    text-shadow:
      0 0 2px var(--_surface),
      0 0 3px var(--_surface),
      0 0 4px var(--_surface);
  }
  .ending .label {
    margin-inline: 0 var(--_after);
    border-inline: 0 solid var(--_fill, var(--_outline));
    border-inline-end-width: 4px;
    text-align: end;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .figure {
    white-space: nowrap;
  }
  .share {
    margin-inline-start: 0.5em;
    color: var(--_text);
  }
  .share::before {
    content: '· ';
  }
  :is(.rest, .untold) .name {
    font-weight: 400;
  }
  :is(.node:hover, .node.lit) .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .node[aria-pressed='true'] .name {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .node:is(.lit, [aria-pressed='true']) .box {
    outline: 2px solid var(--_text);
  }
  @container (min-width: 36rem) {
    .flow {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
      gap: 0 clamp(4rem, 16cqi, 12rem);
    }
    .level {
      display: flex;
      flex-direction: column;
    }
    .what {
      background: none;
    }
    .nodes {
      flex: 1;
      gap: 0.375rem;
      justify-content: space-between;
      padding: 0;
    }
    .nodes:has(> :only-child) {
      justify-content: center;
    }
    .nodes > li {
      position: relative;
    }
    .box {
      position: static;
      grid-area: 1 / 1;
      align-self: center;
      inline-size: 100%;
      block-size: max(1.5px, calc(var(--_part) * 22rem));
      border-block: 0;
      border-inline: 5px solid var(--_fill, var(--_outline));
    }
    :is(.rest, .untold) .box {
      border-color: var(--_outline);
    }
    .rest .box {
      border-inline-style: dashed;
    }
    .label,
    .ending .label {
      grid-area: 1 / 1;
      margin-inline: 0;
      padding-inline: 0.75rem 0.5rem;
      border: 0;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .link {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .lighting .link.lit {
      fill: Highlight;
      stroke: Highlight;
    }
    .box,
    .rest .box {
      forced-color-adjust: none;
      border-color: CanvasText !important;
      background: Canvas;
    }
    .untold .box {
      background: repeating-linear-gradient(135deg, Canvas 0 5px, GrayText 5px 6px);
    }
    .node:is(.lit, [aria-pressed='true']) .box {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .box,
    .link {
      print-color-adjust: exact;
    }
    .flow {
      break-inside: avoid;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
