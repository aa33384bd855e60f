import type {IssueList} from './issue-list.js';
import {dayText} from './goszakup-record.js';
import {type JsonRecord, wordOf} from './record.js';

/** A record with the names of REST, and where it stands. */
export interface PlacedRecord {
  readonly record: JsonRecord;
  readonly base: string;
  /** -1 where the document itself is the record. */
  readonly index: number;
}

/** One contract with its supplementary agreements. */
export interface ContractVersions {
  /** The state in force. */
  readonly newest: PlacedRecord;
  /** All states of the feed, oldest first. */
  readonly all: readonly PlacedRecord[];
}

/**
 * Gathers contracts by their root: a supplementary agreement is a record of its own that repeats the whole sum, so only the
 * newest of a root counts. Records marked as deleted are left out before.
 */
export function contractVersions(
  records: readonly PlacedRecord[],
  issues: IssueList,
): readonly ContractVersions[] {
  const roots = new Map<string, PlacedRecord[]>();
  let deleted = 0;
  records.forEach((placed, position) => {
    if (isDeleted(placed.record)) {
      deleted++;
      return;
    }
    const root = wordOf(placed.record['root_id']) ?? wordOf(placed.record['id']) ?? `#${position + 1}`;
    const versions = roots.get(root);
    if (!versions) roots.set(root, [placed]);
    else if (versions.some(({record}) => JSON.stringify(record) === JSON.stringify(placed.record)))
      reportRepeated(root, placed, issues);
    else versions.push(placed);
  });
  issues.at('');
  if (deleted > 0) {
    const message = `${deleted} contracts are marked as deleted and left out.`;
    issues.add('info', 'deleted-records', '', message, {count: deleted});
  }
  const earlier = [...roots.values()].reduce((sum, versions) => sum + versions.length - 1, 0);
  if (earlier > 0) {
    const message = `${earlier} earlier states of contracts are not counted: the newest of each contract stands for it.`;
    issues.add('info', 'earlier-versions', '', message, {count: earlier});
  }
  return [...roots.values()].map(inOrder);
}

function reportRepeated(id: string, {base, index}: PlacedRecord, issues: IssueList): void {
  issues.at(base, index);
  const message = `The project "${id}" is given twice with the same content; once is counted.`;
  issues.add('warning', 'repeated-record', '', message, {id});
}

function isDeleted({deleted}: JsonRecord): boolean {
  return deleted === true || wordOf(deleted) === '1';
}

/** What another record names as its parent is older than that; else the day it was signed tells, then the number. */
function inOrder(versions: readonly PlacedRecord[]): ContractVersions {
  const parents = new Set(versions.map(({record}) => wordOf(record['parent_id'])));
  const isParent = ({record}: PlacedRecord): number => (parents.has(wordOf(record['id']) ?? '') ? 0 : 1);
  const all = [...versions].sort(
    (a, b) =>
      isParent(a) - isParent(b) ||
      compare(signed(a), signed(b)) ||
      Number(wordOf(a.record['id'])) - Number(wordOf(b.record['id'])) ||
      0,
  );
  return {newest: all.at(-1) as PlacedRecord, all};
}

function signed({record}: PlacedRecord): string {
  return dayText(record['sign_date']) ?? dayText(record['crdate']) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
