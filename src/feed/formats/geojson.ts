import type {Dataset, Standard} from '../../model/dataset.js';
import {currenciesOf} from '../../model/money-builder.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {boundsOf} from './country-bounds.js';
import {isoDateOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {mappedContext} from './mapped-context.js';
import {mappedHead} from './mapped-head.js';
import {mappedDataset} from './mapped-list.js';
import {readMappedProjects} from './mapped-projects.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';
import {reportSwapped} from './swapped-coordinates.js';
import {hasText, textOf} from './text-of.js';
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
  issues.at(base);
  const count = withinRows(features.length, (options.limits ?? READ_LIMITS).rows, issues);
  const records = features.map((feature) =>
    isRecord(feature) ? recordOf(feature['properties']) : undefined,
  );
  const head = mappedHead(records, options, issues, 'projects');
  const context = mappedContext(head, records, count, options, issues);
  const pointerOf = readMappedProjects({records, base}, count, head.mapping, context, {
    idOf: (index) => recordOf(features[index])['id'],
    wholeOf: (index) => features[index],
    shapeOf: (index) => recordOf(features[index])['geometry'],
  });
  reportMorePages(recordOf(json), count, issues);
  const currencies = currenciesOf(context.projects.money);
  const {fixed} = head.currency;
  reportSwapped(
    context.projects.places,
    boundsOf({
      countries: new Map(),
      currencies: currencies.length > 0 || fixed === undefined ? currencies : [fixed],
    }),
    pointerOf,
    issues,
  );
  const title = textOf(recordOf(json)['title'] ?? recordOf(json)['name'], context.language);
  const asOf = isoDateOf(recordOf(json)['timeStamp']);
  return mappedDataset(
    {standard, ...(hasText(title) ? {title} : {}), ...(asOf === undefined ? {} : {asOf})},
    head,
    context,
  );
}

function featuresOf(json: unknown): {features: readonly unknown[]; base: string} {
  if (Array.isArray(json)) return {features: json, base: ''};
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
