import {type Column} from '../model/dimension.js';
import type {Measure} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import {topmost} from '../model/topmost.js';
import type {Figures, Sums, Total} from '../store/figures.js';
import type {KnownParty} from './known-party.js';

/** The rows of a party: those it has alone, and those it has together with others, by the entry of the joint value. */
export interface PartyRows {
  readonly own: Uint32Array;
  readonly joint: ReadonlyMap<number, Uint32Array>;
}

/** What belongs to one value of a dimension. */
export interface Share extends Total {
  /** Index of the entry; 0 is "not told". */
  readonly index: number;
}

/** Sorts out the rows of a party and of those below it. Rows of joint values stand apart: whose part is how large, nobody tells. */
export function partyRows(rows: Uint32Array, {column, index}: KnownParty): PartyRows {
  const stands = standing(column, index);
  const own: number[] = [];
  const joint = new Map<number, number[]>();
  for (const row of rows) {
    const code = column.codes[row] ?? 0;
    const belongs = stands[code];
    if (belongs === OWN) own.push(row);
    if (belongs !== JOINT) continue;
    const together = joint.get(code);
    if (together) together.push(row);
    else joint.set(code, [row]);
  }
  return {
    own: Uint32Array.from(own),
    joint: new Map([...joint].map(([code, of]) => [code, Uint32Array.from(of)])),
  };
}

/** How many, and their money of every stage in the currency of the view. */
export function tally(rows: Iterable<number>, {table, measures, view}: Figures): Total {
  const columns = measures.map((measure) => valuesIn(table, measure, view.currency));
  const sums = columns.map(() => 0);
  const stated = columns.map(() => 0);
  let count = 0;
  for (const row of rows) {
    count++;
    columns.forEach((column, at) => {
      const value = column[row] as number;
      if (Number.isNaN(value)) return;
      sums[at] = (sums[at] as number) + value;
      stated[at] = (stated[at] as number) + 1;
    });
  }
  const told = measures.filter((_, at) => stated[at]);
  const byMeasure = (figures: readonly number[]): Sums =>
    Object.fromEntries(told.map((measure) => [measure, figures[measures.indexOf(measure)]]));
  return {count, sums: byMeasure(sums), stated: byMeasure(stated)};
}

/** The same by the values of a column, in the order of the entries; levels are gathered under the topmost. */
export function tallyBy(rows: Iterable<number>, column: Column, figures: Figures): readonly Share[] {
  const into = topmost(column);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const index = into[column.codes[row] ?? 0] ?? 0;
    const group = groups.get(index);
    if (group) group.push(row);
    else groups.set(index, [row]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([index, group]) => ({index, ...tally(group, figures)}));
}

/** Whether two stages are stated by the very same rows, so that one may be put beside the other. */
export function statedAlike(rows: Uint32Array, figures: Figures, one: Measure, other: Measure): boolean {
  const {table, view} = figures;
  const [a, b] = [valuesIn(table, one, view.currency), valuesIn(table, other, view.currency)];
  return rows.every((row) => Number.isNaN(a[row]) === Number.isNaN(b[row]));
}

/** A sum as a part of another, 0–1; undefined where either is missing or below zero, or the part is larger. */
export function partOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole <= 0 || part < 0 || part > whole) return undefined;
  return part / whole;
}

const OWN = 1;
const JOINT = 2;

/** How the entries of a column stand to one of them. */
function standing({entries}: Column, index: number): Uint8Array {
  const stands = new Uint8Array(entries.length);
  stands[index] = OWN;
  const above = new Set([index]);
  for (let more = true; more;) {
    more = false;
    entries.forEach(({parent}, at) => {
      if (parent === undefined || above.has(at) || !above.has(parent)) return;
      above.add(at);
      stands[at] = OWN;
      more = true;
    });
  }
  entries.forEach(({parts}, at) => {
    if (at !== index && parts?.some((part) => stands[part] === OWN)) stands[at] = JOINT;
  });
  return stands;
}
