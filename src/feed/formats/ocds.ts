import type {Meta} from '../../model/dataset.js';
import {currenciesOf} from '../../model/money-builder.js';
import {regionByName} from '../../model/region-names.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS} from '../format.js';
import {boundsOf} from './country-bounds.js';
import {datasetOf} from './dataset-of.js';
import {isoDateOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {LineWriter} from './line-writer.js';
import {filledWord} from './oc4ids-values.js';
import {titleOf} from './ocds-detail.js';
import {ProcessFinder} from './ocds-processes.js';
import {languageOf, type OcdsContext, readRelease} from './ocds-release.js';
import {OcdsValues} from './ocds-values.js';
import {partyOf} from './party-of.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';
import {RegionColumn} from './region-column.js';
import {reportSwapped} from './swapped-coordinates.js';
import {languageTag, NO_TEXT} from './text-of.js';
import {withinRows} from './within-rows.js';

/**
 * Open Contracting Data Standard, 1.0–1.1.5: packages of releases or records, bare ones, or a list of any of these. A
 * contracting process is one project, whatever the number of its releases.
 *
 * Rows of budget breakdowns are counted as lines read, and are parts of the projects' money.
 */
export const ocds = {
  standard: 'ocds',
  read(json, options) {
    const issues = new IssueList();
    const finder = new ProcessFinder(issues);
    finder.add(json);
    if (!finder.known)
      throw new FeedError('nothing-to-read', 'The document holds no release and no record of OCDS.');
    const limits = options.limits ?? READ_LIMITS;
    issues.at('');
    const count = withinRows(finder.size, limits.rows, issues);
    const writer = new ProjectWriter(count, issues, limits);
    const lines = new LineWriter(1);
    const language = languageTag(options.language) ?? 'und';
    const regions = new RegionColumn(writer.dimensions.region, issues, language, regionByName);
    const values = new OcdsValues(issues, currencyOf(options.currency) ?? '');
    const countries = new Map<string, number>();
    const pointers: string[] = [];
    const context: OcdsContext = {writer, regions, countries, issues, values, currency: undefined};
    const read = readProcesses(finder, count, language, context, pointers);
    lines.read = read.lines;
    const currencies = currenciesOf(writer.money);
    const bounds = boundsOf({countries, currencies});
    reportSwapped(writer.places, bounds, (row) => pointers[row] ?? '', issues);
    reportMorePages(json, writer.size, issues);
    const currency = currencyOf(options.currency) ?? context.currency;
    const priced = currency === undefined ? {} : {currency};
    const unit = currencies.length > 0 || currency !== undefined ? {unit: 1} : {};
    const meta = {...metaOf(json, language, read.asOf), ...unit, languages: read.languages};
    return datasetOf({meta, projects: writer, lines, issues, ...priced});
  },
} satisfies FeedFormat;

interface ReadProcesses {
  readonly lines: number;
  /** Languages of the releases, the most frequent first. */
  readonly languages: readonly string[];
  /** The latest date of a release. */
  readonly asOf: string | undefined;
}

function readProcesses(
  finder: ProcessFinder,
  limit: number,
  language: string,
  context: OcdsContext,
  pointers: string[],
): ReadProcesses {
  const {writer, issues} = context;
  const ids = new ProjectIds(issues);
  const languages = new Map<string, number>();
  let [position, lines, asOf] = [0, 0, ''];
  for (const {ocid, release, pointer, history} of finder.processes(limit)) {
    position++;
    issues.at(pointer);
    const id = ids.take(ocid, release, position);
    if (id === undefined) continue;
    const own = languageOf(release) ?? language;
    if (own !== 'und') languages.set(own, (languages.get(own) ?? 0) + 1);
    const title = titleOf(release, own) ?? NO_TEXT;
    if (title === NO_TEXT) issues.add('warning', 'title-missing', '', 'The process has no title.');
    pointers[writer.size] = pointer;
    lines += readRelease(release, id, title, own, history, context);
    const date = isoDateOf(release['date']);
    if (date !== undefined && date > asOf) asOf = date;
  }
  return {
    lines,
    languages: [...languages].sort(([, a], [, b]) => b - a).map(([tag]) => tag),
    asOf: asOf === '' ? undefined : asOf,
  };
}

function reportMorePages(json: unknown, count: number, issues: IssueList): void {
  const packages = Array.isArray(json) ? (json as unknown[]) : [json];
  const last = recordOf(packages[packages.length - 1]);
  const hasNext = listOf(last['links']).some((links) => {
    const {next, rel} = recordOf(links);
    return filledWord(next) !== undefined || rel === 'next';
  });
  if (!hasNext) return;
  issues.at('');
  const message = `This is one page, ${count} processes; the others are not read.`;
  issues.add('warning', 'more-pages', '/links', message, {count});
}

function metaOf(
  json: unknown,
  language: string,
  latest: string | undefined,
): Omit<Meta, 'currencies' | 'needs' | 'languages'> {
  const packages = (Array.isArray(json) ? (json as unknown[]) : [json]).filter(isPackage);
  const [first] = packages;
  const publisher = partyOf(first?.['publisher'], language);
  const published = packages
    .map(({publishedDate}) => isoDateOf(publishedDate))
    .filter((date) => date !== undefined);
  const asOf = published.sort().pop() ?? latest;
  const [license, source] = [filledWord(first?.['license']), filledWord(first?.['uri'])];
  return {
    standard: 'ocds',
    ...(publisher ? {publisher} : {}),
    ...(license === undefined ? {} : {license}),
    ...(source === undefined ? {} : {source}),
    ...(asOf === undefined ? {} : {asOf}),
  };
}

function isPackage(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    (Array.isArray(value['releases']) || Array.isArray(value['records'])) &&
    !('ocid' in value)
  );
}
