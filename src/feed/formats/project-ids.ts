import type {IssueList} from './issue-list.js';
import {wordOf} from './record.js';

/** Gives every project of a feed an identifier of its own. */
export class ProjectIds {
  readonly #first = new Map<string, unknown>();
  readonly #issues: IssueList;

  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  /**
   * The identifier of a record, as text.
   *
   * An identical repetition is dropped; a repeated identifier on other content is another project and gets a suffix; a
   * missing one is made from the record's position.
   *
   * @param position number of the record, from 1
   * @returns undefined where the record is to be dropped
   */
  take(value: unknown, record: unknown, position: number): string | undefined {
    const id = wordOf(value);
    if (id === undefined) {
      this.#issues.add(
        'warning',
        'id-missing',
        '/id',
        'The project has no id: links to it will not last. Give each project an id.',
      );
      return this.#unused(`#${position}`, record);
    }
    if (!this.#first.has(id)) return this.#keep(id, record);
    if (JSON.stringify(this.#first.get(id)) === JSON.stringify(record)) {
      this.#issues.add(
        'warning',
        'repeated-record',
        '',
        `The project "${id}" is given twice with the same content; once is counted.`,
        {id},
      );
      return undefined;
    }
    const message = `The id "${id}" stands on different projects; both are counted. Give each project an id of its own.`;
    this.#issues.add('warning', 'duplicate-id', '/id', message, {id});
    return this.#unused(id, record);
  }

  #unused(id: string, record: unknown): string {
    let candidate = id;
    for (let turn = 2; this.#first.has(candidate); turn++) candidate = `${id}~${turn}`;
    return this.#keep(candidate, record);
  }

  #keep(id: string, record: unknown): string {
    this.#first.set(id, record);
    return id;
  }
}
