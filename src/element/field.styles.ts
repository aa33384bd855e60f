import {css} from 'lit';

/** Fields of forms that are written into or chosen from; what an element says of their size and place comes on top. */
export const fieldStyles = css`
  :where(input:not([type='radio'], [type='checkbox'], [type='file'], [type='range']), textarea, select) {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;
