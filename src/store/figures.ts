import {Cube} from '../model/cube.js';
import type {Dataset, Table} from '../model/dataset.js';
import {ancestors, type Column, type Dimension, type Entry} from '../model/dimension.js';
import type {Measure} from '../model/measure.js';
import {measuresOf, valuesIn} from '../model/money.js';
import {maskView, type Period} from './mask-view.js';
import {tableOf, type View} from './view.js';

/** Sums of the stages a table has; a stage without a figure is absent, never 0. */
export type Sums = Readonly<Partial<Record<Measure, number>>>;

/** Records together: how many, and their money. */
export interface Total {
  readonly count: number;
  readonly sums: Sums;
  /** How many of the records state each sum. */
  readonly stated: Sums;
}

/** One value of a dimension with its figures. */
export interface Group extends Total {
  /** Index of the entry in its column; 0 is "not told". */
  readonly index: number;
  readonly entry: Entry;
  /** True for the part of the entry above that is not broken down. */
  readonly own: boolean;
}

/**
 * The figures of one view. Made anew for each view, and good until the next one of the same `Figures` is made.
 *
 * All sums are of the view's currency, in whole units.
 */
export class Figures {
  readonly dataset: Dataset;
  readonly view: View;
  readonly table: Table;
  /** Stages that the table has, in their order. */
  readonly measures: readonly Measure[];
  /** ISO 4217 code of every sum, undefined where the feed has no money. */
  readonly currency: string | undefined;
  /** What span the figures of budget lines are of; undefined for projects, which run over years. */
  readonly period: Period | undefined;

  readonly #cube: Cube;
  readonly #values: readonly Float64Array[];
  readonly #groups = new Map<string, readonly Group[]>();
  #total: Total | undefined;
  #rows: Uint32Array | undefined;

  /** @param previous figures of the same dataset, whose work is taken over */
  constructor(dataset: Dataset, view: View, previous?: Figures) {
    this.dataset = dataset;
    this.view = view;
    this.table = tableOf(dataset, view.records);
    const reuse = previous?.dataset === dataset && previous.view.records === view.records;
    this.#cube = reuse ? previous.#cube : new Cube(this.table);
    this.period = maskView(this.#cube, dataset, view);
    this.measures = measuresOf(this.table);
    this.currency = this.measures.length > 0 ? dataset.meta.currencies[view.currency] : undefined;
    this.#values = this.measures.map((measure) => valuesIn(this.table, measure, view.currency));
  }

  /** All records that pass. */
  get total(): Total {
    if (!this.#total) {
      const {count, sums, stated} = this.#cube.total(this.#values);
      this.#total = {count, sums: this.#byMeasure(sums), stated: this.#byMeasure(stated)};
    }
    return this.#total;
  }

  /** Rows that pass, ascending. */
  get rows(): Uint32Array {
    return (this.#rows ??= this.#cube.rows());
  }

  /** The figure of one row, undefined where it is missing. */
  valueOf(row: number, measure: Measure | undefined = this.view.measure): number | undefined {
    const values = measure && this.#values[this.measures.indexOf(measure)];
    const value = values?.[row];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  /**
   * Figures by the values of a dimension, its own filter left aside, in the order of the entries.
   *
   * In a classification with levels the groups are those right below `under`, or the topmost.
   */
  groups(dimension: Dimension, under?: number): readonly Group[] {
    const key = `${dimension} ${under ?? ''}`;
    let groups = this.#groups.get(key);
    if (!groups) this.#groups.set(key, (groups = this.#grouped(dimension, under)));
    return groups;
  }

  #grouped(dimension: Dimension, under: number | undefined): readonly Group[] {
    const column = this.table.dimensions[dimension];
    if (!column) return [];
    const {count, sums, stated} = this.#cube.groups(dimension, this.#values);
    const into = levelBelow(column, under);
    const found = new Map<number, {count: number; sums: number[]; stated: number[]}>();
    count.forEach((rows, index) => {
      const group = into[index] ?? -1;
      if (rows === 0 || group < 0) return;
      const so = found.get(group) ?? {
        count: 0,
        sums: this.#values.map(() => NaN),
        stated: this.#values.map(() => 0),
      };
      so.count += rows;
      sums.forEach((of, m) => (so.sums[m] = plus(so.sums[m], of[index])));
      stated.forEach((of, m) => (so.stated[m] = (so.stated[m] ?? 0) + (of[index] ?? 0)));
      found.set(group, so);
    });
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, group]) => {
        const entry = column.entries[index];
        if (!entry) return [];
        return {
          index,
          entry,
          own: index === under,
          count: group.count,
          sums: this.#byMeasure(group.sums),
          stated: this.#byMeasure(group.stated),
        };
      });
  }

  #byMeasure(values: readonly number[]): Sums {
    const sums: Partial<Record<Measure, number>> = {};
    this.measures.forEach((measure, index) => {
      const value = values[index];
      if (value !== undefined && !Number.isNaN(value)) sums[measure] = value;
    });
    return sums;
  }
}

/** Adds two figures of which either may be missing. */
function plus(a = NaN, b = NaN): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}

/** For each entry the group it is counted in: itself or the one above it that stands right below `under`; -1 outside. */
function levelBelow(column: Column, under: number | undefined): Int32Array {
  return Int32Array.from(column.entries, (_, index) => {
    const path = [index, ...ancestors(column, index)];
    if (under === undefined) return path[path.length - 1] ?? index;
    const at = path.indexOf(under);
    if (at < 0) return -1;
    return at === 0 ? under : (path[at - 1] ?? -1);
  });
}
