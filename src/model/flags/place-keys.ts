import type {ProjectTable} from '../dataset.js';

/** Four digits after the point are some ten metres. */
const GRID = 1e4;

/**
 * What stands for the place of each project: its first point to some ten metres, else its address, `''` where neither is told.
 *
 * A centroid of an area stands for no place.
 */
export function placeKeys({size, places, addresses}: ProjectTable): readonly string[] {
  const keys = new Array<string>(size).fill('');
  for (let at = places.project.length - 1; at >= 0; at--) {
    if ((places.precision[at] ?? 2) === 2) continue;
    const [lon, lat] = [places.lon[at] ?? NaN, places.lat[at] ?? NaN];
    keys[places.project[at] ?? 0] = `${Math.round(lon * GRID)},${Math.round(lat * GRID)}`;
  }
  addresses?.forEach((address, row) => {
    keys[row] ||= Object.values(address)[0]?.trim() ?? '';
  });
  return keys;
}
