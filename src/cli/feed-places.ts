import type {Geometry} from 'geojson';
import type {ProjectTable} from '../model/dataset.js';
import {PRECISIONS} from '../model/place.js';

/** A place of a project; an exact one does not say so. */
export interface Placed {
  readonly geometry: Geometry;
  readonly precision: string | undefined;
}

/** The places of each project, by its row. */
export function placesByRow({places}: ProjectTable): ReadonlyMap<number, readonly Placed[]> {
  const byRow = new Map<number, Placed[]>();
  places.project.forEach((row, place) => {
    const point: Geometry = {
      type: 'Point',
      coordinates: [places.lon[place] ?? NaN, places.lat[place] ?? NaN],
    };
    const precision = PRECISIONS[places.precision[place] ?? 0];
    const list = byRow.get(row) ?? [];
    byRow.set(row, list);
    list.push({
      geometry: places.shapes.get(place) ?? point,
      precision: precision === 'exact' ? undefined : precision,
    });
  });
  return byRow;
}

/** How a project tells its places. */
export function placed(places: readonly Placed[] | undefined): Readonly<Record<string, unknown>> {
  const [first, ...more] = places ?? [];
  if (!first) return {};
  if (more.length === 0) return {place: first.geometry, precision: first.precision};
  return {places: places?.map(({geometry, precision}) => (precision ? {geometry, precision} : geometry))};
}
