import {css} from 'lit';

/**
 * The fixed look of each stage of money, for marks and for keys of legends: planned is an outline, adjusted a hatched outline,
 * contracted a light fill, paid a full fill, final a full fill with a cap. They can be told apart without colour.
 */
export const stageStyles = css`
  .mark {
    position: absolute;
    inset-block: 0;
    min-inline-size: 2px;
  }
  .planned {
    border: 1.5px solid var(--_outline);
  }
  .adjusted {
    border: 1.5px dashed var(--_outline);
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--_line) 4px 5.5px);
  }
  .contracted {
    background: color-mix(in oklab, var(--_accent) 32%, var(--_surface));
  }
  .paid,
  .amount,
  .final {
    background: var(--_accent);
  }
  .mark.paid {
    inset-block: 22%;
  }
  .final {
    border-inline-end: 4px solid var(--_text);
  }
  .due {
    inset-block: -3px;
    border-inline-start: 2px dotted var(--_text);
  }
  .key.due {
    inline-size: 2px;
    margin-inline: 0.5rem 0.75rem;
  }
  .key {
    position: static;
    display: inline-block;
    inline-size: 1.25rem;
    block-size: 0.75rem;
    margin-inline-end: 0.375rem;
    vertical-align: -0.0625rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    margin: 0;
    padding: 0;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    list-style: none;
  }
  @media (forced-colors: active) {
    .mark,
    .key {
      forced-color-adjust: none;
    }
    .planned,
    .adjusted {
      border-color: CanvasText;
    }
    .adjusted {
      background: repeating-linear-gradient(135deg, transparent 0 4px, CanvasText 4px 5px);
    }
    .contracted {
      border: 1px solid CanvasText;
      background: repeating-linear-gradient(90deg, transparent 0 2px, CanvasText 2px 3px);
    }
    .paid,
    .amount,
    .final {
      background: CanvasText;
    }
    .final {
      border-color: Highlight;
    }
  }
`;
