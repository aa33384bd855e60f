import {type Precision, PRECISIONS} from '../../model/place.js';
import {geometryOfText} from './geometry-of-text.js';
import type {IssueList} from './issue-list.js';
import type {Mapping, Source} from './mapping.js';
import type {PlaceWriter} from './place-writer.js';
import {pathsOf, pointerOf, reading} from './read-source.js';
import {isRecord, wordOf} from './record.js';
import {isSpread, type ReadValue, type ReadValues, valuesPath} from './value-path.js';

/** Puts the places of a record; tells whether it has any. */
export type PutPlaces = (row: number, record: unknown, places: PlaceWriter, issues: IssueList) => boolean;

type Pair = readonly [lon: number, lat: number];

/** Makes what places records: by geometry, by one column with both coordinates, or by two columns, the first that serves. */
export function puttingPlaces(mapping: Mapping): PutPlaces {
  const {geometry, latLon, lonLat, lon, lat, precision} = mapping;
  const exactness = readingPrecision(precision);
  const ways: PutPlaces[] = [];
  if (geometry !== undefined) {
    const read = reading(geometry);
    ways.push((row, record, places) => {
      const shape = shapeOf(read(record));
      return shape !== undefined && places.add(row, shape, exactness(record), '');
    });
  }
  const pairs: ((record: unknown) => readonly Pair[])[] = [];
  if (latLon !== undefined) pairs.push(inOneColumn(latLon, ([lat, lon]) => [lon, lat]));
  if (lonLat !== undefined) pairs.push(inOneColumn(lonLat, (pair) => pair));
  if (lon !== undefined && lat !== undefined) pairs.push(inTwoColumns(lon, lat));
  for (const read of pairs) {
    ways.push((row, record, places) => {
      let placed = false;
      for (const [x, y] of read(record)) placed = places.addPoint(row, x, y, exactness(record), '') || placed;
      return placed;
    });
  }
  const unread = unreadPlaces(mapping);
  return (row, record, places, issues) => {
    if (ways.some((put) => put(row, record, places, issues))) return true;
    const [pointer, found] = unread.map((look) => look(record)).find((fault) => fault) ?? [];
    if (pointer === undefined) return false;
    const message = `"${found}" is not read as a place, so the project is not on the map. Give degrees such as 43.25 and 76.9.`;
    issues.add('warning', 'place-unread', pointer, message, {found: found ?? ''});
    return false;
  };
}

/** What people write where a place is not known. */
const NO_PLACE = /^(?:[-–—.\s]*|null|none|nan|n\/?a|н\/?д|жоқ|нет)$/i;

/** Looks for columns that tell a place in a way that is not understood. */
function unreadPlaces({
  geometry,
  latLon,
  lonLat,
  lon,
  lat,
}: Mapping): readonly ((record: unknown) => readonly [pointer: string, found: string] | undefined)[] {
  const looking = (source: Source | undefined, isRead: (value: unknown, record: unknown) => boolean) => {
    if (source === undefined || pathsOf(source).some(isSpread)) return [];
    const read = reading(source);
    return [
      (record: unknown) => {
        const value = read(record);
        const found = wordOf(value) ?? '';
        return NO_PLACE.test(found) || isRead(value, record)
          ? undefined
          : ([pointerOf(source), found.slice(0, 40)] as const);
      },
    ];
  };
  const pairs = [latLon, lonLat].flatMap((source) => {
    if (source === undefined) return [];
    const read = inOneColumn(source, (pair) => pair);
    return looking(source, (_, record) => read(record).length > 0);
  });
  return [
    ...looking(geometry, (value) => shapeOf(value) !== undefined),
    ...pairs,
    ...[lon, lat].flatMap((source) => looking(source, (value) => !Number.isNaN(degrees(value)))),
  ];
}

/** A word of ours stands for itself; anything else is a source. Where nothing is told a place is exact. */
export function readingPrecision(source: Source | undefined): (record: unknown) => Precision {
  const fixed = PRECISIONS.find((word) => word === source);
  if (fixed !== undefined) return () => fixed;
  if (source === undefined) return () => 'exact';
  const read = reading(source);
  return (record) => PRECISIONS.find((word) => word === wordOf(read(record))) ?? 'exact';
}

/** GeoJSON, also as text, WKT, or a pair [longitude, latitude]. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return geometryOfText(value);
  if (Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number'))
    return {type: 'Point', coordinates: value};
  return isRecord(value) ? value : undefined;
}

function inOneColumn(source: Source, order: (pair: Pair) => Pair): (record: unknown) => readonly Pair[] {
  const read = reading(source);
  return (record) => {
    const value = read(record);
    const words = typeof value === 'string' ? numbersIn(value) : Array.isArray(value) ? value : [];
    const [first, second] = words.map(degrees);
    return first === undefined || second === undefined || Number.isNaN(first + second)
      ? []
      : [order([first, second])];
  };
}

/** "43,25; 76,9" has decimal commas; "43.25, 76.9" a comma between. */
function numbersIn(text: string): readonly string[] {
  const bare = text.replace(/[()[\]°NESW]/g, ' ');
  const parts = bare.split(/[;|/]|\s*,\s+|\s+/).filter((part) => part !== '');
  return parts.length >= 2 ? parts : bare.split(',');
}

function inTwoColumns(lon: Source, lat: Source): (record: unknown) => readonly Pair[] {
  const [xs, ys] = [readingAll(lon), readingAll(lat)];
  if (xs && ys)
    return (record) => {
      const lats = ys(record);
      return xs(record).flatMap((x, at) => pairOf(x, lats[at]));
    };
  const [readLon, readLat]: ReadValue[] = [reading(lon), reading(lat)];
  return (record) => pairOf(readLon?.(record), readLat?.(record));
}

function readingAll(source: Source): ReadValues | undefined {
  const [path = '', ...more] = pathsOf(source);
  return more.length === 0 && isSpread(path) ? valuesPath(path) : undefined;
}

function pairOf(lon: unknown, lat: unknown): readonly Pair[] {
  const [x, y] = [degrees(lon), degrees(lat)];
  return Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y]];
}

/** Degrees as a number or a text, with a decimal comma too: no thousands can be meant. */
function degrees(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== ''
    ? Number(value.trim().replace(/°$/, '').replace(',', '.'))
    : NaN;
}
