import {css} from 'lit';

/** Looks of the bridge from plan to final cost: names above the bars when narrow, beside them when wide. */
export const stagesStyles = css`
  :host {
    --_skeleton: 20rem;
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
  .steps {
    display: grid;
    grid-template-columns: 1fr auto;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step,
  .change {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .stage {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-template-areas: 'name figure' 'track track';
    gap: 0.125rem 0.75rem;
    align-items: end;
    padding: 0.25rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: inherit;
    text-align: start;
  }
  .stage:hover {
    background: var(--_raised);
  }
  .stage[aria-pressed='true'] {
    color: inherit;
    font-weight: inherit;
  }
  .name {
    grid-area: name;
    line-height: 1.25;
  }
  .told {
    display: block;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }
  .figure {
    grid-area: figure;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .track {
    grid-area: track;
    position: relative;
    display: block;
    block-size: 1.5rem;
  }
  .track .mark.paid {
    inset-block: 0;
  }
  .zero {
    position: absolute;
    inset-block: -2px;
    inline-size: 1px;
    background: var(--_text);
  }
  .change {
    padding-inline: 0.25rem;
  }
  .between {
    grid-column: 1 / -1;
    position: relative;
    display: block;
    padding-block: 0.625rem 0.125rem;
  }
  .arrow {
    position: absolute;
    inset-block-start: 0;
    block-size: 0.5rem;
    min-inline-size: 1px;
    border-inline: 1px dotted var(--_outline);
    background: linear-gradient(var(--_text) 0 0) center / 100% 1.5px no-repeat;
  }
  .arrow::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    border-block: 0.25rem solid transparent;
  }
  .arrow.more::after {
    inset-inline-end: 0;
    border-inline-start: 0.4375rem solid var(--_text);
  }
  .arrow.less::after {
    inset-inline-start: 0;
    border-inline-end: 0.4375rem solid var(--_text);
  }
  .said {
    display: flex;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.3;
  }
  .push {
    flex: 0 1 0;
    min-inline-size: 0;
  }
  .words {
    flex: 0 0 auto;
    max-inline-size: 100%;
  }
  @container (min-width: 36rem) {
    .steps {
      grid-template-columns: fit-content(32%) minmax(8rem, 1fr) auto;
    }
    .stage {
      grid-template-areas: 'name track figure';
      align-items: center;
    }
    .change {
      column-gap: 0.75rem;
    }
    .between {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .zero {
      background: CanvasText;
    }
    .arrow {
      background: linear-gradient(CanvasText 0 0) center / 100% 1.5px no-repeat;
      forced-color-adjust: none;
    }
    .arrow::after {
      border-inline-color: CanvasText;
    }
    .stage[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .arrow,
    .zero {
      print-color-adjust: exact;
    }
    .graphic[hidden] {
      display: flex;
    }
  }
`;
