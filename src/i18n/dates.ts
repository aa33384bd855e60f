import type {Language, PartialDate} from './languages/language.js';

export type DateStyle = 'long' | 'short' | 'month' | 'year';

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A twelfth of the mean Gregorian year. */
const DAYS_A_MONTH = 30.436875;

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
    const {year, month} = moment;
    if (style === 'year') return String(year);
    if (style === 'month' && month) return this.month(year, month);
    return style === 'short' ? this.#language.shortDate(moment) : this.#language.longDate(moment);
  }

  /**
   * The time, `14:05`, on the clock of the place whose offset the text carries, else (no offset, or `Z`) on the reader's
   * clock; the day where the text has no time.
   */
  time(iso: string): string {
    const [, , , , hour, minute, offset = ''] = ISO.exec(iso.trim()) ?? [];
    if (!parse(iso) || hour === undefined) return this.date(iso);
    if (offset.toUpperCase() !== 'Z') return `${hour}:${minute}`;
    const local = new Date(iso.trim().replace(' ', 'T'));
    return [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }

  /** `month` is 1–12. */
  month(year: number, month: number): string {
    return this.#language.longDate({year, month});
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

function parse(iso: string): PartialDate | undefined {
  const found = ISO.exec(iso.trim());
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (found[2] && (month < 1 || month > 12)) return undefined;
  if (found[3] && (day < 1 || day > 31)) return undefined;
  return {year, ...(found[2] && {month}), ...(found[3] && {day})};
}
