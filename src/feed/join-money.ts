import type {Table} from '../model/dataset.js';
import type {MoneyKey} from '../model/measure.js';
import type {MoneyBuilder} from '../model/money-builder.js';
import type {JoinPart} from './join-datasets.js';

/** Differences below these are the rounding of publishers and of binary fractions. */
const ROUNDING = 0.005;
const NOISE = 1e-9;

/** The ISO 4217 code of a figure. */
export function currencyAt(table: Table, {dataset: {meta}}: JoinPart, key: MoneyKey, row: number): string {
  return meta.currencies[table.currencyOf?.[key]?.[row] ?? 0] ?? '';
}

/**
 * Puts the figures of one table after another; the first that states a stage of a row wins.
 *
 * @param tables the tables of the sources, each with the joined row of its rows
 * @param own by source: its row of each joined row, -1 where it has none
 * @param onDifference is told of every figure that differs from the one that stands
 */
export function joinMoney(
  parts: readonly JoinPart[],
  tables: readonly {readonly table: Table; readonly joined: Uint32Array}[],
  own: readonly Int32Array[],
  builder: MoneyBuilder,
  onDifference: (part: number, row: number, key: MoneyKey) => void,
): void {
  tables.forEach(({table, joined}, at) => {
    const part = parts[at] as JoinPart;
    for (const [key, values] of Object.entries(table.money) as [MoneyKey, Float64Array][]) {
      for (let row = 0; row < table.size; row++) {
        const value = values[row] as number;
        if (Number.isNaN(value)) continue;
        const target = joined[row] as number;
        const currency = currencyAt(table, part, key, row);
        const standing = builder.get(key, target);
        if (Number.isNaN(standing)) builder.set(key, target, value, currency);
        else if (differs(standing, value) || currency !== standingCurrency(key, target, at))
          onDifference(at, row, key);
      }
    }
  });

  function standingCurrency(key: MoneyKey, target: number, before: number): string {
    const owner = ownerOf(tables, own, key, target, before);
    const part = parts[owner];
    const table = tables[owner]?.table;
    return part && table ? currencyAt(table, part, key, own[owner]?.[target] ?? 0) : '';
  }
}

/** The first source, among those before one, that states a stage of a joined row; -1 where none does. */
export function ownerOf(
  tables: readonly {readonly table: Table}[],
  own: readonly Int32Array[],
  key: MoneyKey,
  target: number,
  before = tables.length,
): number {
  for (let at = 0; at < before; at++) {
    const row = own[at]?.[target] ?? -1;
    if (row >= 0 && !Number.isNaN(tables[at]?.table.money[key]?.[row] ?? NaN)) return at;
  }
  return -1;
}

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > ROUNDING + NOISE * Math.max(Math.abs(a), Math.abs(b));
}
