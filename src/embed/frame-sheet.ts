import {tokenDeclarations} from '../theme/tokens.js';
import {FRAME_FONT} from './frame-font.js';

/**
 * Styles of the page inside an iframe. Made by a script, it passes a policy that forbids styles.
 *
 * The ground is opaque: what lies under the frame may be as dark as the text. No page around can set tokens here, so readers who
 * ask for more contrast get theirs from this sheet: texts and lines of 7 : 1 and more.
 */
export function frameSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root {
      ${tokenDeclarations()}
      background: var(--_surface);
      color: var(--_text);
      font: ${FRAME_FONT};
      overflow-wrap: break-word;
    }
    body { display: flow-root; margin: 0; padding: 0.5rem; }
    main { min-inline-size: 0; }
    p, ul { margin: 0.25rem 0 0; }
    .failure { padding: 0.5rem 0.75rem; border-inline-start: 0.25rem solid var(--_warn); }
    .failure h1 { margin: 0; font-size: 1rem; line-height: 1.4; }
    .quiet, footer { color: var(--_muted); font-size: 0.875rem; }
    footer { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block-start: 0.75rem; }
    [hidden] { display: none; }
    @media (prefers-contrast: more) {
      :root {
        --budget-text: light-dark(#000, #fff);
        --budget-muted: light-dark(#000, #fff);
        --budget-line: light-dark(#000, #fff);
        --budget-accent: light-dark(#00483f, #9ff0ea);
        --budget-warn: light-dark(#5c3600, #ffd27a);
      }
    }
    a { color: inherit; text-underline-offset: 0.15em; }
    :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  `);
  return sheet;
}
