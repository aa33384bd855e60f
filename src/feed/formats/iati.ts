import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {repeatedStages} from './iati-levels.js';
import {readIatiActivity} from './iati-project.js';
import {elementsOf, foldedNames, textIn, wordIn} from './iati-tree.js';
import {isoDateOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import {type FoundList, listUnder} from './list-under.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';
import {hasText, languageTag} from './text-of.js';
import {withinRows} from './within-rows.js';

/** Names of the list, in XML made JSON and in services. */
const LISTS = ['iati-activities', 'iati-activity', 'activities', 'docs'];

/** Activities of the International Aid Transparency Initiative, 1.x and 2.0x: its XML, or JSON as services write it. */
export const iati = {
  standard: 'iati',
  read(json, options) {
    const found = listUnder(json, LISTS) ?? wrapped(json) ?? bare(json);
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
    const ids = new ProjectIds(issues);
    const currency = currencyOf(options.currency) ?? '';
    const activities = Array.from({length: count}, (_, index) =>
      isRecord(records[index]) ? (foldedNames(records[index]) as JsonRecord) : undefined,
    );
    const repeated = repeatedStages(activities);
    for (const [index, activity] of activities.entries()) {
      if (base === '' && !Array.isArray(json)) issues.at('');
      else issues.at(base, index);
      if (!activity) {
        issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
        continue;
      }
      const id = ids.take(wordIn(elementsOf(activity, 'iatiidentifier')), activity, index + 1);
      const language = languageTag(activity['lang']) ?? feedLanguage;
      if (id !== undefined)
        readIatiActivity(activity, id, {writer, issues, language, currency}, repeated.get(index));
    }
    const dataset = datasetOf({
      meta: {standard: 'iati', unit: 1, languages: [], ...metaOf(json, activities, feedLanguage)},
      projects: writer,
      issues,
      ...(options.currency === undefined ? {} : {currency: options.currency}),
    });
    return {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
  },
} satisfies FeedFormat;

/** When the file was made, and who reports where it is one body. */
function metaOf(json: unknown, activities: readonly (JsonRecord | undefined)[], language: string) {
  const root = foldedNames(recordOf(json)['iati-activities'] ?? {...recordOf(json), 'iati-activity': null});
  const asOf = isoDateOf(recordOf(root)['generateddatetime']);
  const [first, ...others] = activities.flatMap((activity) => elementsOf(activity ?? {}, 'reportingorg'));
  const ref = first && wordIn([first], 'ref');
  const isOne =
    first !== undefined && ref !== undefined && others.every((element) => wordIn([element], 'ref') === ref);
  const name = textIn(isOne ? [first] : [], languageTag(activities[0]?.['lang']) ?? language);
  return {
    ...(asOf === undefined ? {} : {asOf}),
    ...(isOne && hasText(name) ? {publisher: {id: ref, name}} : {}),
  };
}

/** XML made JSON by other tools: the list, or a single activity, stands below its root. */
function wrapped(json: unknown): FoundList | undefined {
  const root = recordOf(recordOf(json)['iati-activities']);
  const [base, list] =
    root['iati-activity'] === undefined
      ? ['/iati-activity', recordOf(json)['iati-activity']]
      : ['/iati-activities/iati-activity', root['iati-activity']];
  return list === undefined ? undefined : {base, records: listOf(list)};
}

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
