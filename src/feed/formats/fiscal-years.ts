import type {FiscalDate} from './fiscal-model.js';
import {isoDateOf, yearOf} from './iso-date.js';
import {isRecord, recordOf, wordOf} from './record.js';

/** A date whose day and month may be taken for each other. */
const SLASHED = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})\b/;

/** The year of a cell: of a date, a year, or the first of a span such as "2014-15"; undefined where it tells none. */
export function yearOfCell(value: unknown, format?: string): number | undefined {
  const word = wordOf(value);
  if (word === undefined) return undefined;
  const whole = /^(\d{4})(?:\.0+)?$/.exec(word)?.[1];
  const iso = yearOf(whole ?? isoDateOf(word));
  if (iso !== undefined) return iso;
  const years = [...word.matchAll(/(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const [first, second] = years;
  if (first !== undefined && (second === undefined || second === first + 1)) return first;
  const packed = /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?$/.exec(word)?.[1];
  if (packed !== undefined) return Number(packed);
  const short = format?.includes('%y') ? SLASHED.exec(word)?.[3] : undefined;
  return short?.length === 2 ? Number(short) + (Number(short) < 70 ? 2000 : 1900) : undefined;
}

/** True for "01/02/2015" in a column that does not declare its order: the year is sure, the day is not. */
export function isAmbiguousDate(value: unknown): boolean {
  const [, day, month] = typeof value === 'string' ? (SLASHED.exec(value) ?? []) : [];
  return day !== undefined && Number(day) <= 12 && Number(month) <= 12;
}

/** Names of dates in the order in which they tell the year of a budget: its own year, then when money moved. */
const LIKELY: readonly RegExp[] = [
  /fiscal|budget/i,
  /year|año|год|жыл|jahr/i,
  /execut|paid|payment|transact|spen[dt]/i,
  /^(?:date|time)$/i,
];

/** The dates of a table, the one to be taken for the year first. */
export function byLikelihood(dates: readonly FiscalDate[]): readonly FiscalDate[] {
  const rank = ({name, years}: FiscalDate): number => {
    const names = [name, ...years.slice(0, 1).flatMap(({column}) => column ?? [])].join(' ');
    const at = LIKELY.findIndex((pattern) => pattern.test(names));
    return at < 0 ? LIKELY.length : at;
  };
  return [...dates].sort((a, b) => rank(a) - rank(b));
}

/** The year of a whole package: a stated one, or a fiscal period no longer than a year. */
export function packageYear(value: unknown): number | undefined {
  const record = recordOf(value);
  const stated = yearOfCell(record['fiscalYear'] ?? record['year']);
  if (stated !== undefined) return stated;
  const period = record['fiscalPeriod'];
  if (!isRecord(period)) return yearOfCell(period);
  const start = isoDateOf(period['start']);
  const end = isoDateOf(period['end']) ?? start;
  const length = Date.parse(end ?? '') - Date.parse(start ?? '');
  return length <= 366 * 86_400_000 ? yearOf(start) : undefined;
}
