const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}|$)/;
/** "20.11.2026" */
export const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s|$)/;

const DAY = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;

/**
 * A date as ISO 8601; undefined for anything that is not certainly one.
 *
 * Date-only and partial dates ("2026", "2026-11") stay as they are; "2026-11-20 08:00:00.0000000" gets its T;
 * "20.11.2026", which has one meaning only, is turned. Other orders have to be declared: `declaredDate`.
 */
export function isoDateOf(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 1800 && value < 2200 ? String(value) : undefined;
  if (typeof value !== 'string' || value.length < 4) return undefined;
  const text = value.trim();
  if (Number.isNaN(dayOf(text))) return fromDotted(text);
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

/** NaN for dates the calendar does not have. */
function dayNumber(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN;
  // The calendar repeats after 400 years; `Date.UTC` takes the years below 100 for those of the twentieth century.
  return Date.UTC(year + 400, month - 1, day) / DAY - DAYS_IN_400_YEARS;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fromDotted(text: string): string | undefined {
  const found = DOTTED.exec(text);
  return found ? assembledDate(found[3], found[2], found[1]) : undefined;
}

/** The ISO date of these digits; undefined where the calendar has no such day. */
export function assembledDate(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(dayOf(text)) ? undefined : text;
}
