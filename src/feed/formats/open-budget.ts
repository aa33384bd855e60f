import type {Dataset} from '../../model/dataset.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadLimits, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import {LineWriter} from './line-writer.js';
import {readLevels} from './open-budget-levels.js';
import {LineDimensions, lineMonth, type LineRecord, lineYear} from './open-budget-line.js';
import {openBudgetMeta} from './open-budget-meta.js';
import {readOpenBudgetProject} from './open-budget-project.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {currencyOf, readUnit} from './read-unit.js';
import {isRecord, type JsonRecord} from './record.js';
import {RegionColumn} from './region-column.js';
import {type Pricing, putStages} from './stage-figures.js';
import {reportSwapped} from './swapped-coordinates.js';
import {hasText, languageTag, textOf} from './text-of.js';
import {withinRows} from './within-rows.js';

/** What both tables of the feed share while they are read. */
interface Head {
  readonly language: string;
  readonly pricing: Pricing;
  readonly issues: IssueList;
  readonly limits: ReadLimits;
}

/** The library's own feed: `{"openBudget": "1", "currency": "KZT", "unit": 1000, "projects": […], "lines": […]}`. */
export const openBudget: FeedFormat = {
  standard: 'open-budget',
  read(json, options) {
    if (!isRecord(json))
      throw new FeedError('not-a-feed', 'The document must be an object with "projects" or "lines".');
    const issues = new IssueList();
    const {projects, lines} = json;
    if (!Array.isArray(projects) && !Array.isArray(lines)) {
      throw new FeedError('nothing-to-read', 'The feed has neither a list "projects" nor a list "lines".');
    }
    const head = headOf(json, options, issues);
    return assembled(json, head, {
      ...(Array.isArray(projects) ? {projects: readProjects(projects, head)} : {}),
      ...(Array.isArray(lines) ? {lines: readLines(lines, head)} : {}),
    });
  },
};

function headOf(feed: JsonRecord, options: ReadOptions, issues: IssueList): Head {
  const language = languageTag(feed['language']) ?? languageTag(options.language) ?? 'und';
  const stated = currencyOf(feed['currency']);
  if (stated === undefined && feed['currency'] !== undefined) {
    issues.add('error', 'currency-unknown', '/currency', 'The currency is not an ISO 4217 code such as KZT.');
  }
  const unit = feed['unit'] === undefined ? (options.unit ?? 1) : (readUnit(feed['unit'], issues) ?? NaN);
  const pricing = {unit, currency: stated ?? currencyOf(options.currency) ?? ''};
  return {language, pricing, issues, limits: options.limits ?? READ_LIMITS};
}

function assembled(
  feed: JsonRecord,
  {language, pricing, issues}: Head,
  tables: {projects?: ProjectWriter; lines?: LineWriter},
): Dataset {
  issues.at('');
  const meta = openBudgetMeta(feed, language, issues);
  const priced = !Number.isNaN(pricing.unit);
  const dataset = datasetOf({
    meta: {...meta, ...(priced ? {unit: pricing.unit} : {})},
    ...tables,
    issues,
    ...(pricing.currency === '' ? {} : {currency: pricing.currency}),
    needs: priced ? [] : ['unit'],
  });
  return dataset.meta.languages.length > 0
    ? dataset
    : {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
}

function readProjects(records: readonly unknown[], {language, pricing, issues, limits}: Head): ProjectWriter {
  issues.at('/projects');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new ProjectWriter(count, issues, limits);
  const regions = new RegionColumn(writer.dimensions.region, issues, language);
  const ids = new ProjectIds(issues);
  const own = {language, pricing, issues};
  const indices = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    issues.at('/projects', index);
    const record = records[index];
    if (!isRecord(record)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      continue;
    }
    const id = ids.take(record['id'], record, index + 1);
    if (id === undefined) continue;
    const title = textOf(record['title'] ?? record['name'], language);
    if (!hasText(title)) issues.add('warning', 'title-missing', '/title', 'The project has no title.');
    const context = record['currency'] === undefined ? own : {...own, pricing: pricingOf(record, pricing)};
    indices[writer.size] = index;
    readOpenBudgetProject(record, id, title, writer, regions, context);
  }
  const currencies = pricing.currency === '' ? [] : [pricing.currency];
  reportSwapped(
    writer.places,
    {countries: new Map(), currencies},
    (row) => `/projects/${indices[row]}`,
    issues,
  );
  return writer;
}

function readLines(records: readonly unknown[], {language, pricing, issues, limits}: Head): LineWriter {
  issues.at('/lines');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new LineWriter(count);
  writer.read = records.length;
  const dimensions = new LineDimensions(
    writer,
    new RegionColumn(writer.dimensions.region, issues, language),
    language,
  );
  const lines = validLines(records, count, issues);
  if (lines.some((line) => line?.parent !== undefined && line.parent !== null)) {
    readLevels(lines, writer, dimensions, pricing, issues);
    return writer;
  }
  for (let index = 0; index < count; index++) {
    const line = lines[index];
    if (!line) continue;
    issues.at('/lines', index);
    const row = writer.begin(lineYear(line, issues), lineMonth(line, issues));
    putStages(
      writer.money,
      row,
      line,
      line.currency === undefined ? pricing : pricingOf(line, pricing),
      issues,
    );
    dimensions.put(row, line);
  }
  return writer;
}

/** The lines with `undefined` in place of what is not an object. */
function validLines(
  records: readonly unknown[],
  count: number,
  issues: IssueList,
): readonly (LineRecord | undefined)[] {
  let clean = count === records.length;
  for (let index = 0; index < count && clean; index++) clean = isRecord(records[index]);
  if (clean) return records as readonly LineRecord[];
  return records.slice(0, count).map((record, index) => {
    if (isRecord(record)) return record;
    issues.at('/lines', index);
    issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
    return undefined;
  });
}

function pricingOf(record: {readonly currency?: unknown}, {unit, currency}: Pricing): Pricing {
  return {unit, currency: currencyOf(record.currency) ?? currency};
}
