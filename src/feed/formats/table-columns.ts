import {ColumnBuilder} from '../../model/column-builder.js';
import {type Column, type Dimension, DIMENSIONS} from '../../model/dimension.js';

/** One dictionary builder a dimension. */
export type DimensionBuilders = Readonly<Record<Dimension, ColumnBuilder>>;

/** @param capacity how many rows are expected */
export function dimensionBuilders(capacity: number): DimensionBuilders {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, new ColumnBuilder(capacity)]),
  ) as DimensionBuilders;
}

/** The dimensions that any row tells something of. */
export function builtDimensions(
  builders: DimensionBuilders,
  rows: number,
): Partial<Record<Dimension, Column>> {
  const built: Partial<Record<Dimension, Column>> = {};
  for (const dimension of DIMENSIONS) {
    const column = builders[dimension].build(rows);
    if (column) built[dimension] = column;
  }
  return built;
}

/** The keys of an object whose values are given; for columns that no row fills. */
export function given<Key extends string, Value>(
  columns: Readonly<Record<Key, Value | undefined>>,
): Partial<Record<Key, Value>> {
  const kept: Partial<Record<Key, Value>> = {};
  for (const key in columns) {
    const value = columns[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
