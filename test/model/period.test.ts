import {expect} from '@open-wc/testing';
import {ColumnBuilder} from '../../src/model/column-builder.js';
import type {LineTable} from '../../src/model/dataset.js';
import {closingRows, headlineYear, monthOf, yearComplete} from '../../src/model/period.js';
import {yearsOf} from '../../src/model/year.js';

describe('closingRows', () => {
  it('keeps the last month of each year', () => {
    const {closing} = lines([
      {year: '2024', month: 11},
      {year: '2024', month: 12},
      {year: '2025', month: 3},
    ]);
    expect([...closing]).to.deep.equal([0, 1, 1]);
  });

  it('keeps the last month of each region', () => {
    const {closing} = lines([
      {year: '2025', month: 2, region: 'KZ-19'},
      {year: '2025', month: 3, region: 'KZ-19'},
      {year: '2025', month: 2, region: 'KZ-33'},
    ]);
    expect([...closing]).to.deep.equal([0, 1, 1]);
  });

  it('prefers the whole year to its December', () => {
    expect([
      ...lines([
        {year: '2025', month: 12},
        {year: '2025', month: 0},
      ]).closing,
    ]).to.deep.equal([0, 1]);
  });

  it('lets a plan of the whole year stand beside payments by month', () => {
    const {closing} = lines([
      {year: '2025', month: 0, planned: 12, paid: NaN},
      {year: '2025', month: 1, paid: 1},
      {year: '2025', month: 2, paid: 2},
    ]);
    expect([...closing]).to.deep.equal([1, 0, 1]);
  });

  it('counts rows without figures by their period alone', () => {
    const rows = [
      {year: '2025', month: 1, paid: NaN},
      {year: '2025', month: 2, paid: NaN},
    ];
    expect([...lines(rows).closing]).to.deep.equal([0, 1]);
  });
});

describe('headlineYear', () => {
  it('is the latest complete year', () => {
    const table = lines([
      {year: '2023', month: 12},
      {year: '2024', month: 0},
      {year: '2025', month: 1},
    ]);
    expect(headlineYear(table)).to.equal(2024);
    expect(yearsOf(table)).to.deep.equal([2023, 2024, 2025]);
    expect([2023, 2024, 2025].map((year) => monthOf(table, year))).to.deep.equal([12, 0, 1]);
  });

  it('is the latest year where none is complete', () => {
    const table = lines([
      {year: '2024', month: 11},
      {year: '2025', month: 1},
    ]);
    expect(headlineYear(table)).to.equal(2025);
  });

  it('is not a year that one region has not finished', () => {
    const table = lines([
      {year: '2024', month: 12},
      {year: '2025', month: 12, region: 'KZ-19'},
      {year: '2025', month: 11, region: 'KZ-33'},
    ]);
    expect(yearComplete(table, 2025)).to.equal(false);
    expect(monthOf(table, 2025)).to.equal(11);
    expect(headlineYear(table)).to.equal(2024);
  });

  it('is undefined where no row tells its year', () => {
    expect(headlineYear(lines([{year: '', month: 0}]))).to.equal(undefined);
  });
});

interface Line {
  readonly year: string;
  readonly month: number;
  readonly region?: string;
  readonly planned?: number;
  readonly paid?: number;
}

function lines(rows: readonly Line[]): LineTable {
  const [year, region] = [new ColumnBuilder(), new ColumnBuilder()];
  rows.forEach((row, at) => {
    year.set(at, year.code(row.year));
    region.set(at, region.code(row.region ?? ''));
  });
  const [years, regions] = [year.build(rows.length), region.build(rows.length)];
  const table = {
    size: rows.length,
    money: {
      planned: Float64Array.from(rows, ({planned = NaN}) => planned),
      paid: Float64Array.from(rows, ({paid = 1}) => paid),
    },
    dimensions: {...(years ? {year: years} : {}), ...(regions ? {region: regions} : {})},
  };
  const month = Uint8Array.from(rows, (row) => row.month);
  return {...table, month, closing: closingRows(table, month), read: rows.length};
}
