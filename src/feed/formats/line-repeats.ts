import type {RecordList} from '../record-list.js';
import type {IssueList} from './issue-list.js';
import {LinePrints} from './line-prints.js';
import type {LineRecord} from './open-budget-line.js';
import type {RepeatedLines} from './repeated-lines.js';

/** Finds the lines of a list that repeat earlier ones; what looks closely at them comes where there are any. */
export class LineRepeats {
  readonly #prints: LinePrints;
  readonly #records: RecordList;
  readonly #issues: IssueList;
  #repeated: RepeatedLines | undefined;

  /** @param count how many of the records are read at most */
  constructor(records: RecordList, count: number, issues: IssueList) {
    this.#prints = new LinePrints(count);
    this.#records = records;
    this.#issues = issues;
  }

  /**
   * Looks at the next lines of the list, and tells of repetitions.
   *
   * @param from position of the first of them
   * @returns positions of those that are to be left out
   */
  async leftOut(
    lines: readonly (LineRecord | undefined)[],
    from: number,
  ): Promise<ReadonlySet<number> | undefined> {
    const alike = this.#prints.alike(lines, from);
    if (alike.size === 0) return undefined;
    if (!this.#repeated) {
      const {RepeatedLines} = await import('./repeated-lines.js');
      this.#repeated = new RepeatedLines((index) => this.#records.at(index), this.#issues);
    }
    return this.#repeated.leftOut(alike);
  }
}
