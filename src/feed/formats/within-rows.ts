import type {IssueList} from './issue-list.js';

/** How many of so many records are read; the rest is reported. The issues stand at the list. */
export function withinRows(count: number, limit: number, issues: IssueList): number {
  if (count <= limit) return count;
  const message = `The list has ${count} records; only the first ${limit} are read. Split the feed.`;
  issues.add('error', 'too-many-rows', '', message, {count, limit});
  return limit;
}
