import type {IssueList} from './issue-list.js';
import {isRecord, listOf, wordOf} from './record.js';

/**
 * Positions of the entries of a list that repeat an earlier one word for word, id and all: they count once.
 *
 * Entries without an id may be alike and still be two: two payments of one sum.
 *
 * @param path JSON Pointer of the list inside the record that the issues stand at
 */
export function repeatedEntries(
  list: unknown,
  field: string,
  path: string,
  issues: IssueList,
): ReadonlySet<number> {
  const entries = listOf(list);
  const repeated = new Set<number>();
  if (entries.length < 2) return repeated;
  const seen = new Map<string, string[]>();
  entries.forEach((entry, index) => {
    const id = isRecord(entry) ? wordOf(entry['id']) : undefined;
    if (id === undefined) return;
    const text = JSON.stringify(entry);
    const same = seen.get(id) ?? [];
    seen.set(id, [...same, text]);
    if (!same.includes(text)) return;
    repeated.add(index);
    const message = `The entry "${id}" of "${field}" is repeated with the same content; once is counted.`;
    issues.add('warning', 'repeated-entry', `${path}/${index}`, message, {id, field});
  });
  return repeated;
}
