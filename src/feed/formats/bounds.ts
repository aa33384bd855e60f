/** West, south, east, north in whole degrees, widened to the sea. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Rough bounds of Kazakhstan. */
export const KAZAKHSTAN: Bounds = [46, 40, 88, 56];

/** True for a point inside bounds, or on their edge; degrees of WGS 84. */
export function isWithin([west, south, east, north]: Bounds, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
