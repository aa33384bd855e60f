import {FeedError} from '../feed-error.js';
import type {FeedFormat} from '../format.js';
import {IssueList} from './issue-list.js';
import {type FoundList, listUnder} from './list-under.js';
import {mappedHead} from './mapped-head.js';
import {readMappedList} from './mapped-list.js';
import {isRecord, type JsonRecord, listOf, pointerStep, wordOf} from './record.js';
import {valuePath} from './value-path.js';

/**
 * A list of records of no standard, in an envelope or not: a record is a project. A mapping explains it; without one places,
 * titles and plain values are taken by their usual names and money is withheld.
 */
export const records = {
  standard: 'records',
  read(json, options) {
    const found = listAt(json, options.mapping?.records) ?? listUnder(json, NAMES) ?? keyedIn(json);
    if (!found)
      throw new FeedError(
        'nothing-to-read',
        'The document has no list of records. Name its path in a mapping.',
      );
    const issues = new IssueList();
    issues.at(found.base);
    const head = mappedHead(found.records, options, issues);
    const id = options.mapping || head.mapping.id !== undefined ? undefined : numberColumn(found.records);
    const numbered = id === undefined ? head : {...head, mapping: {...head.mapping, id}};
    return readMappedList(found, 'records', numbered, options, issues);
  },
} satisfies FeedFormat;

/** Further names of lists, in the feeds that were seen. */
const NAMES = ['value', 'features', 'projects', 'obras', 'hits'];

/** A path that leads to a list of one is unwrapped on the way. */
function listAt(json: unknown, path: string | undefined): FoundList | undefined {
  const list = path === undefined ? undefined : valuePath(path)?.(json);
  if (!Array.isArray(list) && !isRecord(list)) return undefined;
  return {base: `/${(path ?? '').replaceAll('.', '/')}`, records: listOf(list)};
}

/** Records by their id: `{"a1": {…}, "a2": {…}}`. */
function keyedIn(json: unknown): FoundList | undefined {
  if (!isRecord(json)) return undefined;
  for (const [name, part] of Object.entries(json)) {
    const keyed = isRecord(part) ? Object.entries(part) : [];
    if (keyed.length < 2 || !keyed.every(([, record]) => isRecord(record))) continue;
    return {base: pointerStep(name), records: keyed.map(([id, record]) => ({id, ...(record as JsonRecord)}))};
  }
  return undefined;
}

/** A column called "number" or "code" tells records apart where each has one of its own. */
function numberColumn(list: readonly unknown[]): string | undefined {
  return ['number', 'nomer', 'code', 'codigo'].find((column) => {
    const read = valuePath(column);
    const numbers = list.map((record) => wordOf(read?.(record)));
    return !numbers.includes(undefined) && new Set(numbers).size === list.length;
  });
}
