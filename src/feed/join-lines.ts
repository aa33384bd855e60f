import type {LineTable, Table} from '../model/dataset.js';
import {type Column, DIMENSIONS} from '../model/dimension.js';
import type {MoneyKey} from '../model/measure.js';
import {MoneyBuilder} from '../model/money-builder.js';
import {closingRows} from '../model/period.js';
import type {IssueList} from './formats/issue-list.js';
import {joinColumn} from './join-column.js';
import type {JoinPart} from './join-datasets.js';
import {currencyAt} from './join-money.js';
import {type Period, TakenPeriods} from './taken-periods.js';

/** The money of all lines, and what makes the table once the currencies of the feed are known. */
export interface JoinedLines {
  readonly money: MoneyBuilder;
  build(currencies: readonly string[]): LineTable;
}

/**
 * Puts the budget lines of several sources together. Two feeds of one budget are never added: of a later source only
 * what no earlier one tells is taken, by year, month, region and stage.
 */
export function joinLines(parts: readonly JoinPart[], issues: IssueList): JoinedLines {
  const tables = parts.map(({dataset}) => dataset.lines);
  const money = new MoneyBuilder(Math.max(...tables.map(({size}) => size)));
  const month: number[] = [];
  const taken = new TakenPeriods();
  let read = 0;
  const joined = tables.map((table, at) => {
    const part = parts[at] as JoinPart;
    const periods = periodsOf(table);
    const left = new Set<number>();
    const rows = new Uint32Array(table.size).fill(NOWHERE);
    const keys = Object.keys(table.money) as MoneyKey[];
    const own = taken.begin(periods, keys, table);
    for (let row = 0; row < table.size; row++) {
      const stated = keys.filter((key) => !Number.isNaN(table.money[key]?.[row] ?? NaN));
      const free = stated.filter((key) => own.isFree(row, key));
      if (free.length < stated.length) left.add(row);
      if (free.length === 0 && (stated.length > 0 || own.isKnown(row))) {
        left.add(row);
        continue;
      }
      const target = month.push(table.month[row] ?? 0) - 1;
      rows[row] = target;
      for (const key of free)
        money.set(key, target, table.money[key]?.[row] ?? NaN, currencyAt(table, part, key, row));
    }
    own.end();
    const whole = left.size < table.size || table.size === 0;
    read = table.size === 0 ? Math.max(read, table.read) : read + (whole ? table.read : 0);
    reportLeft(part.name, left.size, table.size, issues);
    return rows;
  });
  return {
    money,
    build: (currencies) => {
      const size = month.length;
      const {unpriced: _, ...built} = money.build(size, currencies);
      const dimensions: Partial<Record<(typeof DIMENSIONS)[number], Column>> = {};
      for (const name of DIMENSIONS) {
        const columns = tables.map((table, at) => ({
          column: table.dimensions[name],
          joined: joined[at] ?? new Uint32Array(),
        }));
        const column = joinColumn(columns, size);
        if (column) dimensions[name] = column;
      }
      const months = Uint8Array.from(month);
      const table: Table = {size, ...built, dimensions};
      return {...table, month: months, closing: closingRows(table, months), read};
    },
  };
}

/** Rows that are left out stand beyond every table. */
const NOWHERE = 0xffffffff;

function periodsOf({size, month, dimensions: {year, region}}: LineTable): readonly Period[] {
  const known = new Map<number, Period>();
  const regions = region?.entries.length ?? 1;
  return Array.from({length: size}, (_, row) => {
    const [yearCode, regionCode] = [year?.codes[row] ?? 0, region?.codes[row] ?? 0];
    const code = (yearCode * regions + regionCode) * 13 + (month[row] ?? 0);
    let period = known.get(code);
    if (!period) {
      period = {
        year: year?.entries[yearCode]?.key ?? '',
        region: region?.entries[regionCode]?.key ?? '',
        month: month[row] ?? 0,
      };
      known.set(code, period);
    }
    return period;
  });
}

function reportLeft(source: string, count: number, total: number, issues: IssueList): void {
  if (count === 0) return;
  issues.at('');
  const message = `${count} of ${total} budget lines of ${source} are of years and stages that an earlier source tells already and are left out: two feeds of one budget are never added.`;
  issues.add('warning', 'joined-lines-left', '', message, {source, word: source, count, total});
}
