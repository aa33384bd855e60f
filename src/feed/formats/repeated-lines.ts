import type {IssueList} from './issue-list.js';
import type {LineRecord} from './open-budget-line.js';
import {wordOf} from './record.js';

/**
 * Finds budget lines that repeat an earlier one word for word.
 *
 * With an id such a line is the same one and counts once. Without, both count and it is told: a list of payments may well
 * hold two alike, and a figure that is left out by mistake can be got back by nobody, while a publisher who is told can take
 * the line out. Lines without money change no sum and are not looked at.
 */
export class RepeatedLines {
  readonly #named = new Map<string, number>();
  readonly #texts = new Map<string | number, Set<string>>();
  /** By the last bits of their print, lines without an id: their position and one, 0 for an empty place. */
  readonly #places: Int32Array;
  readonly #prints: Int32Array;
  readonly #recordAt: (index: number) => unknown;
  readonly #issues: IssueList;
  readonly #bits = new Float64Array(1);
  readonly #halves = new Int32Array(this.#bits.buffer);

  /**
   * @param count how many lines there are at most
   * @param recordAt reads a record once more
   */
  constructor(count: number, recordAt: (index: number) => unknown, issues: IssueList) {
    this.#recordAt = recordAt;
    this.#issues = issues;
    const places = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    this.#places = new Int32Array(places);
    this.#prints = new Int32Array(places);
  }

  /** @returns whether the line is to be left out */
  has(line: LineRecord, index: number): boolean {
    const id = line.id === undefined ? undefined : wordOf(line.id);
    const key = id ?? this.#print(line);
    if (key === 0) return false;
    const first = typeof key === 'string' ? this.#firstNamed(key, index) : this.#firstAlike(key, index);
    if (first === undefined) return false;
    const texts = this.#texts.get(key) ?? new Set([JSON.stringify(this.#recordAt(first))]);
    this.#texts.set(key, texts);
    const text = JSON.stringify(line);
    if (!texts.has(text)) {
      texts.add(text);
      return false;
    }
    this.#report(id);
    return id !== undefined;
  }

  #firstNamed(id: string, index: number): number | undefined {
    const first = this.#named.get(id);
    if (first === undefined) this.#named.set(id, index);
    return first;
  }

  #firstAlike(print: number, index: number): number | undefined {
    const mask = this.#places.length - 1;
    for (let place = print & mask; ; place = (place + 1) & mask) {
      const found = this.#places[place] as number;
      if (found === 0) {
        this.#places[place] = index + 1;
        this.#prints[place] = print;
        return undefined;
      }
      if (this.#prints[place] === print) return found - 1;
    }
  }

  /** A number that lines of the same period and money share; 0 for one without money. */
  #print(line: LineRecord): number {
    const {planned, adjusted, contracted, paid, final, amount} = line;
    let print = 0;
    if (planned) print = this.#mixed(print, planned);
    if (adjusted) print = this.#mixed(print, adjusted);
    if (contracted) print = this.#mixed(print, contracted);
    if (paid) print = this.#mixed(print, paid);
    if (final) print = this.#mixed(print, final);
    if (amount) print = this.#mixed(print, amount);
    return print === 0
      ? 0
      : (print ^ Math.imul(Number(line.year) * 16 + Number(line.month ?? 0), 0x85ebca6b)) | 0;
  }

  #mixed(print: number, value: unknown): number {
    this.#bits[0] = typeof value === 'number' ? value : 1;
    const mixed = Math.imul(
      print ^ (this.#halves[0] as number) ^ Math.imul(this.#halves[1] as number, 0xc2b2ae35),
      0x9e3779b1,
    );
    return mixed ^ (mixed >>> 15);
  }

  #report(id: string | undefined): void {
    if (id !== undefined) {
      const message = `The entry "${id}" of "lines" is repeated with the same content; once is counted.`;
      this.#issues.add('warning', 'repeated-entry', '', message, {id, field: 'lines'});
      return;
    }
    const message =
      'The line repeats an earlier one word for word, and both are counted. Take it out, or give each line an id if both are meant.';
    this.#issues.add('warning', 'repeated-line', '', message);
  }
}
