/**
 * Which month rows by month stand for. A table holds figures that each count from 1 January; where the feed's months stand
 * for themselves, all rows of a year take its last month, so that they add up to what was reached by then.
 */
export class MonthRule {
  readonly #each: boolean;
  readonly #last = new Map<number, number>();

  constructor(months: 'cumulative' | 'each' | undefined) {
    this.#each = months === 'each';
  }

  /** Whether all rows have to be noted before the first is put. */
  get looksAhead(): boolean {
    return this.#each;
  }

  note(year: number, month: number): void {
    this.#last.set(year, Math.max(this.#last.get(year) ?? 0, month));
  }

  of(year: number, month: number): number {
    return this.#each ? (this.#last.get(year) ?? month) : month;
  }
}
