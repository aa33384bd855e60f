import type {IssueList} from './issue-list.js';
import type {OnlyRows, Source} from './mapping.js';
import {reading} from './read-source.js';
import {wordOf} from './record.js';
import {valuePath, valuesPath} from './value-path.js';

/**
 * Marks the records that a mapping does not count: rows of another kind (`only`), and earlier versions of a record whose
 * later version is in the feed. What is left out is counted and said.
 *
 * @returns 1 where a record counts
 */
export function countedRecords(
  records: readonly unknown[],
  count: number,
  rules: {
    readonly only?: OnlyRows;
    readonly id?: Source;
    readonly supersededBy?: Source;
    readonly supersedes?: Source;
  },
  issues: IssueList,
): Uint8Array {
  const counted = new Uint8Array(count).fill(1);
  const {only, id, supersededBy, supersedes} = rules;
  if (only) {
    const left = keepOnly(records, counted, only);
    const column = only.column;
    const message = `${left} rows are left out: the mapping counts only some values of "${column}".`;
    if (left > 0) issues.add('info', 'rows-left-out', '', message, {count: left, column});
  }
  if (id !== undefined && (supersededBy !== undefined || supersedes !== undefined)) {
    const left = dropEarlier(records, counted, id, supersededBy, supersedes);
    const message = `${left} earlier versions of contracts are left out: of each contract only the last is read.`;
    if (left > 0) issues.add('info', 'earlier-versions', '', message, {count: left});
  }
  return counted;
}

function keepOnly(
  records: readonly unknown[],
  counted: Uint8Array,
  {column, values, except = []}: OnlyRows,
): number {
  const read = valuePath(column);
  const [wanted, unwanted] = [values?.map(String), except.map(String)];
  let left = 0;
  for (let index = 0; index < counted.length; index++) {
    const word = wordOf(read?.(records[index])) ?? '';
    if ((wanted?.includes(word) ?? true) && !unwanted.includes(word)) continue;
    counted[index] = 0;
    left++;
  }
  return left;
}

/** A loop of versions that replace each other leaves all of them. */
function dropEarlier(
  records: readonly unknown[],
  counted: Uint8Array,
  id: Source,
  supersededBy: Source | undefined,
  supersedes: Source | undefined,
): number {
  const readId = reading(id);
  const ids = Array.from(counted, (_, index) => wordOf(readId(records[index])));
  const present = new Set(ids);
  const later = new Map<string, string>();
  const by = supersededBy === undefined ? undefined : words(supersededBy);
  const earlier = supersedes === undefined ? undefined : words(supersedes);
  ids.forEach((own, index) => {
    if (own === undefined) return;
    for (const next of by?.(records[index]) ?? [])
      if (next !== own && present.has(next)) later.set(own, next);
    for (const before of earlier?.(records[index]) ?? [])
      if (before !== own && !later.has(before)) later.set(before, own);
  });
  let left = 0;
  ids.forEach((own, index) => {
    if (own === undefined || !later.has(own) || !counted[index] || isLoop(own, later)) return;
    counted[index] = 0;
    left++;
  });
  return left;
}

function words(source: Source): (record: unknown) => readonly string[] {
  const every = typeof source === 'string' ? valuesPath(source) : undefined;
  const read = every ?? ((record: unknown) => [reading(source)(record)]);
  return (record) => read(record).flatMap((value) => wordOf(value) ?? []);
}

function isLoop(start: string, later: ReadonlyMap<string, string>): boolean {
  let at = later.get(start);
  for (let steps = 0; at !== undefined && steps <= later.size; steps++) {
    if (at === start) return true;
    at = later.get(at);
  }
  return at !== undefined;
}
