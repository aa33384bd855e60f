import {FeedError} from '../feed-error.js';
import type {FeedFormat} from '../format.js';
import {readFeatures} from './geojson.js';
import {isRecord, type JsonRecord, listOf, wordOf} from './record.js';

/** One page of items of an OGC API – Features service: GeoJSON with paging. Other documents of a service name its data. */
export const ogcFeatures = {
  standard: 'ogc-features',
  read(json, options) {
    if (isRecord(json) && json['type'] === 'FeatureCollection')
      return readFeatures(json, options, 'ogc-features');
    throw noFeatures(isRecord(json) ? json : {});
  },
} satisfies FeedFormat;

function noFeatures({collections, links}: JsonRecord): FeedError {
  const names = listOf(collections)
    .filter(isRecord)
    .map(({id, name}) => wordOf(id) ?? wordOf(name))
    .filter((word) => word !== undefined);
  if (names.length > 0) {
    const list = names.join(', ');
    return new FeedError(
      'collection-needed',
      `This lists collections, not features. Take the items of one: ${list}.`,
      '/collections',
      {collections: list},
    );
  }
  const data = listOf(links)
    .filter(isRecord)
    .find(({rel}) => rel === 'data' || rel === 'items');
  const address = typeof data?.['href'] === 'string' ? data['href'] : '';
  const where = address === '' ? 'behind its links of rel "data" or "items"' : `behind ${address}`;
  return new FeedError(
    'landing-page',
    `This is the start page of a service: the data are ${where}.`,
    '/links',
    {address},
  );
}
