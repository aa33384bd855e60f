import type {LineTable} from '../../model/dataset.js';
import {MoneyBuilder} from '../../model/money-builder.js';
import {closingRows} from '../../model/period.js';
import {builtDimensions, dimensionBuilders} from './table-columns.js';

/** Writes the table of budget lines row by row. */
export class LineWriter {
  readonly money: MoneyBuilder;
  readonly dimensions;
  /** How many lines the feed holds, all levels and sections. */
  read = 0;
  readonly #years = new Map<number, number>();
  #month: Uint8Array;
  #size = 0;

  /** @param capacity how many lines are expected */
  constructor(capacity: number) {
    this.money = new MoneyBuilder(capacity);
    this.dimensions = dimensionBuilders(capacity);
    this.#month = new Uint8Array(Math.max(1, capacity));
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Opens a row and returns its number.
   *
   * @param year 0 where it is not known
   * @param month last month of the figures, 0 for a whole year
   */
  begin(year: number, month: number): number {
    const row = this.#size++;
    if (row >= this.#month.length) this.#grow();
    this.#month[row] = month;
    if (year > 0) this.dimensions.year.set(row, this.#yearCode(year));
    return row;
  }

  /** @param currencies the list of the whole feed; figures without a currency in it are counted as `unpriced` */
  build(currencies: readonly string[]): {table: LineTable; unpriced: number} {
    const size = this.#size;
    const {unpriced, ...money} = this.money.build(size, currencies);
    const month = this.#month.slice(0, size);
    const table = {size, ...money, dimensions: builtDimensions(this.dimensions, size)};
    return {table: {...table, month, closing: closingRows(table, month), read: this.read}, unpriced};
  }

  #yearCode(year: number): number {
    let code = this.#years.get(year);
    if (code === undefined) this.#years.set(year, (code = this.dimensions.year.code(String(year))));
    return code;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#month.length * 2);
    larger.set(this.#month);
    this.#month = larger;
  }
}
