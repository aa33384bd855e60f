import {foldText} from '../i18n/fold.js';
import {ancestors, type Column, type Entry} from '../model/dimension.js';
import {valuesIn} from '../model/money.js';
import type {Figures} from '../store/figures.js';
import {entrySums} from './entry-sums.js';
import type {PartyRole} from './party-role.js';

/** A party that a reader may look at. */
export interface Candidate {
  readonly index: number;
  readonly entry: Entry;
  /** Records it has alone, and their money of the measure shown; undefined where none is told. */
  readonly count: number;
  readonly sum: number | undefined;
  /** Records it has together with others. */
  readonly together: number;
}

/** The parties of a role, the largest by the measure shown first, those without a figure last. */
export function partyCandidates(figures: Figures, role: PartyRole): readonly Candidate[] {
  const {table, view, rows} = figures;
  const column = table.dimensions[role];
  if (!column) return [];
  const values = view.measure && valuesIn(table, view.measure, view.currency);
  const {entries, codes} = column;
  const {count, stated, sum} = entrySums(rows, codes, entries.length, values);
  const together = new Uint32Array(entries.length);
  const own = {count: count.slice(), stated: stated.slice(), sum: sum.slice()};
  entries.forEach(({parts}, index) => {
    if (!count[index]) return;
    for (const above of ancestors(column, index)) {
      own.count[above] = (own.count[above] ?? 0) + (count[index] ?? 0);
      own.stated[above] = (own.stated[above] ?? 0) + (stated[index] ?? 0);
      own.sum[above] = (own.sum[above] ?? 0) + (sum[index] ?? 0);
    }
    for (const part of parts ?? []) together[part] = (together[part] ?? 0) + (count[index] ?? 0);
  });
  const all = entries.flatMap((entry, index): Candidate[] =>
    entry.key === '' || entry.parts || !(own.count[index] || together[index])
      ? []
      : [
          {
            index,
            entry,
            count: own.count[index] ?? 0,
            sum: own.stated[index] ? own.sum[index] : undefined,
            together: together[index] ?? 0,
          },
        ],
  );
  return all.sort((a, b) => larger(a.sum, b.sum) || b.count - a.count || b.together - a.together);
}

/** Those whose name in any language, or id, has all the words, in any script. */
export function searchCandidates(
  candidates: readonly Candidate[],
  column: Column,
  text: string,
): readonly Candidate[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return candidates;
  const folded = foldedNames(column);
  return candidates.filter(({index}) => words.every((word) => folded[index]?.includes(word)));
}

const foldings = new WeakMap<Column, readonly string[]>();

function foldedNames(column: Column): readonly string[] {
  let names = foldings.get(column);
  if (!names) {
    names = column.entries.map(({key, label}) => foldText([key, ...Object.values(label)].join(' ')));
    foldings.set(column, names);
  }
  return names;
}

/** Larger first, missing last. */
function larger(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}
