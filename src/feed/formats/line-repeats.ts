import type {RecordList} from '../record-list.js';
import type {IssueList} from './issue-list.js';
import {LinePrints} from './line-prints.js';

/** Finds the lines of a list that repeat earlier ones; what looks closely at them comes where there are any. */
export class LineRepeats extends LinePrints {
  readonly #records: RecordList;

  /** @param count how many of the records are read at most */
  constructor(records: RecordList, count: number) {
    super(count);
    this.#records = records;
  }

  /**
   * Tells of the repetitions among the lines taken.
   *
   * @returns positions of those that are to be left out
   */
  async leftOut(issues: IssueList): Promise<ReadonlySet<number>> {
    const alike = this.alike();
    if (alike.size === 0) return new Set();
    const {RepeatedLines} = await import('./repeated-lines.js');
    return new RepeatedLines((index) => this.#records.at(index), issues).leftOut(alike);
  }
}
