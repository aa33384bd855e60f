import type {ProjectTable} from '../dataset.js';

/** Four digits after the point are some ten metres. */
const GRID = 1e4;
const FULL_CIRCLE = 360 * GRID;

/**
 * A number for the place of each project, alike for projects at one place: its first point to some ten metres, else its
 * address; 0 where neither is told. The centroid of an area stands for no place.
 *
 * @param batch how many places are looked at between two breaths
 */
export function* placeKeys(
  {size, places, addresses}: ProjectTable,
  batch: number,
): Generator<void, Uint32Array> {
  const keys = new Uint32Array(size);
  const known = new Map<number | string, number>();
  const keyOf = (place: number | string): number => {
    let key = known.get(place);
    if (key === undefined) known.set(place, (key = known.size + 1));
    return key;
  };
  for (let at = places.project.length - 1; at >= 0; at--) {
    if (at % batch === 0) yield;
    if ((places.precision[at] ?? 2) === 2) continue;
    const [lon, lat] = [places.lon[at] ?? NaN, places.lat[at] ?? NaN];
    keys[places.project[at] ?? 0] = keyOf(Math.round(lat * GRID) * FULL_CIRCLE + Math.round(lon * GRID));
  }
  for (let row = 0; row < size && addresses; row++) {
    if (row % batch === 0) yield;
    if (keys[row]) continue;
    const [words = ''] = Object.values(addresses[row] ?? {});
    if (words.trim() !== '') keys[row] = keyOf(words.trim());
  }
  return keys;
}
