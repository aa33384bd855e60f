import type {Text} from '../../model/text.js';
import {elementsOf, textIn, wordIn} from './iati-tree.js';
import type {ProjectWriter} from './project-writer.js';
import type {JsonRecord} from './record.js';
import {hasText} from './text-of.js';

/** The name of the first place: a location is more often named than placed. */
export function addressOf(activity: JsonRecord, language: string): Text | undefined {
  const [location] = elementsOf(activity, 'location', 'locations');
  const name = textIn(elementsOf(location ?? {}, 'name'), language);
  return hasText(name) ? name : undefined;
}

/**
 * `point/pos` is "latitude longitude"; older files give `coordinates` with attributes. Of their `precision` only 1 is exact,
 * as of `exactness` 2.0x.
 */
export function putPlaces(row: number, activity: JsonRecord, writer: ProjectWriter): void {
  elementsOf(activity, 'location', 'locations').forEach((location, index) => {
    const [point] = elementsOf(location, 'point');
    const [coordinates] = elementsOf(location, 'coordinates');
    const pos = point && (wordIn(elementsOf(point, 'pos')) ?? wordIn([point]));
    const [lat, lon] =
      pos === undefined
        ? [wordIn([coordinates ?? {}], 'latitude'), wordIn([coordinates ?? {}], 'longitude')]
        : pos.split(/[\s,]+/);
    if (lat === undefined || lon === undefined) return;
    const exactness =
      wordIn(elementsOf(location, 'exactness'), 'code') ?? wordIn([coordinates ?? {}], 'precision') ?? '1';
    writer.places.addPoint(
      row,
      Number(lon),
      Number(lat),
      exactness === '1' ? 'exact' : 'approximate',
      `/location/${index}`,
    );
  });
}
