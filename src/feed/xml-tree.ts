import {XmlElement, XmlText} from '@rgrove/parse-xml';
import {isUnsafeKey} from './formats/record.js';

/** What is read of an XML element. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly unknown[];
  /** All its text, with that of the elements inside. */
  readonly text: string;
}

/**
 * An element as the readers know records from JSON: attributes and child elements under their names, repeated children as a
 * list, own text as `text`. An element of text alone is that text, an empty one `''`. A child wins over an attribute of its
 * name.
 *
 * @param depth how deep elements may nest
 * @returns undefined where they nest deeper
 */
export function recordOfXml(element: XmlNode, depth: number): unknown {
  if (depth <= 0) return undefined;
  const record: Record<string, unknown> = {};
  let isPlain = true;
  for (const name in element.attributes) {
    if (isUnsafeKey(name) || name.startsWith('xmlns')) continue;
    record[name] = element.attributes[name];
    isPlain = false;
  }
  const lists = new Map<string, unknown[]>();
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlText) text += child.text;
    if (!(child instanceof XmlElement) || isUnsafeKey(child.name)) continue;
    const value = recordOfXml(child, depth - 1);
    if (value === undefined) return undefined;
    isPlain = false;
    const list = lists.get(child.name);
    if (list) {
      list.push(value);
      record[child.name] = list;
    } else {
      lists.set(child.name, [value]);
      record[child.name] = value;
    }
  }
  const word = text.trim();
  if (isPlain) return word;
  if (word !== '') record['text'] ??= word;
  return record;
}

/** The elements inside an element, without its texts. */
export function childrenOf(element: XmlNode): readonly XmlNode[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** A name without its prefix: "iati:iati-activity" → "iati-activity". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
