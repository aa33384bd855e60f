import type {Geometry, Position} from 'geojson';
import type {Places, Precision} from '../../model/place.js';
import {PRECISIONS} from '../../model/place.js';
import {type Bounds, isWithin} from './bounds.js';
import {type GeometryFault, geometryOf} from './geometry-of.js';
import type {IssueList} from './issue-list.js';
import {labelPoint} from './label-point.js';

const FAULTS: Readonly<Record<GeometryFault, string>> = {
  'not-a-geometry':
    'This is not a GeoJSON geometry and is left out. Give {"type": "Point", "coordinates": [longitude, latitude]}.',
  'coordinates-out-of-range':
    'The coordinates are outside ±180°, ±90° and the place is left out. Give degrees of WGS 84, longitude first.',
  'null-island': 'The coordinates are 0°, 0°, which is no place. Leave the place out where it is not known.',
};

/** Gathers the places of projects, row by row of their table. */
export class PlaceWriter {
  readonly #project: number[] = [];
  readonly #lon: number[] = [];
  readonly #lat: number[] = [];
  readonly #precision: number[] = [];
  readonly #shapes = new Map<number, Geometry>();
  readonly #issues: IssueList;
  #vertices: number;

  /** @param vertices how many corners of lines and areas may be kept */
  constructor(issues: IssueList, vertices: number) {
    this.#issues = issues;
    this.#vertices = vertices;
  }

  get size(): number {
    return this.#lon.length;
  }

  /**
   * Adds the place or places of a geometry; what is none is reported.
   *
   * @param path JSON Pointer of the geometry inside the record that the issues stand at
   * @returns whether anything was placed
   */
  add(project: number, value: unknown, precision: Precision, path: string): boolean {
    const checked = geometryOf(value);
    if (typeof checked === 'string') {
      this.#issues.add('warning', checked, path, FAULTS[checked]);
      return false;
    }
    const {geometry, vertices} = checked;
    if (geometry.type === 'Point') {
      this.#put(project, geometry.coordinates[0] as number, geometry.coordinates[1] as number, precision);
      return true;
    }
    return geometry.type === 'MultiPoint'
      ? this.#addPoints(project, geometry.coordinates, precision, path)
      : this.#addShape(project, geometry, vertices, precision, path);
  }

  /** Adds a point given as two numbers. */
  addPoint(project: number, lon: number, lat: number, precision: Precision, path: string): boolean {
    return this.add(project, {type: 'Point', coordinates: [lon, lat]}, precision, path);
  }

  /** Project rows of the places that lie outside the bounds as given but inside when the coordinates are exchanged. */
  swappedRows(bounds: Bounds): readonly number[] {
    return this.#project.filter((_, place) => {
      const [lon, lat] = [this.#lon[place] as number, this.#lat[place] as number];
      return !isWithin(bounds, lon, lat) && isWithin(bounds, lat, lon);
    });
  }

  build(): Places {
    return {
      project: Uint32Array.from(this.#project),
      lon: Float64Array.from(this.#lon),
      lat: Float64Array.from(this.#lat),
      precision: Uint8Array.from(this.#precision),
      shapes: this.#shapes,
    };
  }

  #addPoints(project: number, points: readonly Position[], precision: Precision, path: string): boolean {
    const kept = points.slice(0, Math.max(1, this.#vertices));
    this.#vertices -= kept.length;
    if (kept.length < points.length) this.#tooMany(path);
    for (const [lon, lat] of kept) this.#put(project, lon as number, lat as number, precision);
    return true;
  }

  #addShape(
    project: number,
    geometry: Geometry,
    vertices: number,
    precision: Precision,
    path: string,
  ): boolean {
    const point = labelPoint(geometry);
    if (!point) return false;
    if (vertices <= this.#vertices) {
      this.#vertices -= vertices;
      this.#shapes.set(this.size, geometry);
    } else {
      this.#tooMany(path);
    }
    this.#put(project, point[0], point[1], precision);
    return true;
  }

  #tooMany(path: string): void {
    const message =
      'The feed has more points, or corners of lines and areas, than can be drawn: further shapes become points.';
    this.#issues.add('warning', 'too-many-vertices', path, message);
  }

  #put(project: number, lon: number, lat: number, precision: Precision): void {
    this.#project.push(project);
    this.#lon.push(lon);
    this.#lat.push(lat);
    this.#precision.push(PRECISIONS.indexOf(precision));
  }
}
