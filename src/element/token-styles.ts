import {css, unsafeCSS} from 'lit';
import {tokenDeclarations} from '../theme/tokens.js';

/** Tokens as private aliases, and what every element of the library has in common. */
export const tokenStyles = css`
  :host {
    ${unsafeCSS(tokenDeclarations())}
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_accent);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
`;
