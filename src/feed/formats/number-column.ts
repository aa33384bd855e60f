/** A column of numbers while a feed is read; rows never put are NaN. */
export class NumberColumn {
  #values: Float64Array;
  #told = false;

  /** @param capacity how many rows are expected; more may come */
  constructor(capacity: number) {
    this.#values = new Float64Array(Math.max(1, capacity)).fill(NaN);
  }

  /** Puts a number; NaN leaves the row as it is. */
  set(row: number, value: number): void {
    if (Number.isNaN(value)) return;
    if (row >= this.#values.length) this.#grow(row);
    this.#values[row] = value;
    this.#told = true;
  }

  /** The column for so many rows, or undefined where no row has a number. */
  build(rows: number): Float64Array | undefined {
    if (!this.#told) return undefined;
    if (rows > this.#values.length) this.#grow(rows - 1);
    return this.#values.slice(0, rows);
  }

  #grow(row: number): void {
    const larger = new Float64Array(Math.max(row + 1, this.#values.length * 2)).fill(NaN);
    larger.set(this.#values);
    this.#values = larger;
  }
}
