import type {MultiPolygon, Polygon} from 'geojson';
import type {Text} from './text.js';

/** An administrative unit. */
export interface Region {
  /** ISO 3166-2 where there is one ("KZ-19"), else the code the feed uses. */
  readonly code: string;
  readonly name: Text;
  readonly kind?: 'region' | 'city';
  readonly parent?: string;
  /** Seat of government, or a point inside: longitude, latitude. */
  readonly seat?: readonly [number, number];
  /** Column and row on a tile-grid map. */
  readonly tile?: readonly [number, number];
  readonly geometry?: Polygon | MultiPolygon;
}

/** Boundaries and names to draw figures on. */
export interface RegionMap {
  readonly origin: 'built-in' | 'feed' | 'url';
  readonly regions: readonly Region[];
  /** What readers must know of the boundaries ("generalised, not for legal use"). */
  readonly note?: Text;
  readonly credit?: string;
}
