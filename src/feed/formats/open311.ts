import type {Dataset} from '../../model/dataset.js';
import type {Feedback} from '../../model/feedback.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {IssueList} from './issue-list.js';
import {type FoundList, listUnder} from './list-under.js';
import {readReport} from './open311-report.js';
import {isRecord, listOf, recordOf, wordOf} from './record.js';
import {withinRows} from './within-rows.js';

/**
 * Citizens' reports of Open311 GeoReport v2 (`requests.json`): a list, or one under "service_requests". They are no projects.
 *
 * A list of services (`services.json`) holds kinds of report and no report.
 */
export const open311 = {
  standard: 'open311',
  read(json, options): Dataset {
    const found = listUnder(json, ['service_requests', 'requests', 'services']) ?? wrapped(json);
    if (!found) throw new FeedError('nothing-to-read', 'The document is no list of service requests.');
    const {records, base} = found;
    const issues = new IssueList();
    issues.at(base);
    const count = withinRows(records.length, (options.limits ?? READ_LIMITS).rows, issues);
    const reports = new Map<string, Feedback>();
    let services = 0;
    for (let index = 0; index < count; index++) {
      if (records[index] === json) issues.at('');
      else issues.at(base, index);
      const record = records[index];
      if (!isRecord(record)) {
        issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
        continue;
      }
      const id = wordOf(record['service_request_id']);
      if (id !== undefined) keep(readReport(id, record, issues), reports, issues);
      else if (!('status' in record) && wordOf(record['service_code']) !== undefined) services++;
      else
        issues.add(
          'error',
          'report-without-id',
          '/service_request_id',
          'The report has no service_request_id and is left out.',
        );
    }
    reportServices(services, reports.size, base, issues);
    const dataset = datasetOf({meta: {standard: 'open311', languages: []}, issues});
    return {...dataset, feedback: [...reports.values()]};
  },
} satisfies FeedFormat;

/** XML made JSON by other tools, where the list, or a single report, stands below its root; or one report alone. */
function wrapped(json: unknown): FoundList | undefined {
  for (const [root, name] of [
    ['service_requests', 'request'],
    ['services', 'service'],
  ] as const) {
    const list = recordOf(recordOf(json)[root])[name];
    if (list !== undefined) return {base: `/${root}/${name}`, records: listOf(list)};
  }
  return 'service_request_id' in recordOf(json) ? {base: '', records: [json]} : undefined;
}

/** Pages overlap while reports come in: the state changed last counts. */
function keep(report: Feedback, reports: Map<string, Feedback>, issues: IssueList): void {
  const known = reports.get(report.id);
  if (known) {
    const message = 'A report is given more than once: the state changed last counts.';
    issues.add('info', 'repeated-report', '/service_request_id', message);
    if (stamp(report) < stamp(known)) return;
  }
  reports.set(report.id, report);
}

function stamp({updated, requested}: Feedback): number {
  const time = Date.parse(updated ?? requested ?? '');
  return Number.isNaN(time) ? 0 : time;
}

function reportServices(services: number, reports: number, base: string, issues: IssueList): void {
  if (services === 0 || reports > 0) return;
  issues.at(base);
  const message = `These are ${services} kinds of report, not reports. The reports of the service are behind requests.json.`;
  issues.add('info', 'services-only', '', message, {count: services});
}
