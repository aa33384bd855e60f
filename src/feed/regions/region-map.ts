import type {Feature, FeatureCollection, Geometry, MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Region, RegionMap} from '../../model/region.js';
import type {Text} from '../../model/text.js';
import {FeedError} from '../feed-error.js';

/** Properties under which files name a unit's code, in the order tried after the feature's own id. */
const CODE_KEYS = ['code', 'iso', 'iso_3166_2', 'ISO3166-2', 'id', 'kato', 'shapeISO'];
const NAME_KEYS = ['name', 'NAME', 'title', 'shapeName', 'nameRu', 'name_ru', 'name_en'];

/**
 * Reads boundaries from TopoJSON or GeoJSON. Features without a code take their name for one.
 *
 * @throws {FeedError} `not-boundaries` when there are no areas in it
 */
export function regionMap(json: unknown, origin: RegionMap['origin']): RegionMap {
  const regions = featuresOf(json).flatMap((item, index) => regionOf(item, index) ?? []);
  if (regions.length === 0) {
    throw new FeedError(
      'not-boundaries',
      'No areas were found: boundaries are TopoJSON or GeoJSON with polygons.',
    );
  }
  const note = isRecord(json) ? json['note'] : undefined;
  const credit = isRecord(json) ? json['credit'] : undefined;
  return {
    origin,
    regions,
    ...(typeof note === 'string' ? {note: {en: note}} : isRecord(note) ? {note: textOf(note)} : {}),
    ...(typeof credit === 'string' ? {credit} : {}),
  };
}

function featuresOf(json: unknown): readonly Feature[] {
  if (!isRecord(json)) return [];
  if (json['type'] === 'Topology') {
    const topology = json as unknown as Topology;
    const collections = Object.values(topology.objects).filter(
      (object): object is GeometryCollection => object.type === 'GeometryCollection',
    );
    return collections.flatMap((collection) => feature(topology, collection).features);
  }
  if (json['type'] !== 'FeatureCollection') return [];
  const {features} = json as unknown as FeatureCollection;
  return Array.isArray(features) ? features : [];
}

function regionOf({id, properties, geometry}: Feature, index: number): Region | undefined {
  if (!isArea(geometry)) return undefined;
  const given = properties ?? {};
  const name = nameOf(given);
  const code =
    [id, ...CODE_KEYS.map((key) => given[key] as unknown)].find(isCode) ??
    Object.values(name)[0] ??
    String(index);
  const seat: unknown = given['seat'];
  const tile: unknown = given['tile'];
  const kind: unknown = given['kind'];
  const parent: unknown = given['parent'];
  return {
    code: String(code),
    name,
    geometry,
    ...(kind === 'city' || kind === 'region' ? {kind} : {}),
    ...(isCode(parent) ? {parent: String(parent)} : {}),
    ...(isRecord(seat) && isPair([seat['lon'], seat['lat']])
      ? {seat: [seat['lon'] as number, seat['lat'] as number] as const}
      : {}),
    ...(isPair(tile) ? {tile} : {}),
  };
}

function nameOf(given: Readonly<Record<string, unknown>>): Text {
  for (const key of NAME_KEYS) {
    const name = given[key];
    if (isRecord(name)) return textOf(name);
    if (typeof name === 'string' && name !== '') return {und: name};
  }
  return {};
}

function textOf(name: Readonly<Record<string, unknown>>): Text {
  return Object.fromEntries(
    Object.entries(name).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function isArea(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function isCode(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
