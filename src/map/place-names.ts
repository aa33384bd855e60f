import type {Column} from '../model/dimension.js';
import type {Places} from '../model/place.js';
import {toWorld, type WorldPoint} from './mercator.js';

/** A name on the map. */
export interface PlaceName extends WorldPoint {
  readonly key: string;
  readonly text: string;
  /** BCP 47 tag; empty where it is not known. */
  readonly lang: string;
}

/** Where the regions of a feed without boundaries lie: the middle place of their projects, by entry of the column. */
export function regionMiddles(column: Column, {project, lon, lat}: Places): ReadonlyMap<number, WorldPoint> {
  const byEntry = new Map<number, number[]>();
  project.forEach((row, place) => {
    const entry = column.codes[row] ?? 0;
    if (entry === 0) return;
    const places = byEntry.get(entry) ?? [];
    byEntry.set(entry, places);
    places.push(place);
  });
  return new Map(
    [...byEntry].map(([entry, places]) => [entry, toWorld(median(places, lon), median(places, lat))]),
  );
}

function median(places: readonly number[], degrees: Float64Array): number {
  const sorted = places.map((place) => degrees[place] ?? 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
