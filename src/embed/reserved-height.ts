import {TAG_MODULES} from './tag-modules.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Keeps the place of elements free until they are there, so that the text below them does not jump.
 *
 * A constructed sheet passes a `style-src` of any strictness; `:where()` lets every rule of the page win over it. The
 * place is given up on paper and where the element's script failed.
 */
export function reserveHeight(root: Document | ShadowRoot): void {
  sheet ??= built();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function built(): CSSStyleSheet {
  const rules = Object.entries(TAG_MODULES).map(([tag, {height}]) =>
    height === undefined
      ? ''
      : `:where(${tag}:not(:defined,[state=error])){display:block;min-block-size:${height}}`,
  );
  const made = new CSSStyleSheet();
  made.replaceSync(`@media screen{${rules.join('')}}`);
  return made;
}
