import {Dates, type DateStyle} from './dates.js';
import type {Language} from './languages/language.js';
import {loadLanguage} from './languages/load-language.js';
import type {Locale} from './locale.js';
import {Numbers, type NumberScale} from './numbers.js';

/**
 * Everything that depends on the language but is no sentence: numbers, money, dates.
 *
 * `NaN` and infinities become an empty text. The functions need no `this`: they may be handed on.
 */
export interface Formats {
  readonly locale: Locale;
  integer(this: void, n: number): string;
  /** `digits` after the decimal sign, 1 if not told; zeros at the end are dropped. */
  decimal(this: void, n: number, digits?: number): string;
  /** A share as per cent: 0.123 is `12 %`, 0.0003 is `<0,1 %`; exactly `digits` after the decimal sign, without it none from 10 %, else one. */
  percent(this: void, share: number, digits?: number): string;
  /** The full figure: `1 568 940 871 000 ₸`. */
  money(this: void, n: number, currency: string): string;
  /** Three significant digits: `1,57 трлн ₸`. */
  compactMoney(this: void, n: number, currency: string): string;
  /** Three significant digits: `1,57 трлн`. */
  compact(this: void, n: number): string;
  /** One unit for a whole chart whose largest figure is `max`. */
  scale(this: void, max: number, currency?: string): NumberScale;
  /** The day as written, whatever the time zone; `2026` and `2026-11` are told as far as they go. */
  date(this: void, iso: string, style?: DateStyle): string;
  /** `14:05`, in the offset the text carries, else on the reader's clock. */
  time(this: void, iso: string): string;
  /** `month` is 1–12: `2025 ж. қаңтар`. */
  month(this: void, year: number, month: number): string;
  /** `4 ай` */
  duration(this: void, days: number): string;
}

const loaded = new Map<Locale, Formats>();

/** The formats of a locale, fetched once; from then on `formatsFor` has them. */
export async function loadFormats(locale: Locale): Promise<Formats> {
  const language = await loadLanguage(locale);
  const formats = loaded.get(locale) ?? make(locale, language);
  loaded.set(locale, formats);
  return formats;
}

/**
 * The formats of a locale at once.
 *
 * @throws {Error} when they are not loaded: `loadFormats` and the words of the section `core` do that
 */
export function formatsFor(locale: Locale): Formats {
  const formats = loaded.get(locale);
  if (!formats) throw new Error(`The formats of "${locale}" are not loaded.`);
  return formats;
}

function make(locale: Locale, language: Language): Formats {
  const numbers = new Numbers(language);
  const dates = new Dates(language);
  return {
    locale,
    integer: (n) => numbers.integer(n),
    decimal: (n, digits) => numbers.decimal(n, digits),
    percent: (share, digits) => numbers.percent(share, digits),
    money: (n, currency) => numbers.money(n, currency),
    compactMoney: (n, currency) => numbers.compactMoney(n, currency),
    compact: (n) => numbers.compact(n),
    scale: (max, currency) => numbers.scale(max, currency),
    date: (iso, style) => dates.date(iso, style),
    time: (iso) => dates.time(iso),
    month: (year, month) => dates.month(year, month),
    duration: (days) => dates.duration(days),
  };
}
