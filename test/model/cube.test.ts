import {expect} from '@open-wc/testing';
import {Cube} from '../../src/model/cube.js';
import type {Table} from '../../src/model/dataset.js';
import type {Column, Dimension} from '../../src/model/dimension.js';
import {integer, random} from '../seeded.mjs';

const ENTRIES = {region: 5, sector: 9, status: 3, year: 4};
const NAMES = Object.keys(ENTRIES) as (keyof typeof ENTRIES)[];

describe('Cube', () => {
  it('agrees with counting row by row, whatever is filtered', () => {
    const next = random(11);
    for (let run = 0; run < 6; run++) {
      const table = makeTable(next, integer(next, 12_000));
      const [cube, slow] = [new Cube(table), new SlowCube(table)];
      for (let step = 0; step < 12; step++) {
        change(next, table, [cube, slow]);
        for (const values of [[], [paidOf(table)], [paidOf(table), plannedOf(table)]]) {
          expect(cube.groupsOf(NAMES, values).map(figures)).to.deep.equal(
            NAMES.map((name) => figures(slow.groups(name, values))),
          );
          expect(cube.total(values)).to.deep.equal(slow.total(values));
        }
        expect([...cube.rows()]).to.deep.equal(slow.rows());
      }
    }
  });

  it('gives the same figures one dimension at a time', () => {
    const next = random(3);
    const table = makeTable(next, 500);
    const [cube, slow] = [new Cube(table), new SlowCube(table)];
    const values = [paidOf(table)];
    for (let step = 0; step < 20; step++) {
      change(next, table, [cube, slow]);
      for (const name of NAMES)
        expect(figures(cube.groups(name, values))).to.deep.equal(figures(slow.groups(name, values)));
    }
  });

  it('leaves a dimension its other values to choose from', () => {
    const cube = new Cube(threeRows());
    cube.filter('region', Uint8Array.of(0, 1, 0));
    expect([...cube.groups('region', []).count]).to.deep.equal([0, 2, 1]);
    expect(cube.total([]).count).to.equal(2);
  });

  it('takes a missing figure for missing, not for zero', () => {
    const cube = new Cube(threeRows());
    const {count, sums, stated} = cube.groups('region', [Float64Array.of(NaN, NaN, 7)]);
    expect([...count]).to.deep.equal([0, 2, 1]);
    expect([...(sums[0] ?? [])]).to.deep.equal([NaN, NaN, 7]);
    expect([...(stated[0] ?? [])]).to.deep.equal([0, 0, 1]);
    expect(cube.total([new Float64Array(3).fill(NaN)])).to.deep.equal({count: 3, sums: [NaN], stated: [0]});
  });

  it('puts all rows of a dimension the table lacks under "not told"', () => {
    const cube = new Cube(threeRows());
    expect([...cube.groups('supplier', []).count]).to.deep.equal([3]);
    cube.filter('supplier', Uint8Array.of(0));
    expect(cube.rows()).to.have.lengthOf(0);
  });

  it('joins masks with filters and lets them go', () => {
    const cube = new Cube(threeRows());
    cube.mask('text', Uint8Array.of(1, 0, 1));
    cube.filter('region', Uint8Array.of(0, 1, 0));
    expect([0, 1, 2].filter((row) => cube.passes(row))).to.deep.equal([0]);
    cube.mask('text', undefined);
    cube.filter('region', undefined);
    expect([...cube.rows()]).to.deep.equal([0, 1, 2]);
  });

  it('says how many masks it can hold', () => {
    const cube = new Cube(threeRows());
    const rows = Uint8Array.of(1, 1, 0);
    for (let mask = 0; mask < 24; mask++) cube.mask(`mask ${mask}`, rows);
    expect([...cube.groups('region', []).count]).to.deep.equal([0, 2, 0]);
    expect(() => cube.mask('one more', rows)).to.throw(RangeError, '24');
  });
});

/** Crossfilter semantics, said as plainly as possible. */
class SlowCube {
  readonly #table: Table;
  readonly #filters = new Map<string, (row: number) => boolean>();

  constructor(table: Table) {
    this.#table = table;
  }

  filter(name: Dimension, passes: Uint8Array | undefined): void {
    const codes = this.#table.dimensions[name]?.codes;
    if (passes && codes) this.#filters.set(name, (row) => passes[codes[row] ?? 0] === 1);
    else this.#filters.delete(name);
  }

  mask(name: string, rows: Uint8Array | undefined): void {
    if (rows) this.#filters.set(name, (row) => rows[row] === 1);
    else this.#filters.delete(name);
  }

  rows(ignored?: string): number[] {
    const filters = [...this.#filters].filter(([name]) => name !== ignored).map(([, passes]) => passes);
    return Array.from({length: this.#table.size}, (_, row) => row).filter((row) =>
      filters.every((passes) => passes(row)),
    );
  }

  groups(name: Dimension, values: readonly Float64Array[]) {
    const {codes, entries} = this.#table.dimensions[name] as Column;
    const rows = this.rows(name);
    const groups = entries.map((_, entry) =>
      this.#figures(
        rows.filter((row) => codes[row] === entry),
        values,
      ),
    );
    return {
      count: groups.map(({count}) => count),
      sums: values.map((_, at) => groups.map(({sums}) => sums[at] ?? NaN)),
      stated: values.map((_, at) => groups.map(({stated}) => stated[at] ?? 0)),
    };
  }

  total(values: readonly Float64Array[]) {
    return this.#figures(this.rows(), values);
  }

  #figures(rows: readonly number[], values: readonly Float64Array[]) {
    const told = values.map((column) =>
      rows.map((row) => column[row] ?? NaN).filter((value) => !Number.isNaN(value)),
    );
    const sums = told.map((list) => (list.length > 0 ? list.reduce((sum, value) => sum + value, 0) : NaN));
    return {count: rows.length, sums, stated: told.map((list) => list.length)};
  }
}

interface Filters {
  filter(name: Dimension, passes: Uint8Array | undefined): void;
  mask(name: string, rows: Uint8Array | undefined): void;
}

function change(next: () => number, table: Table, cubes: readonly Filters[]): void {
  const away = next() < 0.3;
  const bits = (length: number) => (away ? undefined : Uint8Array.from({length}, () => +(next() < 0.6)));
  if (next() < 0.3) {
    const [name, rows] = [`mask ${integer(next, 2)}`, bits(table.size)];
    for (const cube of cubes) cube.mask(name, rows);
    return;
  }
  const name = NAMES[integer(next, NAMES.length)] ?? 'region';
  const passes = bits(ENTRIES[name] + 1);
  for (const cube of cubes) cube.filter(name, passes);
}

/** Whole figures, so that sums do not depend on their order. */
function makeTable(next: () => number, size: number): Table {
  const column = (entries: number): Column => ({
    codes: Uint32Array.from({length: size}, () => integer(next, entries + 1)),
    entries: Array.from({length: entries + 1}, (_, key) => ({key: key === 0 ? '' : String(key), label: {}})),
  });
  const figure = () => (next() < 0.2 ? NaN : integer(next, 2e9) - 1e8);
  return {
    size,
    money: {
      planned: Float64Array.from({length: size}, figure),
      paid: Float64Array.from({length: size}, figure),
    },
    dimensions: Object.fromEntries(NAMES.map((name) => [name, column(ENTRIES[name])])),
  };
}

function threeRows(): Table {
  const entries = ['', 'KZ-19', 'KZ-33'].map((key) => ({key, label: {}}));
  return {size: 3, money: {}, dimensions: {region: {codes: Uint32Array.of(1, 1, 2), entries}}};
}

function figures({
  count,
  sums,
  stated,
}: {
  count: ArrayLike<number>;
  sums: readonly ArrayLike<number>[];
  stated: readonly ArrayLike<number>[];
}) {
  return {
    count: Array.from(count),
    sums: sums.map((list) => Array.from(list)),
    stated: stated.map((list) => Array.from(list)),
  };
}

function paidOf({money}: Table): Float64Array {
  return money.paid ?? new Float64Array();
}

function plannedOf({money}: Table): Float64Array {
  return money.planned ?? new Float64Array();
}
