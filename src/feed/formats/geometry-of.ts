import type {Geometry, Position} from 'geojson';
import {isRecord} from './record.js';

/** How deep the positions of each type are nested. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** Why a geometry cannot be drawn. */
export type GeometryFault = 'not-a-geometry' | 'coordinates-out-of-range' | 'null-island';

/** A geometry that may be drawn, with the number of its corners. */
export interface CheckedGeometry {
  readonly geometry: Geometry;
  readonly vertices: number;
}

/**
 * Checks GeoJSON geometry as RFC 7946 has it: longitude first, degrees, WGS 84.
 *
 * A Feature stands for its geometry. 0° 0° is what software writes for an unknown place and is no place.
 */
export function geometryOf(value: unknown): CheckedGeometry | GeometryFault {
  if (!isRecord(value)) return 'not-a-geometry';
  if (value['type'] === 'Feature') return geometryOf(value['geometry']);
  if (value['type'] === 'GeometryCollection') return collectionOf(value['geometries']);
  const depth = DEPTHS.get(value['type']);
  if (depth === undefined) return 'not-a-geometry';
  const vertices = countVertices(value['coordinates'], depth);
  if (typeof vertices !== 'number') return vertices;
  if (vertices === 0) return 'not-a-geometry';
  return {geometry: {type: value['type'], coordinates: value['coordinates']} as Geometry, vertices};
}

function collectionOf(parts: unknown): CheckedGeometry | GeometryFault {
  if (!Array.isArray(parts)) return 'not-a-geometry';
  const checked = parts.map(geometryOf).filter((part) => typeof part !== 'string');
  if (checked.length === 0) return 'not-a-geometry';
  const geometries = checked.map(({geometry}) => geometry);
  return {
    geometry: {type: 'GeometryCollection', geometries},
    vertices: checked.reduce((sum, {vertices}) => sum + vertices, 0),
  };
}

function countVertices(coordinates: unknown, depth: number): number | GeometryFault {
  if (!Array.isArray(coordinates)) return 'not-a-geometry';
  if (depth === 0) return positionFault(coordinates as Position) ?? 1;
  let vertices = 0;
  for (const part of coordinates as unknown[]) {
    const count = countVertices(part, depth - 1);
    if (typeof count !== 'number') return count;
    vertices += count;
  }
  return vertices;
}

function positionFault(position: Position): GeometryFault | undefined {
  const [lon, lat] = position;
  if (typeof lon !== 'number' || typeof lat !== 'number') return 'not-a-geometry';
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return 'coordinates-out-of-range';
  return lon === 0 && lat === 0 ? 'null-island' : undefined;
}
