import {openBytes, type OpenOptions} from '../../src/feed/open-bytes.js';
import type {Standard} from '../../src/model/dataset.js';
import {COUNT, type Facts, factsOf, ISSUES} from './conformance-facts.js';
import {type Leaf, leavesOf, withOthers, without} from './conformance-leaves.js';

/** A full document of a standard. */
export interface Sample {
  readonly standard: Standard;
  readonly text: string;
  readonly options?: OpenOptions;
}

/** Where one field of a standard goes. */
export interface ConformanceRow {
  readonly path: string;
  /** Names of what it changes in the dataset; empty where it is not read. */
  readonly goesTo: readonly string[];
  /** Names of what it stands for where the fields that usually tell it are missing. */
  readonly standsInFor: readonly string[];
}

/** A field that tells so many things is no field that another could stand in for: the language of all texts. */
const MOST_NAMES = 5;

type Read = (bytes: Uint8Array) => Promise<Facts | undefined>;

/** Lists repeat their fields: as many of the same are tried. */
const MOST_ALIKE = 8;

/**
 * Finds out where each field of a document goes: the value is changed, the document is read again, and what differs in the
 * dataset is where the field goes. So the table says what the reader does, not what somebody meant it to do.
 */
export async function conformanceOf({
  standard,
  text,
  options = {},
}: Sample): Promise<readonly ConformanceRow[]> {
  const read: Read = async (bytes) => {
    try {
      return factsOf(await openBytes(bytes, {...options, format: standard}));
    } catch {
      return undefined;
    }
  };
  const before = await read(bytesOf(text));
  if (!before) throw new Error(`The sample of ${standard} cannot be read.`);
  const found = new Map<string, Set<string>>();
  const tried = new Map<string, number>();
  const leaves = leavesOf(text);
  for (const {path, variants} of leaves) {
    const goesTo = found.get(path) ?? new Set<string>();
    found.set(path, goesTo);
    const times = (tried.get(path) ?? 0) + 1;
    tried.set(path, times);
    if (times > MOST_ALIKE) continue;
    for (const variant of variants) {
      const changed = changes(before, await read(variant()));
      for (const name of changed) goesTo.add(name);
      if (changed.some((name) => name !== ISSUES)) break;
    }
  }
  const rows = [...found].map(([path, goesTo]) => ({path, goesTo: ranked(goesTo)}));
  const standIns = await standInsOf(text, leaves, rows, read);
  return rows.map(({path, goesTo}) => ({
    path,
    goesTo,
    standsInFor: goesTo.includes(COUNT) ? [] : (standIns.get(path) ?? []),
  }));
}

/**
 * Takes away, one after the other, the fields that tell each thing, and looks which of the others tells it then. Only fields
 * that could not be seen to be read otherwise are tried, and only in JSON.
 */
async function standInsOf(
  text: string,
  leaves: readonly Leaf[],
  rows: readonly Omit<ConformanceRow, 'standsInFor'>[],
  read: Read,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (leaves.some(({steps}) => !steps)) return found;
  const placesOf = (paths: readonly string[]) =>
    leaves.flatMap(({path, steps}) => (steps && paths.includes(path) ? [steps] : []));
  const names = new Set(rows.flatMap(({goesTo}) => goesTo));
  const told = rows.filter(({goesTo}) => goesTo.length <= MOST_NAMES);
  for (const name of names) {
    if (name === COUNT || name === ISSUES) continue;
    const tellers = told.filter(({goesTo}) => goesTo.includes(name)).map(({path}) => path);
    const bare = without(text, placesOf(tellers));
    const before = await read(bytesOf(bare));
    if (!before) continue;
    const search = async (paths: readonly string[]): Promise<void> => {
      const after = await read(bytesOf(withOthers(bare, placesOf(paths))));
      const isTold = after !== undefined && before.get(name) !== after.get(name);
      const [path] = paths;
      if (!isTold || path === undefined) return;
      if (paths.length === 1) found.set(path, [...(found.get(path) ?? []), name]);
      else {
        const middle = Math.ceil(paths.length / 2);
        await search(paths.slice(0, middle));
        await search(paths.slice(middle));
      }
    };
    await search(
      rows.filter(({goesTo}) => !goesTo.includes(name) && goesTo.length <= MOST_NAMES).map(({path}) => path),
    );
  }
  return found;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function changes(before: Facts, after: Facts | undefined): readonly string[] {
  if (!after) return [COUNT];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

/** The names in the order in which they were found; what only accompanies others is left out beside them. */
function ranked(goesTo: ReadonlySet<string>): readonly string[] {
  const own = [...goesTo].filter((name) => name !== COUNT && name !== ISSUES);
  if (goesTo.has(COUNT)) return own.length > 0 && own.length < 4 ? own : [COUNT];
  return own.length > 0 ? own : [...goesTo];
}
