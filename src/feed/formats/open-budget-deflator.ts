import type {Deflator} from '../../model/dataset.js';
import type {IssueList} from './issue-list.js';
import {worded} from './open-budget-meta.js';
import {isRecord, recordOf} from './record.js';

/** The index of prices by year, by which figures are told in the prices of one of them. */
export function deflatorOf(value: unknown, issues: IssueList): Deflator | undefined {
  if (!isRecord(value)) return undefined;
  const {base, index, source} = value;
  const years = Object.entries(recordOf(index)).filter(
    ([year, level]) => /^\d{4}$/.test(year) && typeof level === 'number' && level > 0,
  );
  if (typeof base !== 'number' || years.length === 0) {
    const message = 'The deflator needs a "base" year and an "index" by year, and is not used.';
    issues.add('warning', 'deflator-incomplete', '/deflator', message);
    return undefined;
  }
  return {base, index: Object.fromEntries(years) as Record<string, number>, ...worded('source', source)};
}
