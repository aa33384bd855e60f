import {isRecord, isUnsafeKey, type JsonRecord, wordOf} from './record.js';
import {pathOf} from './value-path.js';

/** A column that records of an unknown feed have, also inside their parts. */
export interface RecordColumn {
  readonly path: string;
  /** The last key of the path. */
  readonly key: string;
  /** 0 for a column of the record itself. */
  readonly depth: number;
  /** Whether it is inside a list: `coordinates[].latitude`. */
  readonly inList: boolean;
  /** Those that are filled, of the records looked at. */
  readonly values: readonly unknown[];
}

/** A list of objects inside the records. */
export interface RecordList {
  readonly path: string;
  readonly entries: readonly unknown[];
}

/** What records are made of. */
export interface RecordShape {
  readonly columns: readonly RecordColumn[];
  readonly lists: readonly RecordList[];
}

/** Records inside records are looked into so far down. */
const DEEPEST = 3;
/** More columns than a person would name; wide tables by day have more. */
const MOST = 2000;

/** The columns and lists of records, in the order in which they appear. */
export function recordShape(sample: readonly unknown[]): RecordShape {
  const columns = new Map<string, {keys: readonly string[]; values: unknown[]}>();
  const lists = new Map<string, unknown[]>();
  for (const record of sample) if (isRecord(record)) walk(record, [], columns, lists);
  return {
    columns: [...columns].map(([path, {keys, values}]) => ({
      path,
      key: keys[keys.length - 1] ?? path,
      depth: keys.filter((key) => key !== '[]').length - 1,
      inList: keys.includes('[]'),
      values,
    })),
    lists: [...lists].map(([path, entries]) => ({path, entries})),
  };
}

function walk(
  record: JsonRecord,
  above: readonly string[],
  columns: Map<string, {keys: readonly string[]; values: unknown[]}>,
  lists: Map<string, unknown[]>,
): void {
  for (const [key, stated] of Object.entries(record)) {
    if (isUnsafeKey(key)) continue;
    const keys = [...above, key];
    const path = pathOf(keys);
    const value = bare(stated);
    if (value === null || value === undefined || value === '') continue;
    const column = columns.get(path) ?? {keys, values: []};
    if (columns.size < MOST || columns.has(path)) columns.set(path, column);
    column.values.push(value);
    if (Array.isArray(stated) && stated.some(isRecord)) {
      const list = lists.get(path) ?? [];
      lists.set(path, list);
      list.push(...(stated as unknown[]));
      const inside = above.length === 0 ? stated.filter(isRecord) : [];
      inside.forEach((entry) => walk(entry, [...keys, '[]'], columns, lists));
    } else if (isRecord(value) && keys.length < DEEPEST && !isGeometry(value))
      walk(value, keys, columns, lists);
  }
}

/** Values wrapped in a list of one are unwrapped; objects in a list stay a list. */
function bare(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && !isRecord(value[0]) ? (value as unknown[])[0] : value;
}

/** GeoJSON inside a column. */
export function isGeometry(value: unknown): boolean {
  return (
    isRecord(value) &&
    /^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/.test(wordOf(value['type']) ?? '') &&
    ('coordinates' in value || 'geometries' in value)
  );
}

/** Lower case, letters and digits only: "Наименование объекта" and "naimenovanie_obekta" alike. */
export function folded(column: string): string {
  return column
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a column's name: "valorContratado" and "valor_contratado" have two. */
export function wordsOf(column: string): readonly string[] {
  return column
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** True for numbers, and for texts of one with signs of currency around it; codes with a leading zero are none. */
export function looksNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    typeof value === 'string' &&
    !/^0\d/.test(value) &&
    /^[^\p{L}\d]{0,3}[\d.,\s\u00a0]+[^\p{L}\d]{0,3}$/u.test(value) &&
    /\d/.test(value)
  );
}

/** Whether most values are of a kind. */
export function mostly(values: readonly unknown[], is: (value: unknown) => boolean): boolean {
  return values.length > 0 && values.filter(is).length >= values.length * 0.8;
}
