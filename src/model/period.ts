import type {LineTable, Table} from './dataset.js';
import {MEASURES} from './measure.js';
import {yearOf, yearsOf} from './year.js';

/** A whole year comes after its December. */
const WHOLE_YEAR = 13;
const DECEMBER = 12;

/**
 * Finds the rows that may be added up: the months of a year are each cumulative from 1 January, so only the last period
 * of each year and region counts.
 *
 * Where stages come in different periods (a plan for the whole year, payments by month) each stage has its own last
 * period, and a row counts only if it is the last of every stage it states: nothing is added twice.
 *
 * @param month 1–12, or 0 for a whole year
 * @returns `LineTable.closing`
 */
export function closingRows({size, money, dimensions}: Table, month: Uint8Array): Uint8Array {
  const {year, region} = dimensions;
  const regions = region?.entries.length ?? 1;
  const groups = (year?.entries.length ?? 1) * regions;
  const groupOf = (row: number) => (year?.codes[row] ?? 0) * regions + (region?.codes[row] ?? 0);
  const closing = new Uint8Array(size).fill(1);
  if (!severalPeriods(month, groups, groupOf)) return closing;
  const stated = new Uint8Array(size);
  for (const measure of MEASURES) {
    const values = money[measure];
    if (!values) continue;
    const has = (row: number) => !Number.isNaN(values[row]);
    for (let row = 0; row < size; row++) if (has(row)) stated[row] = 1;
    dropEarlier(closing, month, groups, groupOf, has);
  }
  dropEarlier(closing, month, groups, groupOf, (row) => !stated[row]);
  return closing;
}

/**
 * The year a budget is shown of until a reader chooses: the latest complete one, else the latest.
 *
 * Years are not added up.
 */
export function headlineYear(lines: LineTable): number | undefined {
  const years = yearsOf(lines);
  const complete = years.filter((year) => yearComplete(lines, year));
  return complete[complete.length - 1] ?? years[years.length - 1];
}

/** Whether the figures of a year reach its end: December or the whole year, in every region that has the year. */
export function yearComplete(lines: LineTable, year: number): boolean {
  const months = monthsOf(lines, year);
  return months.length > 0 && months.every((month) => month >= DECEMBER);
}

/** The month that the figures of a year reach in every region: 1–12, or 0 for the whole year or a year without rows. */
export function monthOf(lines: LineTable, year: number): number {
  const first = Math.min(...monthsOf(lines, year));
  return first <= DECEMBER ? first : 0;
}

/** The last periods that a year's regions have, as ranks. */
function monthsOf({dimensions, month, closing}: LineTable, year: number): readonly number[] {
  const column = dimensions.year;
  if (!column) return [];
  const ofYear = column.entries.map(({key}) => yearOf(key) === year);
  const found = new Set<number>();
  for (let row = 0; row < closing.length; row++) {
    if (closing[row] && ofYear[column.codes[row] ?? 0]) found.add(rank(month[row]));
  }
  return [...found];
}

function rank(month: number | undefined): number {
  return month || WHOLE_YEAR;
}

/** Whether any year of any region has rows of more than one period. */
function severalPeriods(month: Uint8Array, groups: number, groupOf: (row: number) => number): boolean {
  const seen = new Uint8Array(groups);
  for (let row = 0; row < month.length; row++) {
    const group = groupOf(row);
    const period = rank(month[row]);
    if (seen[group] === 0) seen[group] = period;
    else if (seen[group] !== period) return true;
  }
  return false;
}

/** Takes the mark from rows that come before the last period of their group, among those looked at. */
function dropEarlier(
  closing: Uint8Array,
  month: Uint8Array,
  groups: number,
  groupOf: (row: number) => number,
  looked: (row: number) => boolean,
): void {
  const last = new Uint8Array(groups);
  for (let row = 0; row < closing.length; row++) {
    if (looked(row)) last[groupOf(row)] = Math.max(last[groupOf(row)] ?? 0, rank(month[row]));
  }
  for (let row = 0; row < closing.length; row++) {
    if (looked(row) && rank(month[row]) < (last[groupOf(row)] ?? 0)) closing[row] = 0;
  }
}
