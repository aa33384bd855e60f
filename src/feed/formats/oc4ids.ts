import type {Meta} from '../../model/dataset.js';
import {currenciesOf} from '../../model/money-builder.js';
import {regionByName} from '../../model/region-names.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {boundsOf} from './country-bounds.js';
import {datasetOf} from './dataset-of.js';
import {isoDateOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {type Oc4idsContext, readOc4idsProject} from './oc4ids-project.js';
import {Translations} from './oc4ids-translations.js';
import {filledWord, ValueReader} from './oc4ids-values.js';
import {partyOf} from './party-of.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, recordOf} from './record.js';
import {currencyOf} from './read-unit.js';
import {RegionColumn} from './region-column.js';
import {reportSwapped} from './swapped-coordinates.js';
import {languageTag, NO_TEXT} from './text-of.js';
import {withinRows} from './within-rows.js';

/** A list of projects and where in the document it stands. */
interface ProjectList {
  readonly base: string;
  readonly records: readonly unknown[];
  /** The document itself is the one project. */
  readonly bare?: boolean;
}

/**
 * Open Contracting for Infrastructure Data Standard, 0.9.2–0.9.5: a package, a bare project, or an array of either.
 *
 * `version` is of no use ("0.9" for all): what a project has is taken as it is found.
 */
export const oc4ids = {
  standard: 'oc4ids',
  read(json, options) {
    const lists = listsOf(json);
    if (lists.length === 0)
      throw new FeedError('nothing-to-read', 'The document holds no project and no list "projects".');
    const issues = new IssueList();
    const limits = options.limits ?? READ_LIMITS;
    const total = lists.reduce((sum, {records}) => sum + records.length, 0);
    issues.at(lists[0]?.base ?? '');
    const writer = new ProjectWriter(withinRows(total, limits.rows, issues), issues, limits);
    const pointers: string[] = [];
    const countries = new Map<string, number>();
    const language = languageTag(options.language) ?? 'und';
    const regions = new RegionColumn(writer.dimensions.region, issues, language, regionByName);
    const values = new ValueReader(issues, currencyOf(options.currency) ?? '');
    const translations = new Translations(lists.flatMap(({records}) => records));
    const languages = readLists(
      lists,
      limits.rows,
      {writer, regions, countries, issues, language, values, translations},
      pointers,
    );
    const currencies = currenciesOf(writer.money);
    const bounds = boundsOf({countries, currencies});
    reportSwapped(writer.places, bounds, (row) => pointers[row] ?? '', issues);
    const unit = currencies.length > 0 ? {unit: 1} : {};
    return datasetOf({
      meta: {...metaOf(json, language), ...unit, languages},
      projects: writer,
      issues,
      ...currencyGiven(options),
    });
  },
} satisfies FeedFormat;

function currencyGiven({currency}: ReadOptions): {currency?: string} {
  return currency === undefined ? {} : {currency};
}

function listsOf(json: unknown): readonly ProjectList[] {
  if (!Array.isArray(json)) {
    if (!isRecord(json)) return [];
    return [
      Array.isArray(json['projects'])
        ? {base: '/projects', records: json['projects']}
        : {base: '', records: [json], bare: true},
    ];
  }
  if (!json.some((entry) => isRecord(entry) && Array.isArray(entry['projects'])))
    return [{base: '', records: json as unknown[]}];
  return json.flatMap((entry: unknown, index) => {
    const projects = recordOf(entry)['projects'];
    return Array.isArray(projects) ? [{base: `/${index}/projects`, records: projects}] : [];
  });
}

/** @returns the languages the projects are written in, the most frequent first */
function readLists(
  lists: readonly ProjectList[],
  limit: number,
  context: Oc4idsContext,
  pointers: string[],
): readonly string[] {
  const {writer, issues} = context;
  const ids = new ProjectIds(issues);
  const languages = new Map<string, number>();
  let position = 0;
  for (const {base, records, bare} of lists) {
    for (let index = 0; index < records.length && position < limit; index++) {
      position++;
      if (bare) issues.at('');
      else issues.at(base, index);
      const record = records[index];
      if (!isRecord(record)) {
        issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
        continue;
      }
      const word = filledWord(record['id']);
      const language = languageTag(record['language']) ?? context.language;
      if (language !== 'und') languages.set(language, (languages.get(language) ?? 0) + 1);
      if (context.translations.repeats(word, record)) continue;
      const id = ids.take(word, record, position);
      if (id === undefined) continue;
      const title = context.translations.text(record, 'title', language) ?? NO_TEXT;
      if (title === NO_TEXT) issues.add('warning', 'title-missing', '/title', 'The project has no title.');
      pointers[writer.size] = issues.pointer();
      readOc4idsProject(record, id, title, language === context.language ? context : {...context, language});
    }
  }
  return [...languages].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function metaOf(json: unknown, language: string): Omit<Meta, 'currencies' | 'needs' | 'languages'> {
  const feed: JsonRecord = recordOf(Array.isArray(json) ? json[0] : json);
  const isPackage = Array.isArray(feed['projects']);
  const publisher = isPackage ? partyOf(feed['publisher'], language) : undefined;
  const asOf = isoDateOf(isPackage ? feed['publishedDate'] : feed['updated']);
  const [license, source] = [filledWord(feed['license']), filledWord(feed['uri'])];
  return {
    standard: 'oc4ids',
    ...(publisher ? {publisher} : {}),
    ...(isPackage && license !== undefined ? {license} : {}),
    ...(isPackage && source !== undefined ? {source} : {}),
    ...(asOf === undefined ? {} : {asOf}),
  };
}
