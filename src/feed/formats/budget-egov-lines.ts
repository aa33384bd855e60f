import type {Text} from '../../model/text.js';
import {additiveRows} from '../../model/tree.js';
import {COLUMNS, type EgovMonth, type EgovRow, THOUSAND_TENGE} from './budget-egov-rows.js';
import {functionalGroup} from './functional-group.js';
import type {IssueList} from './issue-list.js';
import type {LineWriter} from './line-writer.js';
import {NO_TEXT} from './text-of.js';

/** The level of bodies that administer programmes; above it stand function groups and subgroups. */
const AUTHORITY_LEVEL = 3;
/** Half a tenge, in thousand tenge. */
const ROUNDING = 0.0005;

/**
 * The root of spending among the rows of a month: section "II. ЗАТРАТЫ", or in flat grids the total (code 0).
 *
 * Sections I (revenue), III–VII (balances) and the notes below them are not spending and are never added to it.
 */
function spendingRoot(rows: readonly EgovRow[]): number {
  const section = rows.findIndex(({level, name}) => level === 0 && /^II\.\s/.test(name));
  return section >= 0 ? section : rows.findIndex(({level, code}) => level === 0 && code === '0');
}

/** Puts the spending of one month as rows that may be added. */
export function putSpending(
  {rows, year, month}: EgovMonth,
  base: string,
  writer: LineWriter,
  region: number,
  issues: IssueList,
): void {
  const root = spendingRoot(rows);
  if (root < 0) {
    issues.at(base);
    const message =
      'No section "II. ЗАТРАТЫ" and no total (code 0) was found: nothing can be told to be spending.';
    issues.add('error', 'spending-not-found', '', message);
    return;
  }
  const flat = rows.every(({parent}) => parent === undefined);
  const nodes = rows.filter((_, at) => flat || isBelow(rows, at, root));
  const places = new Map(nodes.map((row, at) => [row.index, at]));
  const tree = nodes.map((row) => ({
    ...row,
    parent:
      row === rows[root]
        ? undefined
        : flat
          ? places.get((rows[root] as EgovRow).index)
          : placeOf(rows, row, places),
  }));
  const levels = new EgovLevels(tree, writer);
  for (const {node, values} of additiveRows(tree, ROUNDING)) {
    const row = writer.begin(year, month);
    levels.put(row, node);
    if (region > 0) writer.dimensions.region.set(row, region);
    COLUMNS.forEach(([, key], at) => writer.money.set(key, row, (values[at] ?? NaN) * THOUSAND_TENGE, 'KZT'));
  }
}

function isBelow(rows: readonly EgovRow[], at: number, root: number): boolean {
  let node: number | undefined = at;
  for (let steps = 0; node !== undefined && steps <= rows.length; steps++) {
    if (node === root) return true;
    node = rows[node]?.parent;
  }
  return false;
}

function placeOf(
  rows: readonly EgovRow[],
  row: EgovRow,
  places: ReadonlyMap<number, number>,
): number | undefined {
  const parent = row.parent === undefined ? undefined : rows[row.parent];
  return parent && places.get(parent.index);
}

/** Puts function groups and what is below them as levels of one column; the root itself is not told as a sector. */
class EgovLevels {
  readonly #tree: readonly EgovRow[];
  readonly #writer: LineWriter;
  readonly #keys: (string | undefined)[] = [];

  constructor(tree: readonly EgovRow[], writer: LineWriter) {
    this.#tree = tree;
    this.#writer = writer;
  }

  put(row: number, node: number): void {
    const {sector, authority} = this.#writer.dimensions;
    sector.set(row, this.#code(node));
    const body = this.#above(node, AUTHORITY_LEVEL);
    if (body) authority.set(row, authority.code(body.code || body.name, russian(body.name)));
  }

  #code(node: number): number {
    const {parent, name} = this.#tree[node] as EgovRow;
    if (parent === undefined) return 0;
    const above = this.#code(parent);
    return this.#writer.dimensions.sector.code(
      this.#key(node),
      russian(name),
      above > 0 ? {parent: above} : undefined,
    );
  }

  /** The path of codes below the root: "kz:04/2/360"; groups of another classification keep their bare code. */
  #key(node: number): string {
    const {parent, code, name} = this.#tree[node] as EgovRow;
    if (parent === undefined) return '';
    const above = (this.#keys[parent] ??= this.#key(parent));
    return above === '' ? (functionalGroup(code, name) ?? (code || name)) : `${above}/${code || name}`;
  }

  #above(node: number, level: number): EgovRow | undefined {
    let row = this.#tree[node];
    while (row && row.level > level) row = row.parent === undefined ? undefined : this.#tree[row.parent];
    return row?.level === level ? row : undefined;
  }
}

/** The portal publishes names in Russian only. */
export function russian(name: string): Text {
  return name === '' ? NO_TEXT : {ru: name};
}
