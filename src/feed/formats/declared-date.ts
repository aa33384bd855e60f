import {assembledDate, DOTTED, isoDateOf} from './iso-date.js';

/** Orders of day, month and year that a mapping may declare. */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'YYYYMMDD',
  'YYYY',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** A date as `isoDateOf` reads it, else as the declared order tells. */
export function declaredDate(value: unknown, format: DateFormat | undefined): string | undefined {
  const certain = isoDateOf(value);
  if (certain !== undefined || (typeof value !== 'string' && typeof value !== 'number')) return certain;
  const text = String(value).trim();
  return DOTTED.test(text) ? undefined : (inOrder(text, format) ?? yearFirst(text));
}

/** "2026/11/20", "2026.11.20", "20261120": a year in front leaves one order. */
function yearFirst(text: string): string | undefined {
  const found = /^((?:19|20)\d\d)([./]?)(\d{1,2})\2(\d{1,2})(?:[T\s]|$)/.exec(text);
  if (!found || (found[2] === '' && !/^\d{8}(?:\D|$)/.test(text))) return undefined;
  return assembledDate(found[1], found[3], found[4]);
}

function inOrder(text: string, format: DateFormat | undefined): string | undefined {
  const found = /^(\d+)[./-](\d+)[./-](\d{4})/.exec(text);
  if (found && (format === 'DD/MM/YYYY' || format === 'DD-MM-YYYY'))
    return assembledDate(found[3], found[2], found[1]);
  if (found && format === 'MM/DD/YYYY') return assembledDate(found[3], found[1], found[2]);
  if (format === 'YYYYMMDD' && /^\d{8}$/.test(text))
    return assembledDate(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  return undefined;
}
