const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}|$)/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s|$)/;

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

/**
 * A date as ISO 8601; undefined for anything that is not certainly one.
 *
 * Date-only and partial dates ("2026", "2026-11") stay as they are; "2026-11-20 08:00:00.0000000" gets its T;
 * "20.11.2026", which has one meaning only, is turned. Slashes need a declared order.
 */
export function isoDateOf(value: unknown, format?: DateFormat): string | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 1800 && value < 2200
      ? String(value)
      : fromFormat(String(value), format);
  if (typeof value !== 'string' || value.length < 4) return undefined;
  const text = value.trim();
  if (Number.isNaN(dayOf(text))) return fromFormat(text, format);
  return text.length > 10 && text[10] === ' ' ? `${text.slice(0, 10)}T${text.slice(11)}` : text;
}

/**
 * Days since 1970-01-01 of the calendar date written, whatever its time zone; NaN where it is none.
 *
 * A partial date counts from its first day.
 */
export function dayOf(text: string | undefined): number {
  if (text === undefined) return NaN;
  const plain = text.length >= 10 ? plainDay(text) : NaN;
  if (!Number.isNaN(plain)) return plain;
  const parts = ISO.exec(text);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)) : NaN;
}

/** The year of an ISO date. */
export function yearOf(text: string | undefined): number | undefined {
  const year = text === undefined ? NaN : Number(text.slice(0, 4));
  return Number.isInteger(year) && year > 1800 && year < 2200 ? year : undefined;
}

/** "YYYY-MM-DD…" without a regular expression: feeds hold millions of them. */
function plainDay(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  if (text.length > 10 && text[10] !== 'T' && text[10] !== ' ') return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return dayNumber(year, month, day);
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Days from civil date, after Howard Hinnant; NaN for dates the calendar does not have. */
function dayNumber(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fromFormat(text: string, format: DateFormat | undefined): string | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted) return assembled(dotted[3], dotted[2], dotted[1]);
  const found = /^(\d+)[./-](\d+)[./-](\d{4})/.exec(text);
  if (found && (format === 'DD/MM/YYYY' || format === 'DD-MM-YYYY'))
    return assembled(found[3], found[2], found[1]);
  if (found && format === 'MM/DD/YYYY') return assembled(found[3], found[1], found[2]);
  if (format === 'YYYYMMDD' && /^\d{8}$/.test(text))
    return assembled(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  return undefined;
}

function assembled(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(dayOf(text)) ? undefined : text;
}
