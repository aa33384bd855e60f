import type {MoneyKey} from '../../model/measure.js';
import type {IssueList} from './issue-list.js';
import {yearOf} from './iso-date.js';
import type {AmountStyle, ReadAmount} from './mapped-money.js';
import {readingAmount} from './mapped-money.js';
import type {Mapping} from './mapping.js';
import {MONEY_FIELDS} from './mapping-fields.js';
import {isRecord} from './record.js';
import {pathOf, stepsOf, valuePath} from './value-path.js';

/** A column of a wide table: one stage in one year, or in one month of it. */
export interface PeriodColumn {
  readonly key: MoneyKey;
  readonly year: number;
  /** 1–12, 0 for the whole year. */
  readonly month: number;
  readonly read: ReadAmount;
}

/** "2026", "2025-26", "2025/2026": a fiscal year counts as the year it begins in. */
const YEAR = '((?:19|20)\\d\\d(?:[-/–_](?:\\d\\d){1,2})?)';
const MONTH = '(0?[1-9]|1[0-2])';

/**
 * The columns by year that a mapping names, or that its pattern finds in the records: "combined{year}" finds combined2021,
 * combined2022…
 *
 * @param sample records that show which columns there are
 */
export function periodColumns(
  years: NonNullable<Mapping['years']>,
  sample: readonly unknown[],
  style: AmountStyle,
  issues: IssueList,
): readonly PeriodColumn[] {
  return MONEY_FIELDS.flatMap((key) => {
    const columns = years[key];
    if (columns === undefined) return [];
    if (typeof columns !== 'string') {
      return Object.entries(columns).map(([word, source]): PeriodColumn => {
        return {key, year: yearOf(word) ?? 0, month: 0, read: readingAmount(source, key, style)};
      });
    }
    const found = columnsLike(columns, sample);
    if (found.length === 0) {
      const message = `No column is like "${columns}" of the mapping. Write {year} where the year stands in its name.`;
      issues.add('warning', 'column-missing', '', message, {word: columns});
    }
    return found.map(({path, year, month}) => ({key, year, month, read: readingAmount(path, key, style)}));
  });
}

/** The columns of the records whose path is like a pattern. */
function columnsLike(
  pattern: string,
  sample: readonly unknown[],
): readonly {readonly path: string; readonly year: number; readonly month: number}[] {
  const steps = stepsOf(pattern) ?? [];
  const at = steps.findIndex(({key}) => key.includes('{year}'));
  const keys = steps.map(({key}) => key);
  const name = keys[at];
  if (name === undefined) return [];
  const holder = at === 0 ? undefined : valuePath(pathOf(keys.slice(0, at)));
  const like = matching(at === 0 && steps.length === 1 ? pattern : name);
  const found = new Map<string, {path: string; year: number; month: number}>();
  for (const record of sample) {
    const columns = holder ? holder(record) : record;
    if (!isRecord(columns)) continue;
    for (const column of Object.keys(columns)) {
      if (found.has(column)) continue;
      const period = like(column);
      if (period)
        found.set(column, {path: pathOf([...keys.slice(0, at), column, ...keys.slice(at + 1)]), ...period});
    }
  }
  return [...found.values()].sort((a, b) => a.year - b.year || a.month - b.month);
}

function matching(name: string): (column: string) => {year: number; month: number} | undefined {
  const inOrder = name.indexOf('{month}') > name.indexOf('{year}') || !name.includes('{month}');
  const source = name
    .replace(/[$()*+.?[\\\]^|]/g, '\\$&')
    .replace('{year}', YEAR)
    .replace('{month}', MONTH);
  const expression = new RegExp(`^\\s*${source}\\s*$`);
  return (column) => {
    const [, first, second] = expression.exec(column) ?? [];
    const year = yearOf(inOrder ? first : second);
    const month = inOrder ? second : first;
    return year === undefined ? undefined : {year, month: month === undefined ? 0 : Number(month)};
  };
}
