import {regionByName} from '../../model/region-names.js';
import {FeedError} from '../feed-error.js';
import type {FeedFormat, ReadOptions} from '../format.js';
import {egovColumns} from './data-egov-columns.js';
import {IssueList} from './issue-list.js';
import {type FoundList, listUnder} from './list-under.js';
import {mappedColumns} from './mapped-columns.js';
import {type MappedHead, mappedHead} from './mapped-head.js';
import {readMappedList} from './mapped-list.js';

/**
 * Lists of data.egov.kz, the open data portal of Kazakhstan: a plain array (`/api/v4/…`) or `{"totalCount", "data"}`
 * (`/api/detailed/…`). Every region names its columns in its own way; those that may be money need a mapping.
 */
export const dataEgov = {
  standard: 'data.egov.kz',
  read(json, options) {
    const found = listUnder(json, ['data']);
    if (!found) throw new FeedError('nothing-to-read', 'The reply has no list of records.');
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

function headOf({records}: FoundList, options: ReadOptions, issues: IssueList): MappedHead {
  const head = mappedHead(records, options, issues);
  return options.mapping ? head : {...head, mapping: {...head.mapping, ...egovColumns(records)}};
}

/** True where most rows are titled by a region: a table of statistics. */
function areRegions({records}: FoundList, {mapping}: MappedHead): boolean {
  const title = mappedColumns(mapping, 'und').texts.title;
  if (!title || records.length === 0) return false;
  const regions = records.filter((record) =>
    Object.values(title(record)).some((name) => regionByName(name) !== undefined),
  );
  return regions.length * 2 > records.length;
}
