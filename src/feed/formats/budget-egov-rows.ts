import type {MoneyKey} from '../../model/measure.js';
import type {TreeNode} from '../../model/tree.js';
import type {ReadOptions} from '../format.js';
import {columnStyle, type ColumnStyle, styledAmount} from './fiscal-amounts.js';
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
  const style = styleOf(records);
  const given = periodOf(undefined, options);
  const byMonth = new Map<string, GatheredMonth>();
  records.forEach((record, index) => {
    issues.at(base, index);
    if (!isRecord(record)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      return;
    }
    const period = record['month'] === undefined ? given : periodOf(record['month'], options);
    const name = `${period.year}/${period.month}`;
    const month: GatheredMonth = byMonth.get(name) ?? {
      period,
      rows: [],
      ids: new Map(),
      parents: [],
      seen: new Map(),
    };
    byMonth.set(name, month);
    const id = idOf(record['id']);
    if (id !== undefined && repeats(id, record, month, issues)) return;
    if (id !== undefined && !month.ids.has(id)) month.ids.set(id, month.rows.length);
    month.parents.push(idOf(record['parent_id']));
    month.rows.push(rowOf(record, index, style, issues));
  });
  return [...byMonth.values()].map((month) => ({...month.period, rows: linkedRows(month, base, issues)}));
}

interface GatheredMonth {
  readonly period: Period;
  readonly rows: EgovRow[];
  /** Place of the first row of each id. */
  readonly ids: Map<string, number>;
  /** Id of the row above, as stated, by row. */
  readonly parents: (string | undefined)[];
  /** The first row of each id as it stands in the feed. */
  readonly seen: Map<string, string>;
}

/** An id as text; tables write whole numbers with decimals ("1.0"). */
function idOf(value: unknown): string | undefined {
  return wordOf(value)?.replace(/\.0+$/, '');
}

/** True for a row that was given before word for word. */
function repeats(id: string, record: JsonRecord, {seen}: GatheredMonth, issues: IssueList): boolean {
  const text = JSON.stringify(record);
  const first = seen.get(id);
  if (first === undefined) seen.set(id, text);
  if (first !== text) return false;
  const message = `The entry "${id}" of "rows" is repeated with the same content; once is counted.`;
  issues.add('warning', 'repeated-entry', '', message, {id, field: 'rows'});
  return true;
}

/** Puts the rows below their parents. A row whose parent is not there, or is a row below it, stands on its own. */
function linkedRows(
  {rows, ids, parents}: GatheredMonth,
  base: string,
  issues: IssueList,
): readonly EgovRow[] {
  const above = parents.map((parent) => (parent === undefined ? undefined : ids.get(parent)));
  rows.forEach(({index}, at) => {
    if (parents[at] === undefined || (above[at] !== undefined && !isLoop(at, above))) return;
    above[at] = undefined;
    issues.at(base, index);
    const message = 'The row above is not among the rows of the month: the row stands on its own.';
    issues.add('warning', 'parent-missing', '/parent_id', message);
  });
  return rows.map((row, at) => ({...row, parent: above[at]}));
}

/** Whether the way up from a row comes back to it; rows are cut loose one by one, so other loops end too. */
function isLoop(start: number, above: readonly (number | undefined)[]): boolean {
  let at = above[start];
  for (let steps = 0; at !== undefined && at !== start && steps < above.length; steps++) at = above[at];
  return at === start;
}

/** Months of the feed that stand for their year: figures grow from 1 January. */
export function closingMonths(months: readonly EgovMonth[]): readonly EgovMonth[] {
  return months.filter(
    ({year, month}) => !months.some((other) => other.year === year && other.month > month),
  );
}

/** How the figures are written: exports of spreadsheets have decimal commas and spaces. One sign serves all columns. */
function styleOf(records: readonly unknown[]): ColumnStyle {
  const cells = records.flatMap((record) =>
    isRecord(record) ? COLUMNS.map(([column]) => record[column]) : [],
  );
  return columnStyle(cells, {}, undefined);
}

function rowOf(record: JsonRecord, index: number, style: ColumnStyle, issues: IssueList): EgovRow {
  const {name, code, level} = record;
  return {
    name: typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : '',
    code: (wordOf(code) ?? '').replace(/\.0+$/, ''),
    level: Number(wordOf(level) ?? 0),
    index,
    values: COLUMNS.map(([column]) => styledAmount(record[column], style, issues, column, `/${column}`)),
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
