import type {Dataset, Standard} from '../../model/dataset.js';
import {currenciesOf} from '../../model/money-builder.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {isoDateOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import {pointOf} from './mapped-columns.js';
import {mappedContext} from './mapped-context.js';
import {type MappedHead, mappedHead} from './mapped-head.js';
import {type MappedContext, readMappedProject} from './mapped-project.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';
import {reportSwapped} from './swapped-coordinates.js';
import {hasText, languageTag, textOf} from './text-of.js';
import {withinRows} from './within-rows.js';

/**
 * GeoJSON (RFC 7946): a feature is a project. Its properties are explained by a mapping; without one places, titles and
 * plain values are taken by their usual names and money is withheld.
 */
export const geojson = {
  standard: 'geojson',
  read: (json, options) => readFeatures(json, options, 'geojson'),
} satisfies FeedFormat;

/** Reads features, also for standards that put GeoJSON into an envelope. */
export function readFeatures(json: unknown, options: ReadOptions, standard: Standard): Dataset {
  const {features, base} = featuresOf(json);
  const issues = new IssueList();
  const limits = options.limits ?? READ_LIMITS;
  issues.at(base);
  const count = withinRows(features.length, limits.rows, issues);
  const head = mappedHead(
    features.map((feature) => recordOf(feature)['properties']),
    options,
    issues,
  );
  const language = languageTag(head.mapping.language) ?? languageTag(options.language) ?? 'und';
  const writer = new ProjectWriter(count, issues, limits);
  const context = mappedContext(head, writer, issues, language);
  const ids = new ProjectIds(issues);
  const pointers: string[] = [];
  for (let index = 0; index < count; index++) {
    issues.at(base, index);
    const feature = features[index];
    if (!isRecord(feature)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      continue;
    }
    pointers[writer.size] = issues.pointer();
    readFeature(feature, index, ids, context);
  }
  reportMorePages(recordOf(json), count, issues);
  const currencies = currenciesOf(writer.money);
  reportSwapped(
    writer.places,
    {countries: new Map(), currencies: currencies.length > 0 ? currencies : listed(head)},
    (row) => pointers[row] ?? '',
    issues,
  );
  return assembled(recordOf(json), standard, head, writer, issues, language);
}

function featuresOf(json: unknown): {features: readonly unknown[]; base: string} {
  if (isRecord(json) && Array.isArray(json['features']))
    return {features: json['features'], base: '/features'};
  if (isRecord(json) && json['type'] === 'Feature') return {features: [json], base: ''};
  if (isRecord(json) && json['type'] === 'GeometryCollection') {
    return {
      features: listOf(json['geometries']).map((geometry) => ({type: 'Feature', geometry, properties: {}})),
      base: '/geometries',
    };
  }
  throw new FeedError('nothing-to-read', 'The document has no list "features".');
}

/** The id of a feature is its project's, unless a column or mapping says otherwise; a marker and its area are one place. */
function readFeature(feature: JsonRecord, index: number, ids: ProjectIds, context: MappedContext): void {
  const {columns, writer} = context;
  const properties = recordOf(feature['properties']);
  const id = ids.take(columns.values.id?.(properties) ?? feature['id'], feature, index + 1);
  if (id === undefined) return;
  const row = readMappedProject(properties, id, context);
  if (isRecord(feature['geometry']) && writer.places.add(row, feature['geometry'], 'exact', '/geometry'))
    return;
  const point = pointOf(columns, properties);
  if (point) writer.places.addPoint(row, point[0], point[1], 'exact', '/properties');
}

function reportMorePages(
  {links, numberMatched, exceededTransferLimit}: JsonRecord,
  count: number,
  issues: IssueList,
): void {
  const hasNext = listOf(links).some((link) => recordOf(link)['rel'] === 'next');
  if (!hasNext && exceededTransferLimit !== true) return;
  issues.at('');
  const total = typeof numberMatched === 'number' ? ` of ${numberMatched}` : '';
  issues.add(
    'warning',
    'more-pages',
    '/links',
    `This is one page, ${count}${total} features; the others are not read.`,
    {count},
  );
}

function listed({currency}: MappedHead): readonly string[] {
  return currency.fixed === undefined ? [] : [currency.fixed];
}

function assembled(
  json: JsonRecord,
  standard: Standard,
  {needs, unit, currency}: MappedHead,
  writer: ProjectWriter,
  issues: IssueList,
  language: string,
): Dataset {
  const title = textOf(json['title'] ?? json['name'], language);
  const asOf = isoDateOf(json['timeStamp']);
  const dataset = datasetOf({
    meta: {
      standard,
      ...(hasText(title) ? {title} : {}),
      ...(asOf === undefined ? {} : {asOf}),
      ...(unit === undefined ? {} : {unit}),
      languages: language === 'und' ? [] : [language],
    },
    projects: writer,
    issues,
    needs,
    ...(currency.fixed === undefined ? {} : {currency: currency.fixed}),
  });
  return dataset.meta.languages.length > 0
    ? dataset
    : {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
}
