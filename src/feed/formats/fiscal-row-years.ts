import type {FiscalCells, ReadCell} from './fiscal-cells.js';
import type {FiscalDate, FiscalModel} from './fiscal-model.js';
import type {FiscalContext} from './fiscal-reader.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {FiscalTable} from './fiscal-tables.js';
import {byLikelihood, isAmbiguousDate, packageYear, yearOfCell} from './fiscal-years.js';
import type {IssueList} from './issue-list.js';

/** As many rows as tell whether a column holds dates. */
const SAMPLE = 200;

interface FoundDate {
  readonly date: FiscalDate;
  readonly read: ReadCell;
  readonly format: string | undefined;
}

/**
 * Reads the year of each row: from the likeliest of its dates that is there, else from what the package says of itself.
 *
 * `of` is 0 for rows that tell none; `dated` is true where rows tell it themselves.
 */
export function readRowYears(
  {dates, measures}: FiscalModel,
  table: FiscalTable,
  resource: FiscalResource,
  cells: FiscalCells,
  {json, options, issues}: FiscalContext,
): {readonly of: (row: readonly unknown[]) => number; readonly dated: boolean} {
  const found = byLikelihood(dates).flatMap((date) => dateIn(date, table, cells) ?? []);
  const [first, ...others] = found;
  issues.at(resource.pointer);
  if (!first) {
    const year = packageYear(resource.record) ?? packageYear(json) ?? options.year;
    return {of: constantYear(year, measures, issues), dated: false};
  }
  const {date, read, format} = first;
  if (others.length > 0) {
    const names = others.map((other) => other.date.name).join(', ');
    const message = `Rows have several dates. The year is that of "${date.name}", not of ${names}.`;
    issues.add('info', 'date-chosen', '', message, {word: date.name, names});
  }
  if (date.months) {
    const message = 'Figures are by month, each for itself. They are added up to years.';
    issues.add('info', 'months-added', '', message);
  }
  const known = new Map<unknown, number>();
  const of = (row: readonly unknown[]): number => {
    const value = read(row);
    const year = known.get(value) ?? yearOfCell(value, format) ?? 0;
    known.set(value, year);
    if (year === 0) {
      const message = 'The line has no year and is added up with other lines without one. Give the year.';
      issues.add('warning', 'year-missing', '', message);
    } else if (format === undefined && isAmbiguousDate(value)) {
      const message = `"${String(value)}": day and month cannot be told apart, so only the year is taken. Write 2015-01-31, or declare the format.`;
      issues.add('info', 'date-ambiguous', '', message, {found: String(value)});
    }
    return year;
  };
  return {of, dated: true};
}

/** The first of the places of a date whose cells hold years. */
function dateIn(date: FiscalDate, {rows}: FiscalTable, cells: FiscalCells): readonly FoundDate[] | undefined {
  const sample = rows.slice(0, SAMPLE);
  for (const source of date.years) {
    const read = cells.reader(source, true);
    const {format} = source;
    if (read && (sample.length === 0 || sample.some((row) => yearOfCell(read(row), format) !== undefined)))
      return [{date, read, format}];
  }
  if (!date.years.some((source) => cells.reader(source, true))) cells.reader(date.years[0]);
  return undefined;
}

function constantYear(
  year: number | undefined,
  measures: FiscalModel['measures'],
  issues: IssueList,
): () => number {
  if (measures.every((measure) => measure.year !== undefined)) return () => 0;
  if (year === undefined) {
    const message = 'No row tells its year. Declare a date, or the fiscal period of the package.';
    issues.add('warning', 'year-undeclared', '', message);
  } else {
    const message = `No row tells its year. ${year} is the one that the package or the page says.`;
    issues.add('info', 'year-from-package', '', message, {year});
  }
  return () => year ?? 0;
}
