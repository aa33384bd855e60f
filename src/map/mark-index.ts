import Supercluster, {type PointFeature} from 'supercluster';
import type {Table} from '../model/dataset.js';
import type {Places} from '../model/place.js';
import type {Figures} from '../store/figures.js';
import {radiusScale} from './bubble-size.js';
import {LAST_ZOOM} from './camera.js';
import type {Mark} from './mark.js';
import {boxAround, toLonLat, toWorld, type WorldBox} from './mercator.js';
import {addTally, FURTHER_PLACE, sumOf, type Tally, tallyOf, wholeMeasure} from './tally.js';

interface Place extends Readonly<Tally> {
  readonly place: number;
  readonly row: number;
}

type Found = ReturnType<Supercluster<Place, Tally>['getClusters']>[number];

/** Pixels around a mark within which others join it. */
const REACH = 56;
/** From here on the next level's clusters are shown, so that marks stand 37–75 px apart. */
const NEXT_LEVEL = 0.4;
/** What `REACH` is measured in: the side of the world at level 0, in pixels. */
const WORLD_PIXELS = 512;
const EVERYWHERE: [number, number, number, number] = [-180, -85.06, 180, 85.06];
/** How many levels there are; a cluster's number tells its level. */
const LEVELS = LAST_ZOOM + 1;
/** A part of the world square, about a metre: a mark of points that lie together is not just beside them. */
const HAIR = 1e-7;

/**
 * The places of the projects that pass, gathered into marks for every zoom.
 *
 * The money of a project with several places stands at the first of them, so the marks of any zoom add up to the total.
 * Each level of zoom is gathered from the places themselves when it is first looked at: a view needs one.
 */
export class MarkIndex {
  readonly #points: PointFeature<Place>[];
  readonly #levels: (Supercluster<Place, Tally> | undefined)[] = [];
  readonly #precision: Uint8Array;
  readonly #byMoney: boolean;
  readonly #largest = new Map<number, number>();

  constructor(figures: Figures, places: Places) {
    this.#points = pointsOf(figures, places);
    this.#precision = places.precision;
    this.#byMoney = this.#points.some(({properties}) => properties.stated > 0);
  }

  /** True where no project that passes has a place. */
  get isEmpty(): boolean {
    return this.#points.length === 0;
  }

  /** True where sizes show sums; otherwise they show how many projects there are. */
  get byMoney(): boolean {
    return this.#byMoney;
  }

  /** The largest figure that any mark of a zoom stands for, wherever it is. */
  largest(zoom: number): number {
    const level = levelOf(zoom);
    let largest = this.#largest.get(level);
    if (largest === undefined) {
      largest = 0;
      for (const found of this.#treeAt(level).getClusters(EVERYWHERE, level)) {
        largest = Math.max(largest, Math.abs(this.#figure(found.properties) ?? 0));
      }
      this.#largest.set(level, largest);
    }
    return largest;
  }

  /** The marks in a box, the largest first so that the small ones are drawn above them. */
  marks(box: WorldBox, zoom: number, mostRadius: number): readonly Mark[] {
    const radius = radiusScale(this.largest(zoom), mostRadius);
    const level = levelOf(zoom);
    return this.#treeAt(level)
      .getClusters(degrees(box), level)
      .map((found) => this.#markOf(found, radius, level))
      .sort((a, b) => b.radius - a.radius);
  }

  /** The projects in a cluster, each once. */
  rowsIn(cluster: number): readonly number[] {
    return [...new Set(this.#leaves(cluster).map(({properties}) => properties.row))];
  }

  /** Where a cluster's places are. */
  pointsIn(cluster: number): readonly {readonly x: number; readonly y: number}[] {
    return this.#leaves(cluster).map(({geometry}) =>
      toWorld(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0),
    );
  }

  /** The zoom at which a cluster falls apart; undefined where it never does. */
  splitsAt(cluster: number): number | undefined {
    const points = this.pointsIn(cluster);
    const box = boxAround(points);
    if (!box) return undefined;
    // Places that all lie within reach of each other are one mark.
    const apart = Math.ceil(Math.log2(REACH / WORLD_PIXELS / Math.hypot(box.x1 - box.x0, box.y1 - box.y0)));
    for (let level = Math.max(apart, (cluster % LEVELS) + 1); level <= LAST_ZOOM; level++) {
      const found = this.#treeAt(level).getClusters(degrees(box, HAIR), level);
      if (!found.some(({properties}) => 'cluster' in properties && properties.point_count >= points.length))
        return level;
    }
    return undefined;
  }

  #treeAt(level: number): Supercluster<Place, Tally> {
    return (this.#levels[level] ??= gathered(this.#points, level));
  }

  #leaves(cluster: number) {
    return this.#treeAt(cluster % LEVELS).getLeaves(Math.floor(cluster / LEVELS), Infinity);
  }

  #figure(tally: Readonly<Tally>): number | undefined {
    return this.#byMoney ? sumOf(tally) : tally.count;
  }

  #markOf(found: Found, radiusFor: (figure: number | undefined) => number, level: number): Mark {
    const {properties, geometry} = found;
    const {x, y} = toWorld(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    const tally: Readonly<Tally> = properties;
    const radius = radiusFor(this.#figure(tally));
    if ('cluster' in properties) {
      const cluster = properties.cluster_id * LEVELS + level;
      return {
        key: `c${cluster}`,
        kind: 'cluster',
        x,
        y,
        radius: Math.max(9, radius),
        tally,
        loose: false,
        cluster,
      };
    }
    const {place, row} = properties;
    const loose = this.#precision[place] !== 0;
    return {key: `p${place}`, kind: 'project', x, y, radius, tally, loose, row};
  }
}

const whole = new WeakMap<Table, {readonly shows: string; readonly index: MarkIndex}>();

/**
 * The marks of a view. Where every project passes they are made once: a first picture, and the element before and after its
 * boundaries are here, show the same.
 */
export function markIndexOf(figures: Figures, places: Places): MarkIndex {
  const {table, rows, view} = figures;
  if (rows.length < table.size) return new MarkIndex(figures, places);
  const shows = `${view.measure} ${view.currency} ${view.per}`;
  const known = whole.get(table);
  if (known?.shows === shows) return known.index;
  const index = new MarkIndex(figures, places);
  whole.set(table, {shows, index});
  return index;
}

/** The level of clusters that a zoom shows. */
export function levelOf(zoom: number): number {
  return Math.min(LAST_ZOOM, Math.floor(zoom + 1 - NEXT_LEVEL));
}

function pointsOf(figures: Figures, {project, lon, lat}: Places): PointFeature<Place>[] {
  const passes = new Uint8Array(figures.table.size);
  for (const row of figures.rows) passes[row] = 1;
  const whole = wholeMeasure(figures);
  const points: PointFeature<Place>[] = [];
  project.forEach((row, place) => {
    if (!passes[row]) return;
    const tally = project[place - 1] === row ? FURTHER_PLACE : tallyOf(figures, row, whole);
    points.push({
      type: 'Feature',
      properties: {place, row, ...tally},
      geometry: {type: 'Point', coordinates: [lon[place] ?? 0, lat[place] ?? 0]},
    });
  });
  return points;
}

function gathered(points: PointFeature<Place>[], level: number) {
  return new Supercluster<Place, Tally>({
    radius: REACH,
    extent: WORLD_PIXELS,
    minZoom: level,
    maxZoom: level,
    reduce: addTally,
  }).load(points);
}

function degrees({x0, y0, x1, y1}: WorldBox, around = 0): [number, number, number, number] {
  const [west, north] = toLonLat({x: x0 - around, y: Math.max(0, y0 - around)});
  const [east, south] = toLonLat({x: x1 + around, y: Math.min(1, y1 + around)});
  return [west, south, east, north];
}
