import {regionByName} from '../../model/region-names.js';
import {FeedError} from '../feed-error.js';
import type {FeedFormat, ReadOptions} from '../format.js';
import {egovColumns} from './data-egov-columns.js';
import {IssueList} from './issue-list.js';
import {type FoundList, listAt, listUnder} from './list-under.js';
import {textColumns} from './mapped-columns.js';
import {type MappedHead, mappedHead} from './mapped-head.js';
import {readMappedList} from './mapped-list.js';
import type {Mapping} from './mapping.js';
import {recordOf} from './record.js';

/**
 * Lists of data.egov.kz, the open data portal of Kazakhstan: a plain array (`/api/v4/…`) or `{"totalCount", "data"}`
 * (`/api/detailed/…`). Every region names its columns in its own way; those that may be money need a mapping.
 */
export const dataEgov = {
  standard: 'data.egov.kz',
  read(json, options) {
    const found = repliedRecords(json, options.mapping);
    if (!found) throw nothingIn(json);
    const issues = new IssueList();
    issues.at(found.base);
    const head = headOf(found, options, issues);
    if (!options.mapping && head.needs.length === 0 && areRegions(found, head)) {
      const count = found.records.length;
      const message = `The ${count} rows are figures about regions, not projects: nothing of them is drawn. A mapping may say otherwise.`;
      issues.add('info', 'rows-of-regions', '', message, {count});
      return readMappedList({...found, records: []}, 'data.egov.kz', head, options, issues);
    }
    return readMappedList(found, 'data.egov.kz', head, options, issues);
  },
} satisfies FeedFormat;

/** The list, the list in `data`, or of several versions side by side (`{"v1": […], "v2": […]}`) the newest. */
function repliedRecords(json: unknown, mapping: Mapping | undefined): FoundList | undefined {
  if (mapping?.records !== undefined) return listAt(json, mapping.records);
  const versions = Object.keys(recordOf(json)).filter((key) => /^v\d+$/.test(key));
  const [newest] = versions.sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)));
  return listUnder(json, newest === undefined ? ['data'] : [newest]);
}

function nothingIn(json: unknown): FeedError {
  const [address, reply] = Object.entries(recordOf(json))[0] ?? [];
  const versions = Object.keys(recordOf(recordOf(reply)['mappings']));
  if (address === undefined || versions.length === 0)
    return new FeedError('nothing-to-read', 'The reply has no list of records.');
  const newest = Math.max(...versions.map((version) => Number(version.replace(/\D/g, ''))));
  return new FeedError(
    'nothing-to-read',
    `The reply describes columns and holds no data. The data are at /api/v4/${address}/v${newest}.`,
  );
}

function headOf({records}: FoundList, options: ReadOptions, issues: IssueList): MappedHead {
  const head = mappedHead(records, options, issues, options.mapping ? undefined : 'projects');
  return options.mapping ? head : {...head, mapping: {...head.mapping, ...egovColumns(records)}};
}

/** True where most rows are titled by a region: a table of statistics. */
function areRegions({records}: FoundList, {mapping}: MappedHead): boolean {
  const {title} = textColumns(mapping, 'und');
  if (!title || records.length === 0) return false;
  const regions = records.filter((record) =>
    Object.values(title(record)).some((name) => regionByName(name) !== undefined),
  );
  return regions.length * 2 > records.length;
}
