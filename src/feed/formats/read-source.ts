import type {Text} from '../../model/text.js';
import type {PartySource, Source, TextSource} from './mapping.js';
import {isRecord, pointerStep, wordOf} from './record.js';
import {hasText, languageTag, NO_TEXT, textOf} from './text-of.js';
import {type ReadValue, stepsOf, valuePath} from './value-path.js';

export type ReadText = (record: unknown) => Text;

/** Makes a reader of a source. A path that cannot be one reads nothing. */
export function reading(source: Source): ReadValue {
  if (typeof source === 'string') return valuePath(source) ?? nothing;
  if (isPaths(source)) return firstFilled(source.map((path) => valuePath(path) ?? nothing));
  if ('constant' in source) return () => source.constant;
  return 'path' in source ? reading(source.path) : filledTemplate(source.template);
}

/** The paths of a source; none for a constant or a template. */
export function pathsOf(source: Source | {readonly path: string | readonly string[]}): readonly string[] {
  if (typeof source === 'string') return [source];
  if (isPaths(source)) return source;
  return 'path' in source ? pathsOf(source.path) : [];
}

/** Where a source stands inside a record, as a JSON Pointer; `''` for a constant, a template, or several places. */
export function pointerOf(source: Source | {readonly path: string | readonly string[]}): string {
  const [path, ...more] = pathsOf(source);
  if (path === undefined || more.length > 0) return '';
  return (stepsOf(path) ?? []).map(({key, every}) => (every ? '' : pointerStep(key))).join('');
}

/** @param language tag of texts whose language the mapping does not tell */
export function readingText(source: TextSource, language: string): ReadText {
  if (isPlain(source)) {
    const read = reading(source);
    return (record) => textOf(read(record), language);
  }
  const parts = Object.entries(source).map(
    ([tag, part]) => [languageTag(tag) ?? tag, reading(part)] as const,
  );
  return (record) => {
    const text: Record<string, string> = {};
    for (const [tag, read] of parts) {
      const word = wordOf(read(record));
      if (word !== undefined) text[tag] = word;
    }
    return hasText(text) ? text : NO_TEXT;
  };
}

/** Whether a source gives an identifier beside the name. */
export function isParty(source: PartySource): source is Exclude<PartySource, TextSource> {
  return isRecord(source) && !isPlain(source) && ['id', 'name', 'url'].some((key) => key in source);
}

/** A source of one value, not of a text by language. */
export function isPlain(source: PartySource): source is Source {
  return (
    typeof source === 'string' ||
    Array.isArray(source) ||
    ['constant', 'template', 'path'].some((key) => key in source)
  );
}

function isPaths(source: unknown): source is readonly string[] {
  return Array.isArray(source);
}

function firstFilled(readers: readonly ReadValue[]): ReadValue {
  return (record) => {
    for (const read of readers) {
      const value = read(record);
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  };
}

function filledTemplate(template: string): ReadValue {
  const parts = template
    .split(/\{([^{}]+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : (valuePath(part) ?? nothing)));
  return (record) =>
    parts
      .map((part) => (typeof part === 'string' ? part : (wordOf(part(record)) ?? '')))
      .join('')
      .trim();
}

function nothing(): undefined {
  return undefined;
}
