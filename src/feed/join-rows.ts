import type {JoinPart} from './join-datasets.js';

/** Which rows of the sources are one project. */
export interface JoinedRows {
  readonly ids: readonly string[];
  /** By source: the joined row of each of its rows. */
  readonly joined: readonly Uint32Array[];
  /** By source: its row of each joined row, -1 where it has none. */
  readonly own: readonly Int32Array[];
  /** By source: the ids without a partner in an earlier one. */
  readonly alone: readonly (readonly string[])[];
}

/** Ids that a reader made from the position of a record mean nothing elsewhere. */
const MADE_UP = /^#\d+(?:~\d+)?$/;

/** Finds the projects that several sources tell of, by their ids as trimmed text. Those of the first come first. */
export function joinRows(parts: readonly JoinPart[]): JoinedRows {
  const ids: string[] = [];
  const rowOf = new Map<string, number>();
  const alone: string[][] = [];
  const joined = parts.map(({dataset: {projects}}) => {
    const taken = new Set<number>();
    const without: string[] = [];
    alone.push(without);
    return Uint32Array.from(projects.ids, (id) => {
      const known = MADE_UP.test(id) ? undefined : rowOf.get(id.trim());
      const row = known === undefined || taken.has(known) ? ids.push(unused(id, rowOf)) - 1 : known;
      if (row !== known) {
        rowOf.set((ids[row] as string).trim(), row);
        without.push(id);
      }
      taken.add(row);
      return row;
    });
  });
  const own = joined.map((rows) => {
    const back = new Int32Array(ids.length).fill(-1);
    rows.forEach((row, at) => (back[row] = at));
    return back;
  });
  return {ids, joined, own, alone};
}

function unused(id: string, rowOf: ReadonlyMap<string, number>): string {
  let candidate = id;
  for (let turn = 2; rowOf.has(candidate.trim()); turn++) candidate = `${id}~${turn}`;
  return candidate;
}
