import {toLatin} from './latin.js';

/**
 * A copy of Kazakh messages in Latin letters: texts, what functions return, and everything below.
 *
 * Names inside a sentence are put into Latin letters with it.
 */
export function transliterated<Tree>(messages: Tree): Tree {
  return convert(messages) as Tree;
}

function convert(value: unknown): unknown {
  if (typeof value === 'string') return toLatin(value);
  if (typeof value === 'function')
    return (...values: unknown[]) => convert(Reflect.apply(value, undefined, values));
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
}
