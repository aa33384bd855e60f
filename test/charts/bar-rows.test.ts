import {expect} from '@open-wc/testing';
import {type BarRow, foldRows, rankRows} from '../../src/charts/bar-rows.js';

describe('rankRows', () => {
  it('folds what matters least and keeps the total', () => {
    const rows = [row('a', 5), row('b', 1), row('c', 30), row('d', 2)];
    const ranked = rankRows(rows, 'sector', planned, 3);
    expect(ranked.map(({kind, keys}) => [kind, ...keys])).to.deep.equal([
      ['entry', 'c'],
      ['entry', 'a'],
      ['rest', 'd', 'b'],
    ]);
    expect(foldRows(ranked).sums).to.deep.equal({planned: 38});
  });

  it('keeps a large refund in sight, at the end', () => {
    const ranked = rankRows([row('a', 5), row('b', 4), row('c', -90)], 'sector', planned, 2);
    expect(ranked.map(({keys}) => keys)).to.deep.equal([['c'], ['a', 'b']]);
  });

  it('leaves years in their order', () => {
    const ranked = rankRows([row('2026', 5), row('2024', 9), row('2025', 7)], 'year', planned, 2);
    expect(ranked.flatMap(({keys}) => keys)).to.deep.equal(['2024', '2025', '2026']);
  });

  it('puts what is not told last and what has no figure before it', () => {
    const rows = [row('', 99, 'untold'), row('a', undefined), row('b', 1)];
    expect(rankRows(rows, 'sector', planned, 9).flatMap(({keys}) => keys)).to.deep.equal(['b', 'a', '']);
  });

  it('never makes a zero of what is missing', () => {
    expect(foldRows([row('a', undefined)]).sums).to.deep.equal({});
  });
});

function row(key: string, sum: number | undefined, kind: BarRow['kind'] = 'entry'): BarRow {
  const sums = sum === undefined ? {} : {planned: sum};
  return {
    kind,
    keys: [key],
    index: key === '' ? 0 : key.charCodeAt(key.length - 1),
    count: 1,
    sums,
    stated: sums,
    opens: false,
  };
}

function planned({sums}: BarRow): number | undefined {
  return sums.planned;
}
