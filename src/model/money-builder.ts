import type {Table} from './dataset.js';
import type {MoneyKey} from './measure.js';

/** More currencies than a byte can number; figures in further ones are left out. */
const MOST_CURRENCIES = 255;

interface Figures {
  values: Float64Array;
  currencies: Uint8Array;
}

/** The money of a table, and how many figures had to be left out because their currency is not known. */
export interface BuiltMoney extends Pick<Table, 'money' | 'currencyOf'> {
  readonly unpriced: number;
}

/**
 * Gathers the money columns of one table while a feed is read. Missing stays NaN.
 *
 * A feed has one list of currencies for all its tables: make it with `currenciesOf` when every figure is in.
 */
export class MoneyBuilder {
  readonly #columns = new Map<MoneyKey, Figures>();
  readonly #currencies: string[] = [];
  readonly #capacity: number;
  #lastCurrency = -1;

  /** @param capacity how many rows are expected; more may come */
  constructor(capacity = 1024) {
    this.#capacity = Math.max(1, capacity);
  }

  /**
   * Puts a figure, in whole units of its currency; NaN and infinities are left missing.
   *
   * @param currency ISO 4217 code, `''` where it is not known
   */
  set(key: MoneyKey, row: number, value: number, currency: string): void {
    if (!Number.isFinite(value)) return;
    const column = this.#column(key, row);
    column.values[row] = value;
    column.currencies[row] = this.#currency(currency);
  }

  /**
   * Adds to a figure, or puts it where there is none.
   *
   * @returns false where the row already has another currency: nothing was added
   */
  add(key: MoneyKey, row: number, value: number, currency: string): boolean {
    if (!Number.isFinite(value)) return true;
    const before = this.get(key, row);
    if (Number.isNaN(before)) {
      this.set(key, row, value, currency);
      return true;
    }
    const column = this.#column(key, row);
    if (column.currencies[row] !== this.#currency(currency)) return false;
    column.values[row] = before + value;
    return true;
  }

  /** The figure put so far, NaN where there is none. */
  get(key: MoneyKey, row: number): number {
    return this.#columns.get(key)?.values[row] ?? NaN;
  }

  /** The currencies met so far; `''` stands for an unknown one. */
  get currencies(): readonly string[] {
    return this.#currencies;
  }

  /** How many of the figures below `rows` are in each currency; `''` counts those of an unknown one. */
  counts(rows = Infinity): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const {values, currencies} of this.#columns.values()) {
      const end = Math.min(rows, values.length);
      for (let row = 0; row < end; row++) {
        if (Number.isNaN(values[row])) continue;
        const currency = this.#currencies[currencies[row] ?? 0] ?? '';
        counts.set(currency, (counts.get(currency) ?? 0) + 1);
      }
    }
    return counts;
  }

  /**
   * The columns for so many rows.
   *
   * A figure of an unknown currency is kept only where no currency is known at all (the reader then withholds the money
   * and says `needs: ['currency']`); among known ones it is left out and counted as `unpriced`.
   *
   * @param currencies the list of the whole feed, as made by `currenciesOf`
   */
  build(rows: number, currencies: readonly string[]): BuiltMoney {
    const positions = this.#currencies.map((currency) => currencies.indexOf(currency));
    const money: Partial<Record<MoneyKey, Float64Array>> = {};
    const currencyOf: Partial<Record<MoneyKey, Uint8Array>> = {};
    let unpriced = 0;
    for (const [key, column] of this.#columns) {
      const figures = placed(column, rows, currencies.length > 0 ? positions : undefined);
      unpriced += figures.unpriced;
      if (figures.stated === 0) continue;
      money[key] = figures.values;
      currencyOf[key] = figures.currencies;
    }
    return {money, unpriced, ...(currencies.length > 1 ? {currencyOf} : {})};
  }

  #column(key: MoneyKey, row: number): Figures {
    let column = this.#columns.get(key);
    if (!column) {
      column = {
        values: new Float64Array(this.#capacity).fill(NaN),
        currencies: new Uint8Array(this.#capacity),
      };
      this.#columns.set(key, column);
    }
    if (row >= column.values.length) grow(column, row);
    return column;
  }

  #currency(code: string): number {
    if (this.#currencies[this.#lastCurrency] === code) return this.#lastCurrency;
    const known = this.#currencies.indexOf(code);
    this.#lastCurrency = known >= 0 ? known : this.#currencies.push(code) - 1;
    if (this.#lastCurrency > MOST_CURRENCIES) this.#lastCurrency = MOST_CURRENCIES;
    return this.#lastCurrency;
  }
}

/** The currencies of a feed for `Meta.currencies`: the one with most figures first, then by code; unknown ones left out. */
export function currenciesOf(...builders: readonly MoneyBuilder[]): readonly string[] {
  const met = new Set(builders.flatMap((builder) => builder.currencies));
  met.delete('');
  if (met.size < 2) return [...met];
  const total = new Map<string, number>();
  for (const builder of builders) {
    for (const [currency, count] of builder.counts()) total.set(currency, (total.get(currency) ?? 0) + count);
  }
  total.delete('');
  return [...total].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
}

/** Cuts a column to its rows and numbers its currencies by their places in the feed's list (-1: left out). */
function placed(column: Figures, rows: number, positions: readonly number[] | undefined) {
  if (
    rows <= column.values.length &&
    (positions === undefined || (positions.length === 1 && positions[0] === 0))
  ) {
    const values = column.values.slice(0, rows);
    return {values, currencies: new Uint8Array(rows), stated: +values.some(isStated), unpriced: 0};
  }
  const values = new Float64Array(rows).fill(NaN);
  const currencies = new Uint8Array(rows);
  const end = Math.min(rows, column.values.length);
  let stated = 0;
  let unpriced = 0;
  for (let row = 0; row < end; row++) {
    const value = column.values[row] as number;
    if (Number.isNaN(value)) continue;
    const position = positions ? (positions[column.currencies[row] as number] ?? -1) : 0;
    if (position < 0) {
      unpriced++;
      continue;
    }
    values[row] = value;
    currencies[row] = position;
    stated++;
  }
  return {values, currencies, stated, unpriced};
}

function isStated(value: number): boolean {
  return !Number.isNaN(value);
}

function grow(column: Figures, row: number): void {
  const size = Math.max(row + 1, column.values.length * 2);
  const values = new Float64Array(size).fill(NaN);
  const currencies = new Uint8Array(size);
  values.set(column.values);
  currencies.set(column.currencies);
  column.values = values;
  column.currencies = currencies;
}
