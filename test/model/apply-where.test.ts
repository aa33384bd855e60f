import {expect} from '@open-wc/testing';
import {applyWhere} from '../../src/model/apply-where.js';
import {Cube} from '../../src/model/cube.js';
import type {Table} from '../../src/model/dataset.js';
import {ColumnBuilder} from '../../src/model/column-builder.js';
import {EVERYTHING, parseWhere} from '../../src/model/where.js';

const PAID = Float64Array.of(100, NaN, 0, -50);

describe('applyWhere', () => {
  it('passes all rows by default', () => {
    expect(rows('')).to.deep.equal([0, 1, 2, 3]);
  });

  it('takes in what is below a value', () => {
    expect(rows('sector=education')).to.deep.equal([0, 1]);
    expect(rows('sector=school')).to.deep.equal([1]);
  });

  it('finds joint values by each of their parts', () => {
    expect(rows('supplier=b')).to.deep.equal([0, 1]);
  });

  it('bounds years, and the rows that tell none are in no bounds', () => {
    expect(rows('year=2024..2025')).to.deep.equal([0, 1]);
    expect(rows('year=2025..')).to.deep.equal([1, 2]);
    expect(rows('year=2024,2026;year=2025..')).to.deep.equal([2]);
    expect(rows('year=')).to.deep.equal([3]);
  });

  it('bounds amounts, a missing one is in no bounds', () => {
    expect(rows('amount=..0')).to.deep.equal([2, 3]);
    expect(rows('amount=0..')).to.deep.equal([0, 2]);
  });

  it('passes nothing for a value that nobody has', () => {
    expect(rows('sector=nothing')).to.deep.equal([]);
    expect(rows('region=KZ-19')).to.deep.equal([]);
  });

  it('tells rows with a place from those without', () => {
    expect(rows('placed=yes')).to.deep.equal([0, 3]);
    expect(rows('placed=no')).to.deep.equal([1, 2]);
  });

  it('replaces what was applied before', () => {
    const cube = new Cube(table());
    applyWhere(cube, parseWhere('sector=school;year=2025;amount=1..;placed=no').where);
    applyWhere(cube, EVERYTHING);
    expect(cube.rows()).to.have.lengthOf(4);
  });
});

function rows(where: string): number[] {
  const cube = new Cube(table());
  applyWhere(cube, parseWhere(where).where, {values: PAID, placed: Uint8Array.of(1, 0, 0, 1)});
  return [...cube.rows()];
}

function table(): Table {
  const [sector, supplier, year] = [new ColumnBuilder(), new ColumnBuilder(), new ColumnBuilder()];
  const education = sector.code('education');
  [education, sector.code('school', {}, {parent: education}), sector.code('roads')].forEach((code, row) =>
    sector.set(row, code),
  );
  supplier.set(0, supplier.code('b'));
  supplier.set(1, supplier.joint([supplier.code('a'), supplier.code('b')]));
  ['2024', '2025', '2026'].forEach((key, row) => year.set(row, year.code(key)));
  const [sectors, suppliers, years] = [sector.build(4), supplier.build(4), year.build(4)];
  if (!sectors || !suppliers || !years) throw new Error('nothing told');
  return {size: 4, money: {paid: PAID}, dimensions: {sector: sectors, supplier: suppliers, year: years}};
}
