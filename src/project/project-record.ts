import type {ProjectTable} from '../model/dataset.js';
import {detailOf} from '../model/details.js';
import {type Precision, PRECISIONS} from '../model/place.js';
import type {ProjectDetail} from '../model/project.js';
import type {Text} from '../model/text.js';
import type {ProgressKind} from './progress-layout.js';

/** One project, gathered from the columns and its details. */
export interface ProjectRecord {
  readonly row: number;
  readonly id: string;
  readonly title: Text;
  readonly status: string;
  readonly detail: ProjectDetail;
  /** How many places it has, and how well the first of them is known. */
  readonly places: number;
  readonly precision: Precision | undefined;
  /** Its first place, or a point on the first line or in the first area, in degrees (WGS 84). */
  readonly spot: {readonly lon: number; readonly lat: number} | undefined;
  /** Latest progress that the table holds, per cent. */
  readonly progress: Readonly<Partial<Record<ProgressKind, number>>>;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Finds a project by its id. */
export function recordOf(projects: ProjectTable, id: string): ProjectRecord | undefined {
  const row = indexOf(projects.ids).get(id);
  if (row === undefined) return undefined;
  const {status} = projects.dimensions;
  const {physical, financial} = projects.progress;
  const {lon, lat} = projects.places;
  const first = projects.places.project.indexOf(row);
  return {
    row,
    id,
    title: projects.titles[row] ?? {},
    status: status?.entries[status.codes[row] ?? 0]?.key ?? '',
    detail: detailOf(projects, row),
    places: first < 0 ? 0 : projects.places.project.reduce((count, of) => count + Number(of === row), 0),
    precision: first < 0 ? undefined : PRECISIONS[projects.places.precision[first] ?? 0],
    spot: first < 0 ? undefined : {lon: lon[first] ?? NaN, lat: lat[first] ?? NaN},
    progress: {...known('physical', physical?.[row]), ...known('financial', financial?.[row])},
  };
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const index = indexes.get(ids) ?? new Map(ids.map((id, row) => [id, row]));
  indexes.set(ids, index);
  return index;
}

function known(kind: ProgressKind, value: number | undefined): Partial<Record<ProgressKind, number>> {
  return value === undefined || Number.isNaN(value) ? {} : {[kind]: value};
}
