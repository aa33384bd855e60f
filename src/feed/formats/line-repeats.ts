import type {RecordList} from '../record-list.js';
import {IssueList} from './issue-list.js';
import {LinePrints} from './line-prints.js';
import type {LineWriter} from './line-writer.js';
import type {Head} from './open-budget-head.js';
import type {readLines} from './open-budget-lines.js';

/**
 * Reads a list of lines, and tells of those that repeat earlier ones. Where some of them are to be left out the list is read
 * once more; what looks closely comes where there are any.
 */
export async function withoutRepeats(
  read: typeof readLines,
  records: RecordList,
  head: Head,
): Promise<LineWriter> {
  const prints = new LinePrints(Math.min(records.length, head.limits.rows));
  const writer = await read(records, head, (lines, from) => prints.take(lines, from));
  const alike = prints.alike();
  if (alike.size === 0) return writer;
  const {RepeatedLines} = await import('./repeated-lines.js');
  const leftOut = new RepeatedLines((index) => records.at(index), head.issues).leftOut(alike);
  if (leftOut.size === 0) return writer;
  return read(records, {...head, issues: new IssueList()}, () => leftOut);
}
