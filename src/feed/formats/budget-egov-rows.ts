import type {MoneyKey} from '../../model/measure.js';
import type {TreeNode} from '../../model/tree.js';
import type {ReadOptions} from '../format.js';
import {amountOf} from './amount.js';
import type {IssueList} from './issue-list.js';
import {isRecord, type JsonRecord, wordOf} from './record.js';

/** Unit of the portal: it never says so, but its totals only make sense in thousand tenge. */
export const THOUSAND_TENGE = 1000;

/**
 * Columns of the portal's grid and what they are of: approved; plan for the year with the moves between lines, which is
 * the base of the portal's own percentages; paid from 1 January; refined by the maslikhat or parliament; obligations.
 */
export const COLUMNS: readonly (readonly [column: string, key: MoneyKey])[] = [
  ['utv', 'planned'],
  ['plg', 'adjusted'],
  ['sumrg', 'paid'],
  ['utch', 'refined'],
  ['obz', 'committed'],
];

/** A year and its last month with figures; 0 where not known. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** One row of the grid as a node; `values` stand in the order of `COLUMNS`, in thousand tenge. */
export interface EgovRow extends TreeNode {
  readonly name: string;
  /** Code without the decimals a spreadsheet adds; `''` where there is none. */
  readonly code: string;
  readonly level: number;
  /** Index of the row in the feed. */
  readonly index: number;
}

/** The rows of one month, in the order of the feed. Parents are indices into the same list. */
export interface EgovMonth extends Period {
  readonly rows: readonly EgovRow[];
}

/** The rows of the feed by month: ids and parents start anew in each. */
export function egovMonths(
  records: readonly unknown[],
  base: string,
  options: ReadOptions,
  issues: IssueList,
): readonly EgovMonth[] {
  const given = periodOf(undefined, options);
  const byMonth = new Map<
    string,
    {period: Period; rows: EgovRow[]; ids: Map<number, number>; above: number[]}
  >();
  records.forEach((record, index) => {
    issues.at(base, index);
    if (!isRecord(record)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      return;
    }
    const period = record['month'] === undefined ? given : periodOf(record['month'], options);
    const name = `${period.year}/${period.month}`;
    const month = byMonth.get(name) ?? {period, rows: [], ids: new Map<number, number>(), above: []};
    byMonth.set(name, month);
    const id = Number(record['id']);
    if (!month.ids.has(id)) month.ids.set(id, month.rows.length);
    month.above.push(
      record['parent_id'] === null || record['parent_id'] === '' ? NaN : Number(record['parent_id'] ?? NaN),
    );
    month.rows.push(rowOf(record, index, issues));
  });
  return [...byMonth.values()].map(({period, rows, ids, above}) => ({
    ...period,
    rows: rows.map((row, at) => ({...row, parent: ids.get(above[at] as number)})),
  }));
}

/** Months of the feed that stand for their year: figures grow from 1 January. */
export function closingMonths(months: readonly EgovMonth[]): readonly EgovMonth[] {
  return months.filter(
    ({year, month}) => !months.some((other) => other.year === year && other.month > month),
  );
}

function rowOf(record: JsonRecord, index: number, issues: IssueList): EgovRow {
  const {name, code, level} = record;
  return {
    name: typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : '',
    code: (wordOf(code) ?? '').replace(/\.0+$/, ''),
    level: Number(level ?? 0),
    index,
    values: COLUMNS.map(([column]) => amountOf(record[column], issues, `/${column}`, '.')),
    parent: undefined,
  };
}

/** The month of a row ("12.2024"), else what the request said, else what the embedder says. */
function periodOf(month: unknown, {url, year, month: last}: ReadOptions): Period {
  const word =
    typeof month === 'string'
      ? month
      : url === undefined
        ? ''
        : (new URLSearchParams(url.split('?')[1] ?? '').get('date') ?? '');
  const found = /^(\d{1,2})\.(\d{4})$/.exec(word);
  if (found) return {year: Number(found[2]), month: Number(found[1])};
  return {year: year ?? 0, month: last ?? 0};
}
