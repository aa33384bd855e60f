import {dayOf} from './iso-date.js';
import {isRecord, isUnsafeKey, type JsonRecord, wordOf} from './record.js';

/** What the merge routine decides where the data leave a doubt. */
export interface MergeNotes {
  /** Two objects of one list in one release have the same id: they are one object, and the later one's fields stand. */
  readonly sameId?: (field: string, id: string) => void;
  /** A release without a readable date is taken as older than those with one. */
  readonly undated?: (release: JsonRecord) => void;
}

type Output = Record<string, unknown>;

/** Metadata of a single release, discarded (`omitWhenMerged` in the release schema). */
const OMITTED: ReadonlySet<string> = new Set(['id', 'date', 'tag']);

/**
 * Lists of objects that are one value: the later list replaces the earlier (`wholeListMerge` in the release schema of 1.1, or
 * items without a field `id` there).
 */
const WHOLE_LISTS: ReadonlySet<string> = new Set([
  'additionalIdentifiers',
  'additionalClassifications',
  'changes',
  'deliveryAddresses',
]);

/** In OCDS 1.0 these were whole lists too, of organisations without an id of their own. */
const WHOLE_LISTS_1_0: ReadonlySet<string> = new Set(['suppliers', 'tenderers']);

/**
 * Merges the releases of one contracting process into a compiled release, as the merge routine of OCDS 1.1 says
 * (https://standard.open-contracting.org/1.1/en/schema/merging/).
 *
 * Releases go by date; objects merge field by field, lists of objects by `id`, anything else is replaced; null removes a
 * field; an empty object or list of objects changes nothing. `versionId` tells nothing for compiled releases.
 *
 * Beyond the routine: an object without an id is not added to a list when an earlier release gave the same one already, so
 * that a payment published twice is not two payments; numbers as ids equal the same digits as text; `""` is no id.
 *
 * @param releases of one ocid, in any order; they are not changed
 */
export function mergeReleases(releases: readonly JsonRecord[], notes: MergeNotes = {}): JsonRecord {
  const sorted = inOrder(releases, notes);
  const output: Output = {};
  for (const release of sorted) {
    const input: Output = {};
    for (const key of Object.keys(release)) if (!OMITTED.has(key)) input[key] = release[key];
    mergeObject(output, input, notes);
  }
  const date = sorted[sorted.length - 1]?.['date'];
  const ocid = wordOf(output['ocid']);
  return {...output, tag: ['compiled'], date, id: `${ocid ?? ''}-${wordOf(date) ?? ''}`};
}

/** When a release is of, in milliseconds; releases without a readable date come first. */
export function releaseTime({date}: JsonRecord): number {
  if (typeof date !== 'string') return -Infinity;
  const time = Date.parse(date);
  if (!Number.isNaN(time)) return time;
  const day = dayOf(date.trim());
  return Number.isNaN(day) ? -Infinity : day * 86_400_000;
}

function inOrder(releases: readonly JsonRecord[], notes: MergeNotes): readonly JsonRecord[] {
  if (releases.length < 2) return releases;
  const timed = releases.map((release) => ({release, time: releaseTime(release)}));
  for (const {release, time} of timed) if (time === -Infinity) notes.undated?.(release);
  return timed.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({release}) => release);
}

function mergeObject(output: Output, input: JsonRecord, notes: MergeNotes): void {
  for (const key of Object.keys(input)) {
    if (isUnsafeKey(key)) continue;
    const value = input[key];
    if (value === null) delete output[key];
    else if (!isEmptyList(key, value, output[key])) output[key] = merged(key, output[key], value, notes);
  }
}

function merged(key: string, before: unknown, value: unknown, notes: MergeNotes): unknown {
  if (isRecord(value)) {
    const object: Output = isRecord(before) ? before : {};
    mergeObject(object, value, notes);
    return object;
  }
  if (!isIdentifierList(key, value)) return Array.isArray(value) ? [...(value as unknown[])] : value;
  const list = Array.isArray(before) && before.every(isRecord) ? (before as Output[]) : [];
  mergeList(key, list, value, notes);
  return list;
}

/** An empty list of objects, which changes nothing; an empty list of words takes the place of another. */
function isEmptyList(key: string, value: unknown, before: unknown): boolean {
  if (!Array.isArray(value) || value.length > 0 || WHOLE_LISTS.has(key)) return false;
  return !Array.isArray(before) || before.every(isRecord);
}

function isIdentifierList(key: string, value: unknown): value is readonly JsonRecord[] {
  if (!Array.isArray(value) || WHOLE_LISTS.has(key) || !value.every(isRecord)) return false;
  return !WHOLE_LISTS_1_0.has(key) || value.length === 0 || value.some(({id}) => wordOf(id) !== undefined);
}

function mergeList(key: string, list: Output[], value: readonly JsonRecord[], notes: MergeNotes): void {
  const byId = new Map<string, Output>();
  const nameless = new Set<string>();
  for (const entry of list) {
    const id = wordOf(entry['id']);
    if (id === undefined) nameless.add(JSON.stringify(entry));
    else byId.set(id, entry);
  }
  const given = new Set<string>();
  for (const entry of value) {
    const id = wordOf(entry['id']);
    const known = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && given.has(id)) notes.sameId?.(key, id);
    if (id !== undefined) given.add(id);
    const object = known ?? {};
    mergeObject(object, entry, notes);
    if (known) continue;
    if (id !== undefined) byId.set(id, object);
    else if (nameless.has(JSON.stringify(object))) continue;
    list.push(object);
  }
}
