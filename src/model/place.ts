import type {Geometry} from 'geojson';

/**
 * How well a place is known: *exact* site, *approximate* (street, block, settlement), *centroid* of an administrative area.
 */
export const PRECISIONS = ['exact', 'approximate', 'centroid'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where projects are, one row a place; a project may have several, or none. WGS 84. */
export interface Places {
  /** Row of the project in its table. Places of one project stand together. */
  readonly project: Uint32Array;
  /** Longitude and latitude in degrees: of the point, or a point on the line or in the area. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index into `PRECISIONS`. */
  readonly precision: Uint8Array;
  /** Lines and areas by place row; a plain point has none. */
  readonly shapes: ReadonlyMap<number, Geometry>;
}
