import type {Feedback} from '../../model/feedback.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {isRecord, type JsonRecord, wordOf} from './record.js';

/**
 * Reads citizens' reports of the library's own feed, `{"id": "17", "projectId": "p1", "status": "open", "text": …}`.
 *
 * Who sent a report is never read.
 */
export function readReports(records: readonly unknown[], issues: IssueList): readonly Feedback[] {
  const reports: Feedback[] = [];
  records.forEach((record, index) => {
    issues.at('/reports', index);
    if (isRecord(record)) reports.push(reportOf(record, index, issues));
    else issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
  });
  return reports;
}

function reportOf(record: JsonRecord, index: number, issues: IssueList): Feedback {
  const place = placeOf(record, issues);
  const words = {
    projectId: wordOf(record['projectId']),
    category: wordOf(record['category']),
    text: wordOf(record['text']),
    reference: wordOf(record['reference']),
    requested: isoDateOf(record['requested']),
    updated: isoDateOf(record['updated']),
    expected: isoDateOf(record['expected']),
    address: wordOf(record['address']),
    answer: wordOf(record['answer']),
    agency: wordOf(record['agency']),
    mediaUrl: wordOf(record['mediaUrl']),
  };
  const told = Object.entries(words).filter(([, value]) => value !== undefined);
  return {
    id: wordOf(record['id']) ?? `#${index + 1}`,
    status: statusOf(record['status'], issues),
    ...(Object.fromEntries(told) as {readonly [Key in keyof typeof words]?: string}),
    ...place,
  };
}

function statusOf(value: unknown, issues: IssueList): Feedback['status'] {
  const word = wordOf(value) ?? '';
  if (word === 'open' || word === 'closed') return word;
  const message = `The status "${word}" is neither "open" nor "closed": the report is shown as open.`;
  issues.add('warning', 'report-status-unknown', '/status', message, {word});
  return 'open';
}

/** 0°, 0° is what software writes for an unknown place. */
function placeOf({lon, lat}: JsonRecord, issues: IssueList): Pick<Feedback, 'lon' | 'lat'> {
  if (typeof lon !== 'number' || typeof lat !== 'number' || (lon === 0 && lat === 0)) return {};
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return {lon, lat};
  const message = 'The coordinates of the report are outside ±180°, ±90°: it is shown without a place.';
  issues.add('warning', 'report-out-of-range', '/lat', message);
  return {};
}
