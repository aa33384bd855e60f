import type {Feedback} from '../../model/feedback.js';
import {withoutTail} from '../../model/report-tail.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {type JsonRecord, listOf, recordOf, wordOf} from './record.js';

/** Reads one service request. Names, mail addresses and phone numbers of citizens are not taken, should a service give them. */
export function readReport(id: string, record: JsonRecord, issues: IssueList): Feedback {
  const place = placeOf(record, issues);
  const {text, tail} = withoutTail(wordOf(record['description']) ?? '');
  return told({
    id,
    projectId: projectOf(record) ?? tail?.project,
    status: statusOf(record['status'], issues),
    category: wordOf(record['service_name']) ?? wordOf(record['service_code']),
    text: text || undefined,
    reference: tail?.reference,
    requested: isoDateOf(record['requested_datetime']),
    updated: isoDateOf(record['updated_datetime']),
    expected: isoDateOf(record['expected_datetime']),
    address: wordOf(record['address']),
    lon: place?.[0],
    lat: place?.[1],
    answer: wordOf(record['status_notes']) ?? wordOf(record['service_notice']),
    agency: wordOf(record['agency_responsible']),
    mediaUrl: wordOf(record['media_url']),
  });
}

function told(report: {readonly [Key in keyof Feedback]: Feedback[Key] | undefined}): Feedback {
  return Object.fromEntries(
    Object.entries(report).filter(([, value]) => value !== undefined),
  ) as unknown as Feedback;
}

/** The standard knows two; a word of the service's own that does not say "closed" leaves the report open. */
function statusOf(value: unknown, issues: IssueList): Feedback['status'] {
  const word = wordOf(value);
  const folded = word?.toLowerCase();
  if (folded === 'open' || folded === 'closed') return folded;
  const message = `The status "${word ?? ''}" is neither "open" nor "closed": the report is shown as open.`;
  issues.add('warning', 'report-status-unknown', '/status', message, {word: word ?? ''});
  return 'open';
}

/** The attribute by which our own reports name their project. */
const PROJECT = 'project_id';

function projectOf(record: JsonRecord): string | undefined {
  const direct = wordOf(record[`attribute[${PROJECT}]`]) ?? wordOf(record[PROJECT]);
  if (direct !== undefined) return direct;
  for (const key of ['attribute', 'attributes', 'extended_attributes']) {
    const holder = record[key];
    const named = wordOf(recordOf(holder)[PROJECT]);
    if (named !== undefined) return named;
    const entry = listOf(holder)
      .map(recordOf)
      .find(({code, key: name, variable}) => [code, name, variable].includes(PROJECT));
    const listed = entry && (wordOf(entry['value']) ?? wordOf(recordOf(listOf(entry['values'])[0])['key']));
    if (listed !== undefined) return listed;
  }
  return undefined;
}

/** `lat` and `long`, which some services write as text; 0, 0 is what software writes for an unknown place. */
function placeOf(record: JsonRecord, issues: IssueList): readonly [lon: number, lat: number] | undefined {
  const [lon, lat] = [degrees(record['long'] ?? record['lng'] ?? record['lon']), degrees(record['lat'])];
  if (lon === 0 && lat === 0) {
    const message = 'The report is at 0°, 0°, which is no place: it is shown without one.';
    issues.add('info', 'report-without-place', '/lat', message);
    return undefined;
  }
  if (Number.isNaN(lon) || Number.isNaN(lat)) return undefined;
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat];
  const message = 'The coordinates of the report are outside ±180°, ±90°: it is shown without a place.';
  issues.add('warning', 'report-out-of-range', '/lat', message);
  return undefined;
}

function degrees(value: unknown): number {
  const word = wordOf(value);
  return word === undefined ? NaN : Number(word.replace(',', '.'));
}
