import type {Places} from '../model/place.js';
import type {Figures} from '../store/figures.js';
import {metresBetween} from '../model/great-circle.js';
import {isInside, toWorld, type WorldBox} from './mercator.js';

/** Which projects the list beside the map holds: those in view, all, those without a place, or those near the reader. */
export type Listing = 'view' | 'all' | 'off' | 'near';

/** A project in the list. */
export interface Listed {
  readonly row: number;
  /** From the reader, where the list is by distance. */
  readonly metres?: number;
}

/** Rows of the list: largest sum first, those without one last; by distance where the reader's position is given. */
export function listRows(
  figures: Figures,
  places: Places,
  listing: Listing,
  {view, here}: {readonly view?: WorldBox | undefined; readonly here?: readonly [number, number] | undefined},
): readonly Listed[] {
  if (listing === 'near' && here) return nearest(figures, places, here);
  const value = (row: number) => figures.valueOf(row) ?? -Infinity;
  return rowsOf(figures, places, listing, view)
    .map((row) => ({row, by: value(row)}))
    .sort((a, b) => (b.by === a.by ? a.row - b.row : b.by - a.by))
    .map(({row}) => ({row}));
}

/** Projects that pass and have no place. */
export function rowsOffMap(figures: Figures, {project}: Places): readonly number[] {
  const has = new Set(project);
  return [...figures.rows].filter((row) => !has.has(row));
}

function rowsOf(
  figures: Figures,
  places: Places,
  listing: Listing,
  view: WorldBox | undefined,
): readonly number[] {
  if (listing === 'off') return rowsOffMap(figures, places);
  if (listing === 'all' || !view) return [...figures.rows];
  const passes = new Set(figures.rows);
  const seen = new Set<number>();
  places.project.forEach((row, place) => {
    if (passes.has(row) && isInside(view, toWorld(places.lon[place] ?? 0, places.lat[place] ?? 0)))
      seen.add(row);
  });
  return [...seen];
}

function nearest(
  figures: Figures,
  {project, lon, lat}: Places,
  [hereLon, hereLat]: readonly [number, number],
): readonly Listed[] {
  const passes = new Set(figures.rows);
  const metres = new Map<number, number>();
  project.forEach((row, place) => {
    if (!passes.has(row)) return;
    const far = metresBetween(hereLon, hereLat, lon[place] ?? 0, lat[place] ?? 0);
    metres.set(row, Math.min(far, metres.get(row) ?? Infinity));
  });
  return [...metres].sort(([, a], [, b]) => a - b).map(([row, far]) => ({row, metres: far}));
}
