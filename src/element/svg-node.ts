/** One element of a picture as plain data, made by pure functions and written as text: in a page or without one. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/** @param attributes those that are undefined are left out; numbers are rounded to hundredths */
export function svgNode(
  tag: string,
  attributes: SvgNode['attributes'],
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return {tag, attributes, children};
}

/** Writes a picture as XML; every text and attribute is escaped. */
export function svgMarkup({tag, attributes, children}: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(attributeText(value ?? ''))}"`)
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgMarkup(child)));
  return inside.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${inside.join('')}</${tag}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Control characters are not allowed in XML 1.0, not even as references. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
