import type {Geometry, Position} from 'geojson';
import type {RegionMap} from '../model/region.js';
import type {Figures} from '../store/figures.js';
import {frameOf} from './framing.js';
import {type MarkIndex, markIndexOf} from './mark-index.js';
import {boxAround, toWorld, type WorldBox, type WorldPoint} from './mercator.js';
import {cornersOf} from './region-at.js';
import {type RegionFigures, regionFigures} from './region-figures.js';
import type {Tally} from './tally.js';

/** A line or an area of works. */
export interface Work {
  readonly row: number;
  readonly geometry: Geometry;
}

/** Everything the map draws of one view, whatever part of it is on the screen. */
export interface Scene {
  /** Marks are of projects, or of regions where no project has a place, or there is nothing to place. */
  readonly mode: 'projects' | 'regions' | 'nothing';
  readonly index?: MarkIndex;
  readonly regions?: RegionFigures;
  readonly works: readonly Work[];
  /** Projects with a place, and those without. */
  readonly placed: Readonly<Tally>;
  readonly offMap: Readonly<Tally>;
  /** What the first view shows. */
  readonly frame: WorldBox | undefined;
}

/** Joins the figures of a view to places and boundaries. */
export function sceneOf(figures: Figures, map: RegionMap | undefined): Scene {
  const regions = map ? regionFigures(figures, map) : undefined;
  const withRegions = regions ? {regions} : {};
  if (figures.view.records === 'projects' && figures.dataset.projects.places.project.length > 0) {
    return {...projectScene(figures), ...withRegions};
  }
  const placed = regions?.list.some(({group}) => group) ?? false;
  return {
    mode: placed ? 'regions' : 'nothing',
    works: [],
    placed: noTally(),
    offMap: figures.view.records === 'projects' ? tallies(figures, []).offMap : noTally(),
    frame: regions ? regionFrame(regions) : undefined,
    ...withRegions,
  };
}

function projectScene(figures: Figures): Omit<Scene, 'regions'> {
  const {places} = figures.dataset.projects;
  const passes = new Uint8Array(figures.table.size);
  for (const row of figures.rows) passes[row] = 1;
  const works = [...places.shapes].flatMap(([place, geometry]) => {
    const row = places.project[place] ?? 0;
    return passes[row] ? {row, geometry} : [];
  });
  return {
    mode: 'projects',
    index: markIndexOf(figures, places),
    works,
    ...tallies(figures, places.project),
    frame: projectFrame(figures, passes, works),
  };
}

function projectFrame(
  figures: Figures,
  passes: Readonly<Uint8Array>,
  works: readonly Work[],
): WorldBox | undefined {
  const {project, lon, lat} = figures.dataset.projects.places;
  const points: WorldPoint[] = [];
  project.forEach((row, place) => {
    if (passes[row]) points.push(toWorld(lon[place] ?? 0, lat[place] ?? 0));
  });
  const corners = works.flatMap(({geometry}) => positionsOf(geometry)).map(([x = 0, y = 0]) => toWorld(x, y));
  return frameOf([...points, ...corners]);
}

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
    default:
      return [];
  }
}

/** The regions that have figures; all of them where that is half of them or more. */
function regionFrame({list}: RegionFigures): WorldBox | undefined {
  const told = list.filter(({group}) => group);
  const shown = told.length > 0 && told.length * 2 < list.length ? told : list;
  return boxAround(shown.flatMap(({region}) => cornersOf(region)));
}

/** The projects that pass with a place and without, as many as there may be. */
function tallies(figures: Figures, withPlace: Iterable<number>): Pick<Scene, 'placed' | 'offMap'> {
  const has = new Uint8Array(figures.table.size);
  for (const row of withPlace) has[row] = 1;
  const [placed, offMap] = [noTally(), noTally()];
  for (const row of figures.rows) {
    const sum = has[row] ? placed : offMap;
    const value = figures.valueOf(row);
    sum.count++;
    if (value === undefined) continue;
    sum.stated++;
    sum.value += value;
  }
  return {placed, offMap};
}

function noTally(): Tally {
  return {count: 0, further: 0, stated: 0, value: 0, whole: 0, paid: 0};
}
