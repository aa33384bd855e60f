import type {Language, PartialDate, TimeUnit} from './languages/language.js';

export type DateStyle = 'long' | 'short' | 'month' | 'year';

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const DAY = 86_400_000;
const DAYS_A_MONTH = 30.436875;

/** From which length on a unit is told, and its milliseconds; the largest that fits is taken. */
const STEPS: readonly (readonly [TimeUnit, from: number, size: number])[] = [
  ['year', 345 * DAY, 365.2425 * DAY],
  ['month', 26 * DAY, DAYS_A_MONTH * DAY],
  ['week', 14 * DAY, 7 * DAY],
  ['day', 22 * 3_600_000, DAY],
  ['hour', 45 * 60_000, 3_600_000],
  ['minute', 45_000, 60_000],
];

interface Moment extends PartialDate {
  readonly hour?: number;
  readonly minute?: number;
  readonly offset?: string;
}

/** Dates and times in one language. A text that is no ISO 8601 date is given back as it is. */
export class Dates {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /**
   * The day as it is written in the text: it never shifts by a time zone. A date without day or month is told as far
   * as it goes.
   */
  date(iso: string, style: DateStyle = 'long'): string {
    const moment = parse(iso);
    if (!moment) return iso;
    const {year, month, day} = moment;
    if (style === 'year') return String(year);
    if (style === 'month' && month) return this.#language.longDate({year, month});
    const known: PartialDate = {year, ...(month && {month}), ...(day && {day})};
    return style === 'short' ? this.#language.shortDate(known) : this.#language.longDate(known);
  }

  /**
   * The time, `14:05`, on the clock of the place whose offset the text carries, else (no offset, or `Z`) on the reader's
   * clock; the day where the text has no time.
   */
  time(iso: string): string {
    const moment = parse(iso);
    if (!moment) return iso;
    return moment.hour === undefined ? this.date(iso) : clock(onClock(moment, iso));
  }

  /** `month` is 1–12. */
  month(year: number, month: number): string {
    return this.#language.longDate({year, month});
  }

  /** How long ago (negative) or in how long (positive), in the largest unit that fits. */
  relative(milliseconds: number): string {
    if (!Number.isFinite(milliseconds)) return '';
    const length = Math.abs(milliseconds);
    const step = STEPS.find(([, from]) => length >= from);
    if (!step) return this.#language.relative(0, 'second');
    const [unit, , size] = step;
    return this.#language.relative(Math.sign(milliseconds) * Math.max(1, Math.round(length / size)), unit);
  }

  /** A number of days in days up to six weeks, in months up to two years, then in years and months. */
  duration(days: number): string {
    if (!Number.isFinite(days)) return '';
    const length = Math.round(Math.abs(days));
    if (length < 45) return this.#language.length(length, 'day');
    const months = Math.round(length / DAYS_A_MONTH);
    if (months < 24) return this.#language.length(months, 'month');
    const years = this.#language.length(Math.floor(months / 12), 'year');
    return months % 12 === 0 ? years : `${years} ${this.#language.length(months % 12, 'month')}`;
  }
}

function parse(iso: string): Moment | undefined {
  const found = ISO.exec(iso.trim());
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour, minute] = found.slice(1, 6).map(optional);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    year,
    ...(found[2] && {month}),
    ...(found[3] && {day}),
    ...(hour !== undefined && {hour}),
    ...(minute !== undefined && {minute}),
    ...(found[6] && {offset: found[6].toUpperCase()}),
  };
}

function optional(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function onClock(moment: Moment, iso: string): Moment {
  if (moment.offset !== 'Z') return moment;
  const local = new Date(iso.trim().replace(' ', 'T'));
  if (Number.isNaN(local.getTime())) return moment;
  return {
    year: local.getFullYear(),
    month: local.getMonth() + 1,
    day: local.getDate(),
    hour: local.getHours(),
    minute: local.getMinutes(),
  };
}

function clock({hour = 0, minute = 0}: Moment): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
