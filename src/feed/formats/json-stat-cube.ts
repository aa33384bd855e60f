import type {Text} from '../../model/text.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, pointerStep, recordOf, wordOf} from './record.js';
import {NO_TEXT, textOf} from './text-of.js';

/** One category of a dimension, at its place. */
export interface CubeCategory {
  readonly code: string;
  readonly label: Text;
}

/** A dimension of a cube, its categories in the order of its cells. */
export interface CubeDimension {
  readonly id: string;
  readonly role: 'time' | 'geo' | 'metric' | undefined;
  readonly categories: readonly CubeCategory[];
}

/** A cube of JSON-stat. */
export interface Cube {
  readonly base: string;
  readonly record: JsonRecord;
  readonly dimensions: readonly CubeDimension[];
  /** How many cells the dimensions span. */
  readonly cells: number;
}

/** The cubes of a document: a dataset of version 2.0, a bundle of named ones (1.x), or datasets inside a collection. */
export function cubesIn(json: unknown, language: string): readonly Cube[] {
  if (!isRecord(json)) return [];
  const one = cubeOf(json, '', language);
  if (one) return [one];
  const items = listOf(recordOf(json['link'])['item']);
  const inside = items.flatMap(
    (item, index) => cubeOf(recordOf(item), `/link/item/${index}`, language) ?? [],
  );
  if (inside.length > 0) return inside;
  return Object.entries(json).flatMap(([name, part]) =>
    isUnsafeKey(name) || !isRecord(part) ? [] : (cubeOf(part, pointerStep(name), language) ?? []),
  );
}

/** How many values a cube holds at most. */
export function valuesIn({record, cells}: Cube): number {
  const {value} = record;
  return Math.min(cells, Array.isArray(value) ? value.length : Object.keys(recordLike(value)).length);
}

/** How many values stand behind the last cell. */
export function surplusIn({record, cells}: Cube): number {
  const {value} = record;
  if (Array.isArray(value)) return Math.max(0, value.length - cells);
  return Object.keys(recordLike(value)).filter((key) => /^\d+$/.test(key) && Number(key) >= cells).length;
}

/** The values of the cells that have one, with their places. Words such as ":" and null are no values. */
export function* cellsOf({record, cells}: Cube): Generator<readonly [cell: number, value: number]> {
  const {value} = record;
  for (const [key, content] of Object.entries(recordLike(value))) {
    if (!/^\d+$/.test(key)) continue;
    const cell = Number(key);
    const number = typeof content === 'string' && content.trim() !== '' ? Number(content) : content;
    if (cell < cells && typeof number === 'number' && Number.isFinite(number)) yield [cell, number];
  }
}

/** The place of a cell along each dimension: the last one runs fastest. */
export function placesOf(cell: number, {dimensions}: Cube): readonly number[] {
  const places: number[] = [];
  let rest = cell;
  for (let at = dimensions.length - 1; at >= 0; at--) {
    const size = dimensions[at]?.categories.length || 1;
    places[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return places;
}

/** A list of values, or an object of those that are not missing. */
function recordLike(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** `id`, `size` and `role` stand beside `dimension` in 2.0 and inside it before. */
function cubeOf(record: JsonRecord, base: string, language: string): Cube | undefined {
  const dimension = record['dimension'];
  if (!isRecord(dimension) || record['value'] === undefined) return undefined;
  const ids = listOf(record['id'] ?? dimension['id'])
    .map(wordOf)
    .filter((id) => id !== undefined);
  const sizes = listOf(record['size'] ?? dimension['size']).map((size) => Number(wordOf(size)));
  if (ids.length === 0 || ids.length !== sizes.length) return undefined;
  const roles = recordOf(record['role'] ?? dimension['role']);
  const dimensions = ids.map((id, at) => ({
    id,
    role: roleOf(id, roles),
    categories: categoriesOf(recordOf(recordOf(dimension[id])['category']), sizes[at] ?? 0, language),
  }));
  if (dimensions.some(({categories}, at) => categories.length !== sizes[at])) return undefined;
  return {base, record, dimensions, cells: sizes.reduce((product, size) => product * size, 1)};
}

function roleOf(id: string, roles: JsonRecord): CubeDimension['role'] {
  return (
    (['time', 'geo', 'metric'] as const).find((role) => listOf(roles[role]).includes(id)) ??
    USUAL.get(id.toLowerCase())
  );
}

/** Dimensions that need no role to be told. */
const USUAL: ReadonlyMap<string, NonNullable<CubeDimension['role']>> = new Map([
  ['time', 'time'],
  ['year', 'time'],
  ['geo', 'geo'],
]);

/** Codes in a list, or with their places; a lone category may have a label only. */
function categoriesOf({index, label}: JsonRecord, size: number, language: string): readonly CubeCategory[] {
  const labels = recordOf(label);
  const codes = Array.isArray(index)
    ? index.map((code) => wordOf(code) ?? '')
    : isRecord(index)
      ? inOrder(index)
      : Object.keys(labels);
  return codes.slice(0, size).map((code) => ({
    code,
    label: Object.hasOwn(labels, code) ? textOf(labels[code], language) : NO_TEXT,
  }));
}

function inOrder(index: JsonRecord): readonly string[] {
  return Object.entries(index)
    .sort(([, a], [, b]) => Number(wordOf(a)) - Number(wordOf(b)) || 0)
    .map(([code]) => code);
}
