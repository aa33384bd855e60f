import type {Text} from '../../model/text.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, wordOf} from './record.js';
import {hasText, languageTag, NO_TEXT} from './text-of.js';

/**
 * An activity with the names of its parts folded: "iati-identifier", "iati_identifier" and "iatiidentifier" are one, and so
 * are "xml:lang" and "lang". Services write the elements of the standard in JSON each in its own way.
 */
export function foldedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(foldedNames);
  if (!isRecord(value)) return value;
  const folded: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const name = key
      .slice(key.lastIndexOf(':') + 1)
      .replace(/[-_@]/g, '')
      .toLowerCase();
    if (name !== '' && !isUnsafeKey(name)) folded[name] ??= foldedNames(part);
  }
  return folded;
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
