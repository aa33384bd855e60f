import {css} from 'lit';

/**
 * What is far from the screen is neither styled, laid out nor painted until it comes near; it keeps the height it had, and is
 * found, focused and read as before. Only for what has been drawn: before that there is no height to keep.
 *
 * The margin leaves room for focus rings at the edges; browsers that know none would cut them.
 */
export const outOfViewStyles = css`
  @supports (overflow-clip-margin: 1px) {
    @media screen {
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 30rem;
        overflow-clip-margin: 1rem;
      }
    }
  }
`;
