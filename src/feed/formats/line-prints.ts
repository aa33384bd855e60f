import type {LineRecord} from './open-budget-line.js';

/** Finds lines of the same period and money as an earlier one, cheaply: few feeds have any, and those are looked at closer. */
export class LinePrints {
  /** By the last bits of their print: position of a line and one, 0 for an empty place. */
  readonly #places: Int32Array;
  readonly #prints: Int32Array;
  readonly #bits = new Float64Array(1);
  readonly #halves = new Int32Array(this.#bits.buffer);

  /** @param count how many lines there are at most */
  constructor(count: number) {
    const places = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    this.#places = new Int32Array(places);
    this.#prints = new Int32Array(places);
  }

  /** Position of the first line with the same print, by position of the later one. */
  alike(lines: readonly (LineRecord | undefined)[], from: number): ReadonlyMap<number, number> {
    const alike = new Map<number, number>();
    lines.forEach((line, at) => {
      const print = line ? this.#print(line) : 0;
      const first = print === 0 ? undefined : this.#first(print, from + at);
      if (first !== undefined) alike.set(from + at, first);
    });
    return alike;
  }

  #first(print: number, index: number): number | undefined {
    const mask = this.#places.length - 1;
    let place = print & mask;
    while (this.#places[place] && this.#prints[place] !== print) place = (place + 1) & mask;
    const found = this.#places[place] as number;
    if (found > 0) return found - 1;
    this.#places[place] = index + 1;
    this.#prints[place] = print;
    return undefined;
  }

  /** 0 for a line without money. */
  #print({year, month, planned, adjusted, contracted, paid, final, amount}: LineRecord): number {
    let print = 0;
    if (planned) print = this.#mixed(print, planned);
    if (adjusted) print = this.#mixed(print, adjusted);
    if (contracted) print = this.#mixed(print, contracted);
    if (paid) print = this.#mixed(print, paid);
    if (final) print = this.#mixed(print, final);
    if (amount) print = this.#mixed(print, amount);
    return print && this.#mixed(this.#mixed(print, year), month);
  }

  #mixed(print: number, value: unknown): number {
    this.#bits[0] = typeof value === 'number' ? value : 1;
    const mixed = Math.imul(
      print ^ (this.#halves[0] as number) ^ Math.imul(this.#halves[1] as number, 31),
      0x9e3779b1,
    );
    return mixed ^ (mixed >>> 15);
  }
}
