import Supercluster, {type PointFeature} from 'supercluster';
import type {Table} from '../model/dataset.js';
import type {Places} from '../model/place.js';
import type {Figures} from '../store/figures.js';
import {radiusScale} from './bubble-size.js';
import {LAST_ZOOM} from './camera.js';
import type {Mark} from './mark.js';
import {toLonLat, toWorld, type WorldBox} from './mercator.js';
import {addTally, FURTHER_PLACE, sumOf, type Tally, tallyOf, wholeMeasure} from './tally.js';

interface Place {
  readonly place: number;
  readonly row: number;
  readonly tally: Readonly<Tally>;
}

type Found = ReturnType<Supercluster<Place, Tally>['getClusters']>[number];

/** Pixels around a mark within which others join it. */
const REACH = 48;
/** From here on the next level's clusters are shown, so that marks stand 32–64 px apart. */
const NEXT_LEVEL = 0.4;
const EVERYWHERE: [number, number, number, number] = [-180, -85.06, 180, 85.06];

/**
 * The places of the projects that pass, gathered into marks for every zoom.
 *
 * The money of a project with several places stands at the first of them, so the marks of any zoom add up to the total.
 */
export class MarkIndex {
  readonly #tree: Supercluster<Place, Tally>;
  readonly #precision: Uint8Array;
  readonly #byMoney: boolean;
  readonly #empty: boolean;
  readonly #largest = new Map<number, number>();

  constructor(figures: Figures, places: Places) {
    const points = pointsOf(figures, places);
    this.#precision = places.precision;
    this.#empty = points.length === 0;
    this.#byMoney = points.some(({properties}) => properties.tally.stated > 0);
    this.#tree = new Supercluster<Place, Tally>({
      radius: REACH,
      extent: 512,
      maxZoom: LAST_ZOOM,
      map: ({tally}) => ({...tally}),
      reduce: addTally,
    });
    this.#tree.load(points);
  }

  /** True where no project that passes has a place. */
  get isEmpty(): boolean {
    return this.#empty;
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
      for (const found of this.#tree.getClusters(EVERYWHERE, level)) {
        largest = Math.max(largest, Math.abs(this.#figure(tallyAt(found)) ?? 0));
      }
      this.#largest.set(level, largest);
    }
    return largest;
  }

  /** The marks in a box, the largest first so that the small ones are drawn above them. */
  marks(box: WorldBox, zoom: number, mostRadius: number): readonly Mark[] {
    const radius = radiusScale(this.largest(zoom), mostRadius);
    return this.#tree
      .getClusters(degrees(box), levelOf(zoom))
      .map((found) => this.#markOf(found, radius))
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
    const zoom = this.#tree.getClusterExpansionZoom(cluster);
    return zoom > LAST_ZOOM ? undefined : zoom;
  }

  #leaves(cluster: number) {
    return this.#tree.getLeaves(cluster, Infinity);
  }

  #figure(tally: Readonly<Tally>): number | undefined {
    return this.#byMoney ? sumOf(tally) : tally.count;
  }

  #markOf(found: Found, radiusFor: (figure: number | undefined) => number): Mark {
    const {properties, geometry} = found;
    const {x, y} = toWorld(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    const tally = tallyAt(found);
    const radius = radiusFor(this.#figure(tally));
    if ('cluster' in properties) {
      const cluster = properties.cluster_id;
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
      properties: {place, row, tally},
      geometry: {type: 'Point', coordinates: [lon[place] ?? 0, lat[place] ?? 0]},
    });
  });
  return points;
}

function tallyAt({properties}: Found): Readonly<Tally> {
  return 'cluster' in properties ? properties : properties.tally;
}

function degrees({x0, y0, x1, y1}: WorldBox): [number, number, number, number] {
  const [west, north] = toLonLat({x: x0, y: Math.max(0, y0)});
  const [east, south] = toLonLat({x: x1, y: Math.min(1, y1)});
  return [west, south, east, north];
}
