import type {Text} from '../model/text.js';

/**
 * Completes a text by the languages that another one has and it lacks.
 *
 * A text of an unknown language stands in for one that is missing, and adds nothing to one that is there.
 */
export function joinText(text: Text | undefined, other: Text | undefined): Text | undefined {
  if (!other || text === other) return text;
  if (!text || Object.keys(text).length === 0) return other;
  const missing = Object.keys(other).filter((tag) => tag !== 'und' && !(tag in text));
  return missing.length === 0
    ? text
    : ({...text, ...Object.fromEntries(missing.map((tag) => [tag, other[tag]]))} as Text);
}
