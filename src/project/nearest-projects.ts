import type {ProjectTable} from '../model/dataset.js';
import {metresBetween} from '../model/great-circle.js';
import {PRECISIONS} from '../model/place.js';

/** What stands around a project; distances are told only between exact places. */
export type Around =
  /** It has no place. */
  | {readonly kind: 'unplaced'}
  /** It has none that is exact. */
  | {readonly kind: 'vague'}
  | {
      readonly kind: 'known';
      /** How many other projects have an exact place. */
      readonly among: number;
      /** How many of them are within reach. */
      readonly count: number;
      readonly nearest: readonly {readonly row: number; readonly metres: number}[];
    };

const EXACT = PRECISIONS.indexOf('exact');
/** A degree of latitude is nowhere shorter. */
const METRES_A_DEGREE = 110_000;

/**
 * Finds the projects nearest to one, by great circle between their marks: of a line or an area, a point on it. A project of
 * several places is as far as the nearest of them.
 *
 * @param within how far counts as near, in metres
 */
export function nearestProjects(
  {places}: Pick<ProjectTable, 'places'>,
  row: number,
  within: number,
  most: number,
): Around {
  const {project, precision, lon, lat} = places;
  const own = placesOf(project, row);
  const exact = own.filter((place) => precision[place] === EXACT);
  if (exact.length === 0) return {kind: own.length === 0 ? 'unplaced' : 'vague'};
  const near = new Map<number, number>();
  const reach = within / METRES_A_DEGREE;
  let among = 0;
  let counted = row;
  for (let place = 0; place < project.length; place++) {
    const other = project[place] as number;
    if (other === row || precision[place] !== EXACT) continue;
    if (other !== counted) among++;
    counted = other;
    for (const from of exact) {
      if (Math.abs((lat[place] as number) - (lat[from] as number)) > reach) continue;
      const metres = metresBetween(lon[from] ?? 0, lat[from] ?? 0, lon[place] ?? 0, lat[place] ?? 0);
      if (metres <= within && metres < (near.get(other) ?? Infinity)) near.set(other, metres);
    }
  }
  const nearest = [...near]
    .map(([other, metres]) => ({row: other, metres}))
    .sort((a, b) => a.metres - b.metres);
  return {kind: 'known', among, count: nearest.length, nearest: nearest.slice(0, most)};
}

/** Places of one project stand together. */
function placesOf(project: Uint32Array, row: number): readonly number[] {
  const places: number[] = [];
  let place = project.indexOf(row);
  while (place >= 0 && project[place] === row) places.push(place++);
  return places;
}
