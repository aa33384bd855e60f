import type {IssueList} from './issue-list.js';
import {wordOf} from './record.js';

/** Gives every project of a feed an identifier of its own. */
export class ProjectIds {
  readonly #first = new Map<string, unknown>();
  /** What stands under an id that is met more than once. */
  readonly #texts = new Map<string, Set<string>>();
  readonly #turns = new Map<string, number>();
  readonly #issues: IssueList;
  readonly #recordAt: ((position: number) => unknown) | undefined;

  /** @param recordAt reads a record once more, for lists whose records are not kept */
  constructor(issues: IssueList, recordAt?: (position: number) => unknown) {
    this.#issues = issues;
    this.#recordAt = recordAt;
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
    const kept = this.#recordAt ? position : record;
    if (id === undefined) {
      this.#issues.add(
        'warning',
        'id-missing',
        '/id',
        'The project has no id: links to it will not last. Give each project an id.',
      );
      return this.#unused(`#${position}`, kept);
    }
    if (!this.#first.has(id)) return this.#keep(id, kept);
    const texts = this.#texts.get(id) ?? new Set([JSON.stringify(this.#earlier(id))]);
    this.#texts.set(id, texts);
    const text = JSON.stringify(record);
    if (texts.has(text)) {
      this.#issues.add(
        'warning',
        'repeated-record',
        '',
        `The project "${id}" is given twice with the same content; once is counted.`,
        {id},
      );
      return undefined;
    }
    texts.add(text);
    const message = `The id "${id}" stands on different projects; both are counted. Give each project an id of its own.`;
    this.#issues.add('warning', 'duplicate-id', '/id', message, {id});
    return this.#unused(id, kept);
  }

  #earlier(id: string): unknown {
    const kept = this.#first.get(id);
    return this.#recordAt ? this.#recordAt(kept as number) : kept;
  }

  #unused(id: string, kept: unknown): string {
    let candidate = id;
    let turn = this.#turns.get(id) ?? 2;
    for (; this.#first.has(candidate); turn++) candidate = `${id}~${turn}`;
    this.#turns.set(id, turn);
    return this.#keep(candidate, kept);
  }

  #keep(id: string, kept: unknown): string {
    this.#first.set(id, kept);
    return id;
  }
}
