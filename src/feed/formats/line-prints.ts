import type {LineRecord} from './open-budget-line.js';

type Lines = readonly (LineRecord | undefined)[];

/** Odd factors without a pattern, one a stage, so that two figures that change places give another print. */
const MIX = {
  planned: 0x9e3779b1,
  adjusted: 0x85ebca6b,
  contracted: 0xc2b2ae35,
  paid: 0x27d4eb2f,
  final: 0x165667b1,
  amount: 0xd3a2646d,
  period: 0xfd7046c5,
} as const;

/** Places of a table that stays in the processor's cache: one for all lines takes ten times as long. */
const PLACES = 2 ** 16;
/** Lines a table has room for. */
const ROOM = PLACES / 2;

/** Finds lines of the same period and money as an earlier one, cheaply: few feeds have any, and those are looked at closer. */
export class LinePrints {
  /** By position of the line. */
  readonly #prints: Int32Array;

  /** @param count how many lines there are at most */
  constructor(count: number) {
    this.#prints = new Int32Array(count);
  }

  /** Takes the prints of lines. */
  take(lines: Lines, from: number): undefined {
    const prints = this.#prints;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (line !== undefined) prints[from + at] = printOf(line);
    }
  }

  /** Position of the first line with the same print, by position of the later one, in the order of the lines. */
  alike(): ReadonlyMap<number, number> {
    const alike: [number, number][] = [];
    const places = new Int32Array(PLACES);
    for (const part of inParts(this.#prints)) this.#putAlike(part, places.fill(0), alike);
    return new Map(alike.sort(([a], [b]) => a - b));
  }

  /**
   * Prints that are made to fall together fill the table: further lines are not looked at.
   *
   * @param places by the first bits of a print: position of its line and one, 0 for an empty place
   */
  #putAlike(part: Int32Array, places: Int32Array, alike: [number, number][]): void {
    const prints = this.#prints;
    const end = Math.min(part.length, PLACES - 1);
    for (let at = 0; at < end; at++) {
      const index = part[at] as number;
      const print = prints[index] as number;
      let place = print >>> 16;
      let first = places[place] as number;
      while (first > 0 && prints[first - 1] !== print)
        first = places[(place = (place + 1) & (PLACES - 1))] as number;
      if (first > 0) alike.push([index, first - 1]);
      else places[place] = index + 1;
    }
  }
}

/** Positions of lines with money, those of alike prints in one part. */
function inParts(prints: Int32Array): readonly Int32Array[] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, prints.length / ROOM)));
  const ends = new Int32Array(count);
  for (let index = 0; index < prints.length; index++) {
    const print = prints[index] as number;
    const part = print & (count - 1);
    if (print !== 0) ends[part] = (ends[part] as number) + 1;
  }
  const parts = Array.from(ends, (size) => new Int32Array(size));
  for (let index = prints.length - 1; index >= 0; index--) {
    const print = prints[index] as number;
    const part = print & (count - 1);
    if (print !== 0) (parts[part] as Int32Array)[(ends[part] = (ends[part] as number) - 1)] = index;
  }
  return parts;
}

/** 0 for a line without money. */
function printOf({year, month, planned, adjusted, contracted, paid, final, amount}: LineRecord): number {
  let print = 0;
  if (planned) print ^= mixed(planned, MIX.planned);
  if (adjusted) print ^= mixed(adjusted, MIX.adjusted);
  if (contracted) print ^= mixed(contracted, MIX.contracted);
  if (paid) print ^= mixed(paid, MIX.paid);
  if (final) print ^= mixed(final, MIX.final);
  if (amount) print ^= mixed(amount, MIX.amount);
  if (print === 0) return 0;
  print ^= mixed(year, MIX.period) ^ mixed(month, MIX.adjusted);
  print = Math.imul(print ^ (print >>> 15), MIX.planned);
  return print ^ (print >>> 13) || 1;
}

/** Fractions count too: figures may be in millions. */
function mixed(value: unknown, factor: number): number {
  return Math.imul(typeof value === 'number' ? value * 1021.0625 : 1, factor);
}
