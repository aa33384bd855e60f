import type {Cube} from './cube.js';
import {DIMENSIONS, entriesMatching} from './dimension.js';
import type {Where} from './where.js';
import {yearOf} from './year.js';

/** What a table alone does not tell of its rows. */
export interface WhereRows {
  /** The measure that `amount` bounds, in one currency. */
  readonly values?: Float64Array | undefined;
  /** One byte a row, 1 where it has a place. */
  readonly placed?: Uint8Array | undefined;
  /** One byte a row, 1 where it has the words of `text`. */
  readonly found?: Uint8Array | undefined;
}

/**
 * Makes a cube let through what a condition says, in place of what it let through before.
 *
 * `amount` without values and `placed` without places let nothing through; a missing figure is in no bounds. `text` is
 * looked for by whoever knows the scripts and given as `found`. Masks under other names stay.
 */
export function applyWhere(cube: Cube, where: Where, {values, placed, found}: WhereRows = {}): void {
  const {size, dimensions} = cube.table;
  for (const name of DIMENSIONS) {
    const keys = where.values[name];
    const column = dimensions[name] ?? {codes: new Uint32Array(size), entries: [{key: '', label: {}}]};
    const chosen = keys && keys.length > 0 ? entriesMatching(column, keys) : undefined;
    const inYears = name === 'year' && where.years ? yearsWithin(column.entries, where.years) : undefined;
    cube.filter(name, inYears?.map((bit, entry) => bit & (chosen?.[entry] ?? 1)) ?? chosen);
  }
  const nothing = new Uint8Array(size);
  cube.mask('amount', where.amount && (values ? within(values, where.amount) : nothing));
  cube.mask('placed', where.placed === undefined ? undefined : placedRows(placed ?? nothing, where.placed));
  cube.mask('text', where.text ? found : undefined);
}

function yearsWithin(
  entries: readonly {readonly key: string}[],
  {from = -Infinity, to = Infinity}: NonNullable<Where['years']>,
): Uint8Array {
  return Uint8Array.from(entries, ({key}) => {
    const year = yearOf(key);
    return year !== undefined && year >= from && year <= to ? 1 : 0;
  });
}

function within(
  values: Float64Array,
  {min = -Infinity, max = Infinity}: NonNullable<Where['amount']>,
): Uint8Array {
  const rows = new Uint8Array(values.length);
  for (let row = 0; row < rows.length; row++) {
    const value = values[row] as number;
    rows[row] = +(value >= min && value <= max);
  }
  return rows;
}

function placedRows(placed: Uint8Array, wanted: boolean): Uint8Array {
  return wanted ? placed : placed.map((bit) => 1 - bit);
}
