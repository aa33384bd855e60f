import type {MoneyKey} from '../../model/measure.js';
import {styledAmount} from './fiscal-amounts.js';
import type {ReadCell} from './fiscal-cells.js';
import {type AxisReader, type FiscalAxes, pathKey} from './fiscal-dimensions.js';
import type {FiscalColumn} from './fiscal-measures.js';
import {isRevenue} from './fiscal-phases.js';
import type {FiscalTable} from './fiscal-tables.js';
import type {LineWriter} from './line-writer.js';
import {currencyOf} from './read-unit.js';
import {wordOf} from './record.js';
import type {RowIssues} from './row-issues.js';

/** Everything that is needed to turn the rows of one table into lines. */
export interface FiscalPlan {
  readonly table: FiscalTable;
  /** How many of its rows are read. */
  readonly count: number;
  /** JSON Pointer of the resource. */
  readonly base: string;
  readonly columns: readonly FiscalColumn[];
  /** What the cells of a column are multiplied by. */
  readonly factorOf: (column: FiscalColumn) => number;
  /** The year of a row, 0 where it tells none. */
  readonly year: (row: readonly unknown[]) => number;
  readonly axes: readonly AxisReader[];
  /** Present where each row tells its own phase; undefined for a row of a phase that is not read. */
  readonly stageOf: ((row: readonly unknown[]) => MoneyKey | undefined) | undefined;
  readonly direction: ReadCell | undefined;
  readonly currency: ReadCell | undefined;
  /** Currency of figures that state none. */
  readonly fallback: string;
  /** False for money that a table of another form has told already. */
  readonly mayTake: (key: MoneyKey, year: number) => boolean;
  readonly writer: LineWriter;
  readonly put: FiscalAxes;
  readonly issues: RowIssues;
}

/** Money of one row and year. */
export interface FiscalPart {
  readonly row: readonly unknown[];
  readonly year: number;
  readonly currency: string;
  readonly values: Map<MoneyKey, number>;
}

/**
 * The parts of all rows: one a row and year.
 *
 * @param shared holds the values of one part after another, for those who keep none: a million maps cost more than reading
 */
export function* fiscalParts(plan: FiscalPlan, shared?: Map<MoneyKey, number>): Generator<FiscalPart> {
  const {table, count, columns, issues, base, fallback} = plan;
  const byName = columns.some(({measure}) => measure.year !== undefined);
  issues.at(base);
  for (let at = 0; at < count; at++) {
    const row = table.rows[at] ?? [];
    issues.row = at + 1;
    if (isRevenueRow(plan, row)) continue;
    const stated = currencyOf(plan.currency?.(row));
    const own = plan.year(row);
    for (const [year, ofYear] of byName ? columnsByYear(columns, own) : [[own, columns] as const]) {
      const currency = stated ?? ofYear[0]?.measure.currency ?? fallback;
      const values = valuesOf(ofYear, year, row, plan, shared);
      if (values) yield {row, year, currency, values};
    }
  }
  issues.row = 0;
}

/**
 * The same with parts of one place, year and currency put together, as far as the axes tell places apart: where each row
 * tells its own phase, a line is spread over several rows.
 *
 * @param key what tells a row's place
 */
export function gatheredParts(
  plan: FiscalPlan,
  key: (row: readonly unknown[]) => string,
): readonly FiscalPart[] {
  const places = new Map<string, FiscalPart>();
  for (const part of fiscalParts(plan)) {
    const place = `${part.year}|${part.currency}|${key(part.row)}`;
    const known = places.get(place);
    if (!known) places.set(place, part);
    else
      for (const [stage, value] of part.values)
        known.values.set(stage, (known.values.get(stage) ?? 0) + value);
  }
  return [...places.values()];
}

/** The codes of a row along all axes as one word. */
export function placeKey(axes: readonly AxisReader[], row: readonly unknown[]): string {
  let key = '';
  for (const reader of axes) key += `${pathKey(reader, row)}\u0001`;
  return key;
}

function isRevenueRow({direction, issues}: FiscalPlan, row: readonly unknown[]): boolean {
  const word = wordOf(direction?.(row));
  if (word === undefined || !isRevenue(word)) return false;
  issues.add('info', 'revenue-left-out', '', `"${word}" is not added to spending and not shown.`, {word});
  return true;
}

function columnsByYear(
  columns: readonly FiscalColumn[],
  year: number,
): readonly (readonly [year: number, columns: readonly FiscalColumn[]])[] {
  const years = new Map<number, FiscalColumn[]>();
  for (const column of columns) {
    const own = column.measure.year ?? year;
    years.set(own, [...(years.get(own) ?? []), column]);
  }
  return [...years];
}

/** Undefined where the row tells of no stage that is read, be it missing or not. */
function valuesOf(
  columns: readonly FiscalColumn[],
  year: number,
  row: readonly unknown[],
  {stageOf, mayTake, factorOf, issues}: FiscalPlan,
  shared: Map<MoneyKey, number> | undefined,
): Map<MoneyKey, number> | undefined {
  let values: Map<MoneyKey, number> | undefined;
  shared?.clear();
  for (const column of columns) {
    const key = stageOf ? stageOf(row) : column.key;
    if (key === undefined || !mayTake(key, year)) continue;
    values ??= shared ?? new Map<MoneyKey, number>();
    const amount = styledAmount(row[column.at], column.style, issues, column.measure.column);
    if (!Number.isNaN(amount)) values.set(key, amount * factorOf(column));
  }
  return values;
}
