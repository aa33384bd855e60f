import {TAG_MODULES} from './tag-modules.js';

/** The states in which an element has its own height. */
const SETTLED = ['ready', 'stale', 'empty', 'error'].map((state) => `[state=${state}]`).join();

const NARROW = '40rem';

let sheet: CSSStyleSheet | undefined;

/**
 * Keeps the place of elements free until they show something, so that the text below them does not jump.
 *
 * A constructed sheet passes a `style-src` of any strictness; `:where()` lets every rule of the page win over it. The
 * place is given up on paper and where the element's script failed.
 */
export function reserveHeight(root: Document | ShadowRoot): void {
  sheet ??= built();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function built(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(`@media screen{${rules(0)}}@media screen and (max-width:${NARROW}){${rules(1)}}`);
  return made;
}

function rules(which: 0 | 1): string {
  return Object.entries(TAG_MODULES)
    .map(([tag, {heights, full}]) =>
      heights
        ? `:where(${tag}:not(${SETTLED})){display:block;min-block-size:max(${full ? '100vh,' : ''}${heights[which]}rem)}`
        : '',
    )
    .join('');
}
