import type {LineTable} from '../../model/dataset.js';
import {MoneyBuilder} from '../../model/money-builder.js';
import {builtDimensions, dimensionBuilders} from './table-columns.js';

/** Ranks a whole year (month 0) after its months: it is the last word on it. */
const WHOLE_YEAR = 13;

/** Writes the table of budget lines row by row. */
export class LineWriter {
  readonly money: MoneyBuilder;
  readonly dimensions;
  /** How many lines the feed holds, all levels and sections. */
  read = 0;
  readonly #years = new Map<number, number>();
  #periods: {year: Uint16Array; month: Uint8Array};
  #size = 0;

  /** @param capacity how many lines are expected */
  constructor(capacity: number) {
    this.money = new MoneyBuilder(capacity);
    this.dimensions = dimensionBuilders(capacity);
    this.#periods = {year: new Uint16Array(Math.max(1, capacity)), month: new Uint8Array(Math.max(1, capacity))};
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
    if (row >= this.#periods.year.length) this.#grow();
    this.#periods.year[row] = year;
    this.#periods.month[row] = month;
    if (year > 0) this.dimensions.year.set(row, this.#yearCode(year));
    return row;
  }

  /** @param currencies the list of the whole feed; figures without a currency in it are counted as `unpriced` */
  build(currencies: readonly string[]): {table: LineTable; unpriced: number} {
    const size = this.#size;
    const {unpriced, ...money} = this.money.build(size, currencies);
    const year = this.#periods.year.subarray(0, size);
    const month = this.#periods.month.slice(0, size);
    const closing = closingRows(year, month);
    return {table: {size, ...money, dimensions: builtDimensions(this.dimensions, size), month, closing, read: this.read}, unpriced};
  }

  #yearCode(year: number): number {
    let code = this.#years.get(year);
    if (code === undefined) this.#years.set(year, (code = this.dimensions.year.code(String(year))));
    return code;
  }

  #grow(): void {
    const length = this.#periods.year.length * 2;
    const [year, month] = [new Uint16Array(length), new Uint8Array(length)];
    year.set(this.#periods.year);
    month.set(this.#periods.month);
    this.#periods = {year, month};
  }
}

/** Marks the rows of the last period of each year. */
function closingRows(year: Uint16Array, month: Uint8Array): Uint8Array {
  const last = new Uint8Array(65_536);
  for (let row = 0; row < year.length; row++) {
    const rank = month[row] || WHOLE_YEAR;
    if (rank > (last[year[row] as number] as number)) last[year[row] as number] = rank;
  }
  const closing = new Uint8Array(year.length);
  for (let row = 0; row < year.length; row++) {
    if ((month[row] || WHOLE_YEAR) === last[year[row] as number]) closing[row] = 1;
  }
  return closing;
}
