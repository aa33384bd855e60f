import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {readIatiActivity} from './iati-project.js';
import {elementsOf, foldedNames, wordIn} from './iati-tree.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import {listUnder} from './list-under.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {isRecord, type JsonRecord, recordOf} from './record.js';
import {RegionColumn} from './region-column.js';
import {languageTag} from './text-of.js';
import {withinRows} from './within-rows.js';

/** Activities of the International Aid Transparency Initiative, 1.x and 2.0x, as services write them in JSON. */
export const iati = {
  standard: 'iati',
  read(json, options) {
    const found = listUnder(json, ['iati-activities', 'iati-activity', 'activities', 'docs']) ?? bare(json);
    if (!found) throw new FeedError('nothing-to-read', 'The document has no list of activities.');
    const {records, base} = found;
    if (records.some(isFlat)) {
      throw new FeedError(
        'nothing-to-read',
        'The activities are lists of loose values, whose sums cannot be told apart. Ask the service for whole activities.',
        base,
      );
    }
    const issues = new IssueList();
    const limits = options.limits ?? READ_LIMITS;
    issues.at(base);
    const count = withinRows(records.length, limits.rows, issues);
    const writer = new ProjectWriter(count, issues, limits);
    const feedLanguage = languageTag(options.language) ?? 'und';
    const regions = new RegionColumn(writer.dimensions.region, issues, feedLanguage, undefined);
    const ids = new ProjectIds(issues);
    const currency = currencyOf(options.currency) ?? '';
    for (let index = 0; index < count; index++) {
      if (base === '' && !Array.isArray(json)) issues.at('');
      else issues.at(base, index);
      const record = records[index];
      if (!isRecord(record)) {
        issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
        continue;
      }
      const activity = foldedNames(record) as JsonRecord;
      const id = ids.take(wordIn(elementsOf(activity, 'iatiidentifier')), record, index + 1);
      const language = languageTag(activity['lang']) ?? feedLanguage;
      if (id !== undefined) readIatiActivity(activity, id, {writer, regions, issues, language, currency});
    }
    const dataset = datasetOf({
      meta: {standard: 'iati', unit: 1, languages: []},
      projects: writer,
      issues,
      ...(options.currency === undefined ? {} : {currency: options.currency}),
    });
    return {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
  },
} satisfies FeedFormat;

/** One activity that is the whole document. */
function bare(json: unknown) {
  const names = Object.keys(recordOf(foldedNames(json)));
  return names.includes('iatiidentifier') ? {base: '', records: [json]} : undefined;
}

/** Search services flatten activities into a list of values for each element. */
function isFlat(record: unknown): boolean {
  return (
    isRecord(record) &&
    ('title_narrative' in record || 'transaction_value' in record || 'budget_value' in record)
  );
}
