import type {IssueList} from './issue-list.js';
import {recordOf, wordOf} from './record.js';

/**
 * Tells budget lines that repeat an earlier one word for word.
 *
 * With an id such a line is the same one and counts once. Without, both count and it is told: a list of payments may well
 * hold two alike, and a figure that is left out by mistake can be got back by nobody, while a publisher who is told can take
 * the line out. Lines without money change no sum and are not looked at.
 */
export class RepeatedLines {
  /** Contents of the lines of one print, by the position of the first. */
  readonly #texts = new Map<number, Set<string>>();
  readonly #recordAt: (index: number) => unknown;
  readonly #issues: IssueList;

  /** @param recordAt reads a record once more */
  constructor(recordAt: (index: number) => unknown, issues: IssueList) {
    this.#recordAt = recordAt;
    this.#issues = issues;
  }

  /**
   * @param alike see `LinePrints`
   * @returns positions of the lines that are to be left out
   */
  leftOut(alike: ReadonlyMap<number, number>): ReadonlySet<number> {
    return new Set(
      [...alike].filter(([index, first]) => this.#isLeftOut(index, first)).map(([index]) => index),
    );
  }

  #isLeftOut(index: number, first: number): boolean {
    const texts = this.#texts.get(first) ?? new Set([JSON.stringify(this.#recordAt(first))]);
    this.#texts.set(first, texts);
    const line = recordOf(this.#recordAt(index));
    const text = JSON.stringify(line);
    if (!texts.has(text)) {
      texts.add(text);
      return false;
    }
    const id = wordOf(line['id']);
    this.#issues.at('/lines', index);
    if (id === undefined) {
      const message =
        'The line repeats an earlier one word for word, and both are counted. Take it out, or give each line an id if both are meant.';
      this.#issues.add('warning', 'repeated-line', '', message);
      return false;
    }
    const message = `The entry "${id}" of "lines" is repeated with the same content; once is counted.`;
    this.#issues.add('warning', 'repeated-entry', '', message, {id, field: 'lines'});
    return true;
  }
}
