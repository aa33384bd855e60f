import type {Text} from '../model/text.js';

/** A text as a feed writes it: plain where its language is not known, left out where it is missing. */
export function writtenText(text: Text | undefined): Text | string | undefined {
  const tags = Object.keys(text ?? {});
  if (!text || tags.length === 0) return undefined;
  return tags.length === 1 && tags[0] === 'und' ? text['und'] : text;
}

/** A record without the members that say nothing. */
export function told(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
