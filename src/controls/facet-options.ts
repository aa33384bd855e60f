import type {Table} from '../model/dataset.js';
import {ancestors, type Column, type Dimension, type Entry} from '../model/dimension.js';
import type {Figures} from '../store/figures.js';

/** One value of a facet. */
export interface FacetOption {
  readonly entry: Entry;
  readonly chosen: boolean;
  /** Records that the value would leave, the facet's own conditions aside. */
  readonly count: number;
  /** Their money of the shown stage; undefined where none is told. */
  readonly sum: number | undefined;
}

/** In the order in which people ask: where, what for, how far, who orders, who builds, who pays. */
const ORDER: readonly Dimension[] = ['region', 'sector', 'status', 'authority', 'supplier', 'source', 'year'];

/**
 * The dimensions worth filtering by: those of which the table tells at least two values, whatever is filtered now.
 *
 * The year of budget lines is no facet: years of a budget are not added up.
 */
export function facetDimensions({table, view}: Figures): readonly Dimension[] {
  return ORDER.filter(
    (dimension) => valuesTold(table, dimension) > 1 && !(dimension === 'year' && view.records === 'lines'),
  );
}

/**
 * The values of a facet: those with most records first (of budget lines those with most money), years from the latest,
 * "not told" last. What is chosen stays in the list even where nothing is left of it.
 */
export function facetOptions(figures: Figures, dimension: Dimension): readonly FacetOption[] {
  const {view, table} = figures;
  const chosen = view.where.values[dimension] ?? [];
  const options = figures.groups(dimension).map(({entry, count, sums}) => ({
    entry,
    chosen: chosen.includes(entry.key),
    count,
    sum: view.measure && sums[view.measure],
  }));
  const listed = new Set(options.map(({entry}) => entry.key));
  const gone = (table.dimensions[dimension]?.entries ?? []).filter(
    ({key}) => chosen.includes(key) && !listed.has(key),
  );
  const all: FacetOption[] = [
    ...options,
    ...gone.map((entry) => ({entry, chosen: true, count: 0, sum: undefined})),
  ];
  const size = ({count, sum}: FacetOption): number => (view.records === 'lines' ? (sum ?? 0) : count);
  return all.sort((a, b) => {
    const untold = Number(a.entry.key === '') - Number(b.entry.key === '');
    if (untold !== 0) return untold;
    return dimension === 'year'
      ? Number.parseInt(b.entry.key) - Number.parseInt(a.entry.key)
      : size(b) - size(a);
  });
}

const told = new WeakMap<Column, number>();

/** How many values of a dimension a table tells, counting the topmost of each in a classification with levels. */
export function valuesTold({dimensions}: Pick<Table, 'dimensions'>, dimension: Dimension): number {
  const column = dimensions[dimension];
  if (!column) return 0;
  let values = told.get(column);
  if (values === undefined) told.set(column, (values = countTold(column)));
  return values;
}

function countTold(column: Column): number {
  const used = new Uint8Array(column.entries.length);
  for (const code of column.codes) used[code] = 1;
  const tops = new Set<number>();
  used.forEach((is, index) => {
    if (is && index > 0) tops.add(ancestors(column, index).at(-1) ?? index);
  });
  return tops.size;
}
