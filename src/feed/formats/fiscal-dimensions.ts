import type {Dimension} from '../../model/dimension.js';
import {regionByName} from '../../model/region-names.js';
import type {FiscalCells, ReadCell} from './fiscal-cells.js';
import type {FiscalDimension, FiscalModel, FiscalRole} from './fiscal-model.js';
import type {IssueList} from './issue-list.js';
import {LevelKeys} from './level-keys.js';
import type {LineWriter} from './line-writer.js';
import {wordOf} from './record.js';
import {RegionColumn} from './region-column.js';
import {NO_TEXT, textOf} from './text-of.js';

export type FiscalAxis = Extract<Dimension, 'sector' | 'authority' | 'supplier' | 'source' | 'region'>;
/** The dimensions of lines that a package can fill. */
export const FISCAL_AXES: readonly FiscalAxis[] = ['sector', 'authority', 'supplier', 'source', 'region'];

/**
 * Which dimensions of a package tell an axis, the better first: a sector is what money is for, and where no functional
 * classification says that, the economic one, any other, or the programme stands in.
 */
const ROLES: Readonly<Record<FiscalAxis, readonly FiscalRole[]>> = {
  sector: ['functional', 'economic', 'other', 'activity'],
  authority: ['authority'],
  supplier: ['supplier'],
  source: ['source'],
  region: ['region'],
};

/** Reads one axis of a row: its codes from the widest level down. */
export interface AxisReader {
  readonly axis: FiscalAxis;
  readonly cofog: boolean;
  readonly codes: readonly ReadCell[];
  readonly labels: readonly (ReadCell | undefined)[];
}

/** The dimension that tells an axis in a model. */
export function dimensionFor(axis: FiscalAxis, {dimensions}: FiscalModel): FiscalDimension | undefined {
  return ROLES[axis]
    .map((role) => dimensions.find((candidate) => candidate.role === role))
    .find((found) => found);
}

/** Readers of the axes that a table tells. Levels whose column is missing are left out and reported. */
export function axisReaders(model: FiscalModel, cells: FiscalCells): readonly AxisReader[] {
  return FISCAL_AXES.flatMap((axis): readonly AxisReader[] => {
    const dimension = dimensionFor(axis, model);
    if (!dimension) return [];
    const levels = dimension.levels.flatMap(({code, label}) => {
      const read = cells.reader(code);
      return read ? [{read, label: cells.reader(label)}] : [];
    });
    if (levels.length === 0) return [];
    const {cofog} = dimension;
    return [{axis, cofog, codes: levels.map(({read}) => read), labels: levels.map(({label}) => label)}];
  });
}

/** The codes of a row along an axis, with blanks where it tells none. */
export function pathOf({codes, cofog}: AxisReader, row: readonly unknown[]): readonly string[] {
  const path = codes.map((read) => wordOf(read(row)) ?? '');
  return cofog ? cofogPath(path) : path;
}

/** The same as one word, which tells places apart. */
export function pathKey({codes}: AxisReader, row: readonly unknown[]): string {
  let key = '';
  for (const read of codes) {
    const cell = read(row);
    key += typeof cell === 'string' ? `${cell}\u0000` : `${wordOf(cell) ?? ''}\u0000`;
  }
  return key;
}

/** Divisions have two digits, and a code of a group holds that of its division. */
function cofogPath(path: readonly string[]): readonly string[] {
  const full = path.map((code) => code.replace(/^(?:GF|COFOG:?)\s*/i, '').replace(/^(\d)(?=\.|$)/, '0$1'));
  if (full.length > 1 || !/^\d\d(?:\.\d+)+$/.test(full[0] ?? '')) return full;
  const parts = (full[0] ?? '').split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}

/** Puts the axes of rows into the dictionaries of the table. */
export class FiscalAxes {
  readonly #lines: LineWriter;
  readonly #regions: RegionColumn;
  readonly #language: string;
  readonly #keys: ReadonlyMap<FiscalAxis, LevelKeys>;
  readonly #known = new Map<FiscalAxis, Map<string, number>>();

  constructor(lines: LineWriter, issues: IssueList, language: string) {
    const {dimensions} = lines;
    this.#lines = lines;
    this.#regions = new RegionColumn(dimensions.region, issues, language, regionByName);
    this.#language = language;
    this.#keys = new Map(FISCAL_AXES.map((axis) => [axis, new LevelKeys(dimensions[axis])]));
  }

  /** The code of a row along an axis, 0 where it tells none. */
  code(reader: AxisReader, row: readonly unknown[]): number {
    const {axis} = reader;
    const key = pathKey(reader, row);
    let known = this.#known.get(axis);
    if (!known) this.#known.set(axis, (known = new Map<string, number>()));
    const code = known.get(key);
    if (code !== undefined) return code;
    const path = pathOf(reader, row);
    const made = axis === 'region' ? this.#region(reader, row, path) : this.#levels(reader, row, path);
    known.set(key, made);
    return made;
  }

  /** The code of a row whose place in a tree is known. */
  below(reader: AxisReader, row: readonly unknown[], parent: number | undefined): number {
    const path = pathOf(reader, row);
    return this.#level(reader, path[path.length - 1] ?? '', reader.labels[0]?.(row), parent);
  }

  set(axis: FiscalAxis, row: number, code: number): void {
    this.#lines.dimensions[axis].set(row, code);
  }

  #region({labels}: AxisReader, row: readonly unknown[], path: readonly string[]): number {
    const [word = ''] = path.filter((code) => code !== '');
    const label = textOf(labels[0]?.(row), this.#language);
    return word === '' ? 0 : this.#regions.code(word, label);
  }

  #levels(reader: AxisReader, row: readonly unknown[], path: readonly string[]): number {
    const {labels} = reader;
    let parent: number | undefined;
    path.forEach((code, level) => {
      const own =
        path.length === labels.length ? labels[level] : level === path.length - 1 ? labels[0] : undefined;
      parent = this.#level(reader, code, own?.(row), parent);
    });
    return parent ?? 0;
  }

  /** A code that is a name is its own label. */
  #level({axis, cofog}: AxisReader, code: string, word: unknown, parent: number | undefined): number {
    const label = textOf(word, this.#language);
    const named =
      label === NO_TEXT && !cofog && /\p{L}{2}/u.test(code) ? textOf(code, this.#language) : label;
    const keys = this.#keys.get(axis) as LevelKeys;
    return keys.code({key: cofog && code !== '' ? `cofog:${code}` : code, label: named}, parent);
  }
}
