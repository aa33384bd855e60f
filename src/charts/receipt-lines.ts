import type {Column, Dimension} from '../model/dimension.js';
import {apportion} from '../model/largest-remainder.js';
import type {Measure} from '../model/measure.js';
import {yearComplete} from '../model/period.js';
import {yearsOf} from '../model/year.js';
import {Figures} from '../store/figures.js';
import {type BarRow, foldRows, rankRows, rowsOf} from './bar-rows.js';

/** One line of a receipt. */
export interface ReceiptLine {
  readonly row: BarRow;
  /** Money of the stage looked at. */
  readonly sum: number;
  /** Part of all lines together, 0–1. */
  readonly share: number;
  /** What of the reader's sum goes there, in whole units; all lines add up to the sum. */
  readonly amount: number;
}

/** How a sum is split. */
export interface Receipt {
  /** What is split, in whole units of the currency. */
  readonly sum: number;
  readonly measure: Measure;
  /** What is shown, largest first; the smallest folded into one. */
  readonly lines: readonly ReceiptLine[];
  /** The same unfolded. */
  readonly all: readonly ReceiptLine[];
  /** Below zero: no part of anything, so they are told apart. */
  readonly negative: readonly BarRow[];
  /** Without a figure. */
  readonly missing: readonly BarRow[];
  /** All money of the stage, with what is below zero; undefined where none is told. */
  readonly net: number | undefined;
}

/** What a receipt is asked to show. */
export interface ReceiptQuery {
  readonly figures: Figures;
  readonly dimension: Dimension;
  readonly column: Column;
  readonly sum: number;
  /** How many lines before the rest is folded into one. */
  readonly most: number;
}

/**
 * Splits a sum in the proportions of a budget, rounded by largest remainders so that the lines add up to it.
 *
 * Folding comes after rounding: a line keeps its amount when the rest is unfolded.
 *
 * @returns undefined where the feed has no money
 */
export function receiptOf({figures, dimension, column, sum, most}: ReceiptQuery): Receipt | undefined {
  const {measure} = figures.view;
  if (!measure) return undefined;
  const rows = rowsOf(figures.groups(dimension), column);
  const size = (row: BarRow) => row.sums[measure];
  const parts = rankRows(
    rows.filter((row) => (size(row) ?? -1) >= 0),
    dimension,
    size,
    Infinity,
  );
  const amounts = apportion(
    sum,
    parts.map((row) => size(row) ?? 0),
  );
  const whole = parts.reduce((total, row) => total + (size(row) ?? 0), 0);
  const all = parts.map((row, at): ReceiptLine => {
    const of = size(row) ?? 0;
    return {row, sum: of, share: whole > 0 ? of / whole : 0, amount: amounts[at] ?? 0};
  });
  return {
    sum,
    measure,
    lines: folded(all, most),
    all,
    negative: rows.filter((row) => (size(row) ?? 0) < 0),
    missing: rows.filter((row) => size(row) === undefined),
    net: foldRows(rows).sums[measure],
  };
}

/** What is not told stays the last line of its own. */
function folded(all: readonly ReceiptLine[], most: number): readonly ReceiptLine[] {
  const told = all.filter(({row}) => row.kind === 'entry');
  if (told.length <= most) return all;
  const kept = told.slice(0, Math.max(1, most - 1));
  const rest = told.slice(kept.length);
  const total = (of: (line: ReceiptLine) => number) => rest.reduce((sum, line) => sum + of(line), 0);
  return [
    ...kept,
    {
      row: foldRows(rest.map(({row}) => row)),
      sum: total(({sum}) => sum),
      share: total(({share}) => share),
      amount: total(({amount}) => amount),
    },
    ...all.filter(({row}) => row.kind !== 'entry'),
  ];
}

const kept = new WeakMap<Figures, Figures>();

/**
 * The figures of one year: where several years of a budget are looked at, their latest complete one, else the latest. Years of a
 * budget are no parts of one whole. Projects run over years and stay as they are.
 */
export function figuresOfOneYear(figures: Figures): Figures {
  const {period, dataset, view} = figures;
  if (!period || period.from === period.to) return figures;
  let one = kept.get(figures);
  if (!one) {
    const {lines} = dataset;
    const chosen = figures.groups('year').flatMap(({entry}) => entry.key);
    const years = yearsOf(lines).filter(
      (year) => year >= period.from && year <= period.to && passes(figures, year, chosen),
    );
    const year = years.filter((of) => yearComplete(lines, of)).at(-1) ?? years.at(-1) ?? period.to;
    const {year: _, ...values} = view.where.values;
    one = new Figures(dataset, {...view, where: {...view.where, values, years: {from: year, to: year}}});
    kept.set(figures, one);
  }
  return one;
}

/** Whether a year is among those chosen one by one, and has records at all. */
function passes({view}: Figures, year: number, present: readonly string[]): boolean {
  const keys = view.where.values.year ?? [];
  const of = (list: readonly string[]) => list.some((key) => key.startsWith(String(year)));
  return of(present) && (keys.length === 0 || of(keys));
}
