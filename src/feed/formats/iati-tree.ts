import type {Text} from '../../model/text.js';
import {isoDateOf} from './iso-date.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, wordOf} from './record.js';
import {hasText, languageTag, NO_TEXT} from './text-of.js';

/**
 * An activity with the names of its parts folded: "iati-identifier", "iati_identifier" and "iatiidentifier" are one, and so
 * are "xml:lang" and "lang". Services write the elements of the standard in JSON each in its own way. Parts of other
 * namespaces keep their prefix: they are a publisher's own.
 */
export function foldedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(foldedNames);
  if (!isRecord(value)) return value;
  const folded: Record<string, unknown> = {};
  for (const key in value) {
    const part = value[key];
    if (ATTRIBUTES.has(key) && isRecord(part)) {
      for (const [name, word] of Object.entries(foldedNames(part) as JsonRecord)) folded[name] ??= word;
      continue;
    }
    const name = foldedName(key);
    if (name !== '') folded[name] ??= foldedNames(part);
  }
  return folded;
}

/** Where tools that make JSON of XML put attributes and text. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['$', '@attributes', '_attributes', 'attributes']);
const TEXTS: ReadonlySet<string> = new Set(['_', '#text', '$t', '$text', '_text', 'text()']);

/** Folded names by name: a file of a thousand activities has some hundred of them. */
const known = new Map<string, string>();
/** A file of made-up names must not fill the memory. */
const MOST_KNOWN = 2000;

function foldedName(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (TEXTS.has(key)) return 'text';
  const name = key
    .replace(/[-_@]/g, '')
    .replace(/^(?:xml|iati):/, '')
    .toLowerCase();
  const safe = isUnsafeKey(key) || isUnsafeKey(name) ? '' : name;
  if (known.size < MOST_KNOWN) known.set(key, safe);
  return safe;
}

/** The first part that is there, under any of its names, as a list of records. */
export function elementsOf(record: JsonRecord, ...names: readonly string[]): readonly JsonRecord[] {
  for (const name of names) {
    const parts = listOf(record[name]).map((part) => (isRecord(part) ? part : {text: part}));
    if (parts.length > 0) return parts;
  }
  return [];
}

/** A word of the first of these elements: its text, or the attribute named. */
export function wordIn(elements: readonly JsonRecord[], attribute = 'text'): string | undefined {
  for (const element of elements) {
    const value = element[attribute];
    const word = wordOf(isRecord(value) ? value['code'] : value);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Text by language: narratives (2.0x), or the elements' own text (1.x). */
export function textIn(elements: readonly JsonRecord[], language: string): Text {
  const text: Record<string, string> = {};
  for (const element of elements) {
    const narratives = elementsOf(element, 'narrative');
    for (const part of narratives.length > 0 ? narratives : [element]) {
      const word = wordOf(part['text']);
      if (word === undefined) continue;
      text[languageTag(part['lang']) ?? languageTag(element['lang']) ?? language] ??= word.replace(
        /\s+/g,
        ' ',
      );
    }
  }
  return hasText(text) ? text : NO_TEXT;
}

/** A day in ISO 8601: "2012-04-01", also with a time or, as XML allows, with a time zone alone ("2012-04-01Z"). */
export function dayOfWord(word: string | undefined): string | undefined {
  return isoDateOf(word?.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1'))?.slice(0, 10);
}
