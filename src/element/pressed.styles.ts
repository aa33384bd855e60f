import {css} from 'lit';

/** Forced colours leave of a pressed switch no more than its weight: it is filled, as what is chosen elsewhere. Marks have their own. */
export const pressedStyles = css`
  @media (forced-colors: active) {
    button:is(:not([class]), .quiet)[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: HighlightText;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
