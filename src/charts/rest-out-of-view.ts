import type {ReactiveElement} from 'lit';
import {outOfViewStyles} from './out-of-view.styles.js';

/**
 * Lets an element rest where nobody sees it, from the first time that it is away from the screen.
 *
 * Not before: where the containment of an element in view begins, Chromium counts all that is in it as moved, although nothing is
 * (seen with 156).
 */
export function restOutOfView({renderRoot}: ReactiveElement): void {
  const {styleSheet} = outOfViewStyles;
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting !== false) return;
    observer.disconnect();
    renderRoot.adoptedStyleSheets.push(styleSheet);
  });
  observer.observe(renderRoot.host);
}
