import type {Position} from 'geojson';
import type {Region} from '../model/region.js';
import {toWorld, type WorldPoint} from './mercator.js';

/** The region a point lies in; of several, as a city within its region, the one listed last. */
export function regionAt(
  regions: readonly Region[],
  [lon, lat]: readonly [number, number],
): Region | undefined {
  const around = regions.filter(({geometry}) => {
    if (!geometry) return false;
    const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return areas.some((rings) => isWithin(rings, lon, lat));
  });
  return around[around.length - 1];
}

/** Corners of a region's outline in the world square. */
export function cornersOf({geometry, seat}: Region): readonly WorldPoint[] {
  if (!geometry) return seat ? [toWorld(seat[0], seat[1])] : [];
  const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return areas.flatMap((rings) => (rings[0] ?? []).map(([lon = 0, lat = 0]) => toWorld(lon, lat)));
}

/** Where a region's sum or name stands: its seat, else the middle of its outline. */
export function middleOf(region: Region): WorldPoint | undefined {
  if (region.seat) return toWorld(region.seat[0], region.seat[1]);
  const corners = cornersOf(region);
  if (corners.length === 0) return undefined;
  const sum = corners.reduce((so, {x, y}) => ({x: so.x + x, y: so.y + y}), {x: 0, y: 0});
  return {x: sum.x / corners.length, y: sum.y / corners.length};
}

/** Even-odd rule over all rings, so that holes are outside. */
function isWithin(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[index - 1] ?? ring[ring.length - 1] ?? [];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
