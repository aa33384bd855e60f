import type {Meta} from '../../model/dataset.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {readGoszakupProject} from './goszakup-project.js';
import {
  type GoszakupKind,
  goszakupKind,
  type GoszakupList,
  goszakupLists,
  snakeKeys,
} from './goszakup-record.js';
import {type ContractVersions, contractVersions, type PlacedRecord} from './goszakup-versions.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, listOf, recordOf, wordOf} from './record.js';
import {RegionColumn} from './region-column.js';
import {withinRows} from './within-rows.js';

/** Of a reply that holds several kinds the nearest to the money is read: their sums are of the same purchases. */
const KINDS: readonly GoszakupKind[] = ['contract', 'announcement', 'lot', 'plan'];

/**
 * Replies of goszakup.gov.kz, the public procurement portal of Kazakhstan (OWS v2 and v3): REST pages and GraphQL.
 *
 * A contract is a project: its newest state counts. Tenge and whole units belong to the standard.
 */
export const goszakup = {
  standard: 'goszakup',
  read(json, options) {
    const lists = goszakupLists(json);
    if (lists.length === 0)
      throw new FeedError('nothing-to-read', 'The reply has no list "items" and no list under "data".');
    const issues = new IssueList();
    const limits = options.limits ?? READ_LIMITS;
    issues.at(lists[0]?.base ?? '');
    const total = lists.reduce((sum, {records}) => sum + records.length, 0);
    const placed = placedRecords(lists, withinRows(total, limits.rows, issues), issues);
    const {kind, records} = chosenKind(placed, issues);
    const versions = kind === 'contract' ? contractVersions(records, issues) : records.map(alone);
    const writer = new ProjectWriter(versions.length, issues, limits);
    const regions = new RegionColumn(writer.dimensions.region, issues, 'ru', undefined);
    const ids = new ProjectIds(issues);
    versions.forEach((version, position) => {
      const {record, base, index} = version.newest;
      issues.at(base, index);
      const id = ids.take(wordOf(record['root_id']) ?? record['id'], record, position + 1);
      if (id !== undefined) readGoszakupProject(id, version, {kind, writer, regions, issues});
    });
    reportMorePages(json, total, issues);
    const dataset = datasetOf({meta: metaOf(options), projects: writer, issues, currency: 'KZT'});
    return {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
  },
} satisfies FeedFormat;

function placedRecords(
  lists: readonly GoszakupList[],
  limit: number,
  issues: IssueList,
): readonly PlacedRecord[] {
  const placed: PlacedRecord[] = [];
  for (const {base, records, bare} of lists) {
    for (let index = 0; index < records.length && placed.length < limit; index++) {
      const record = records[index];
      if (isRecord(record)) {
        placed.push({record: snakeKeys(record), base, index: bare ? -1 : index});
        continue;
      }
      issues.at(base, index);
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
    }
  }
  return placed;
}

function chosenKind(
  placed: readonly PlacedRecord[],
  issues: IssueList,
): {kind: GoszakupKind; records: readonly PlacedRecord[]} {
  const kinds = placed.map(({record}) => goszakupKind(record));
  const kind = KINDS.find((candidate) => kinds.includes(candidate)) ?? 'contract';
  const records = placed.filter((_, at) => kinds[at] === kind);
  const others = placed.length - records.length;
  if (others > 0) {
    issues.at('');
    const message = `${others} records of other kinds are left out: their sums are of the same purchases or unknown. Give each kind in a feed of its own.`;
    issues.add('info', 'other-kinds', '', message, {count: others});
  }
  return {kind, records};
}

function alone(newest: PlacedRecord): ContractVersions {
  return {newest, all: [newest]};
}

/** REST tells the next page by `next_page`, GraphQL by `extensions.pageInfo`. */
function reportMorePages(json: unknown, count: number, issues: IssueList): void {
  const pages = Array.isArray(json) ? json : [json];
  const last = recordOf(pages.at(-1));
  const {hasNextPage} = recordOf(recordOf(last['extensions'])['pageInfo']);
  if (hasNextPage !== true && wordOf(last['next_page']) === undefined) return;
  issues.at('');
  const message = `This is one page, ${count} records; the others are not read. Join the pages into one list.`;
  issues.add(
    'warning',
    'more-pages',
    listOf(last['next_page']).length > 0 ? '/next_page' : '/extensions',
    message,
    {count},
  );
}

function metaOf({url}: ReadOptions): Omit<Meta, 'currencies' | 'needs'> {
  return {
    standard: 'goszakup',
    source: url?.startsWith('http') ? url : 'https://goszakup.gov.kz',
    unit: 1,
    languages: [],
  };
}
