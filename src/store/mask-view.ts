import {applyWhere} from '../model/apply-where.js';
import type {Cube} from '../model/cube.js';
import type {Dataset, LineTable, ProjectTable} from '../model/dataset.js';
import {valuesIn} from '../model/money.js';
import {headlineYear, monthOf} from '../model/period.js';
import {yearOf, yearsOf} from '../model/year.js';
import type {Where} from '../model/where.js';
import {textRows} from './text-search.js';
import {tableOf, type View} from './view.js';

/** A span of years, with the month the figures of its last year reach. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** 1–12 where the last year is not complete. */
  readonly month?: number;
}

/**
 * Tells a cube which rows a view looks at.
 *
 * Years of a budget are not added up unless asked for: lines without a condition on years are of their headline year.
 *
 * @returns the span that budget lines are of; undefined for projects, which run over years
 */
export function maskView(cube: Cube, dataset: Dataset, view: View): Period | undefined {
  const {records, measure, currency} = view;
  const table = tableOf(dataset, records);
  const lines = records === 'lines' ? dataset.lines : undefined;
  const where = lines ? withHeadline(lines, view.where) : view.where;
  applyWhere(cube, where, {
    values: measure && valuesIn(table, measure, currency),
    placed: lines || where.placed === undefined ? undefined : rowsWithPlace(dataset.projects),
    found: textRows(dataset, records, where.text),
  });
  if (!lines) return undefined;
  cube.mask('closing', lines.closing);
  return periodOf(lines, where);
}

/** One byte a project, 1 where it has a place. */
export function rowsWithPlace({size, places}: ProjectTable): Uint8Array {
  const has = new Uint8Array(size);
  for (const row of places.project) has[row] = 1;
  return has;
}

function withHeadline(lines: LineTable, where: Where): Where {
  if (where.years || (where.values.year ?? []).length > 0) return where;
  const year = headlineYear(lines);
  return year === undefined ? where : {...where, years: {from: year, to: year}};
}

function periodOf(lines: LineTable, {years, values}: Where): Period | undefined {
  const {from = -Infinity, to = Infinity} = years ?? {};
  const chosen = (values.year ?? []).map(yearOf);
  const within = yearsOf(lines).filter(
    (year) => year >= from && year <= to && (chosen.length === 0 || chosen.includes(year)),
  );
  const first = within[0];
  const last = within[within.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const month = monthOf(lines, last);
  return {from: first, to: last, ...(month > 0 && month < 12 ? {month} : {})};
}
