import type {Text} from '../../model/text.js';
import {isUnsafeKey} from './record.js';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A missing text. One object for all, so that tables of a million rows stay small. */
export const NO_TEXT: Text = Object.freeze({});

/**
 * A text of a feed: a plain string in the feed's language, or an object of languages.
 *
 * Language keys are brought to BCP 47 ("kz", "kaz", "kk-KZ" are Kazakh); other keys and empty texts are dropped. A clean
 * object is returned as it is.
 *
 * @param language tag of plain strings; `und` where nothing is known
 */
export function textOf(value: unknown, language: string): Text {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? NO_TEXT : {[language]: text};
  }
  if (typeof value === 'number') return {und: String(value)};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_TEXT;
  return isClean(value) ? value : cleaned(value as Record<string, unknown>);
}

/** True where a text says something in any language. */
export function hasText(text: Text): boolean {
  for (const _ in text) return true;
  return false;
}

/** BCP 47 tag of a language as feeds write it: "kz" → "kk", "RU" → "ru", "kk-KZ" → "kk"; undefined for other words. */
export function languageTag(word: unknown): string | undefined {
  if (typeof word !== 'string') return undefined;
  const [language = '', ...subtags] = word.trim().replaceAll('_', '-').split('-');
  const tag = [
    KNOWN.get(language.toLowerCase()) ?? language.toLowerCase(),
    ...subtags.filter((part) => part.length === 4),
  ].join('-');
  return TAG.test(tag) ? tag : undefined;
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['kz', 'kk'],
  ['kaz', 'kk'],
  ['rus', 'ru'],
  ['eng', 'en'],
]);

function isClean(value: object): value is Text {
  let some = false;
  for (const key in value) {
    if (key !== 'kk' && key !== 'ru' && key !== 'en') return false;
    const text = (value as Record<string, unknown>)[key];
    if (typeof text !== 'string' || text === '') return false;
    some = true;
  }
  return some;
}

function cleaned(value: Readonly<Record<string, unknown>>): Text {
  const text: Record<string, string> = {};
  for (const [key, part] of Object.entries(value)) {
    if (isUnsafeKey(key) || typeof part !== 'string' || part.trim() === '') continue;
    const tag = languageTag(key);
    if (tag !== undefined && !(tag in text)) text[tag] = part.trim();
  }
  return hasText(text) ? text : NO_TEXT;
}
