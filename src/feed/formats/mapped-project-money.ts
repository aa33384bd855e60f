import type {MoneyKey} from '../../model/measure.js';
import type {MappedContext} from './mapped-context.js';
import {type MappedDimensions, putDimensions} from './mapped-dimensions.js';
import {type Figure, monthIn, yearIn} from './mapped-figures.js';

/** Amounts of one period of a project. */
interface PeriodFigures {
  readonly year: number;
  readonly month: number;
  readonly figures: readonly Figure[];
}

/**
 * Puts the money of a project: its own columns, and the sum of its rows by stage where a column does not tell the stage.
 * Rows and columns by year become budget lines, which are never added to the project's figures.
 *
 * @returns the stages that are sums of rows
 */
export function putProjectMoney(
  row: number,
  records: readonly unknown[],
  dimensions: MappedDimensions,
  context: MappedContext,
): readonly MoneyKey[] {
  const {columns, projects, issues} = context;
  const [record] = records;
  const currency = context.currency(record);
  for (const [key, read] of columns.money) {
    let amount = read(record, issues);
    for (let at = 1; at < records.length; at++)
      amount = agreed(key, amount, read(records[at], issues), context);
    projects.money.set(key, row, amount, currency);
  }
  if (!columns.figures && columns.periods.length === 0) return NONE;
  const periods = figuresOf(records, context);
  for (const period of periods)
    if (context.withheld || period.figures.length > 0) putLine(period, currency, dimensions, context);
  const summed = new Set<MoneyKey>();
  for (const [key, value] of totals(periods, context)) {
    if (!summed.has(key) && !Number.isNaN(projects.money.get(key, row))) continue;
    summed.add(key);
    projects.money.add(key, row, value, currency);
  }
  for (const {year, figures} of periods)
    for (const [key] of figures) if (summed.has(key)) context.stageYears.note(key, year);
  const years = yearsOf(record, context);
  context.lines.read += years.length;
  for (const period of years) putLine(period, currency, dimensions, context);
  return [...summed];
}

/** Several rows of a project repeat what is true of the whole: it counts once. */
function agreed(key: MoneyKey, first: number, other: number, {issues}: MappedContext): number {
  if (Number.isNaN(first)) return other;
  if (!Number.isNaN(other) && other !== first) {
    const message = `The rows of one project state different figures for "${key}": the first counts. If they are parts, name the column in "figures".`;
    issues.add('warning', 'figures-differ', '', message, {word: key});
  }
  return first;
}

function figuresOf(
  records: readonly unknown[],
  {columns, months, lines, issues}: MappedContext,
): readonly PeriodFigures[] {
  const {figures} = columns;
  if (!figures) return [];
  const rows = figures.rows ? records.flatMap((record) => figures.rows?.(record) ?? []) : records;
  lines.read += rows.length;
  return rows.map((entry) => {
    const year = yearIn(figures.year?.(entry));
    return {
      year,
      month: months.of(year, monthIn(figures.month?.(entry))),
      figures: figures.figures(entry, issues),
    };
  });
}

/** What may be added up: of months that count from 1 January only the last of each year. */
function totals(periods: readonly PeriodFigures[], {months}: MappedContext): readonly Figure[] {
  const last = new Map<string, number>();
  const name = (year: number, key: MoneyKey): string => `${year}/${key}`;
  if (!months.looksAhead) {
    for (const {year, month, figures} of periods)
      for (const [key] of figures) last.set(name(year, key), Math.max(last.get(name(year, key)) ?? 0, month));
  }
  return periods.flatMap(({year, month, figures}) =>
    figures.filter(([key]) => month >= (last.get(name(year, key)) ?? 0)),
  );
}

/** Columns by year, one period each. */
function yearsOf(record: unknown, {columns, months, issues}: MappedContext): readonly PeriodFigures[] {
  const byPeriod = new Map<number, {year: number; month: number; figures: Figure[]}>();
  for (const {key, year, month, read} of columns.periods) {
    const value = read(record, issues);
    if (Number.isNaN(value)) continue;
    const at = months.of(year, month);
    const place = months.looksAhead ? year * 16 + month : year * 16 + at;
    const period = byPeriod.get(place) ?? {year, month: at, figures: []};
    byPeriod.set(place, period);
    period.figures.push([key, value]);
  }
  return [...byPeriod.values()];
}

function putLine(
  {year, month, figures}: PeriodFigures,
  currency: string,
  dimensions: MappedDimensions,
  context: MappedContext,
): void {
  const {lines} = context;
  const row = lines.begin(year, month);
  putDimensions(row, dimensions, lines.dimensions, context);
  for (const [key, value] of figures) lines.money.set(key, row, value, currency);
}

const NONE: readonly MoneyKey[] = Object.freeze([]);
