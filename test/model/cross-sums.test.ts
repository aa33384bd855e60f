import {expect} from '@open-wc/testing';
import {crossSums} from '../../src/model/cross-sums.js';
import type {Dataset} from '../../src/model/dataset.js';
import type {Column, Dimension} from '../../src/model/dimension.js';
import {valuesIn} from '../../src/model/money.js';
import {topmost} from '../../src/model/topmost.js';
import {parseWhere} from '../../src/model/where.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('crossSums', () => {
  it('adds up the figures of each pair of groups', () => {
    const one = sorting([1, 1, 2, 2, 0], 3);
    const other = sorting([0, 1, 1, 1, 0], 2);
    const {count, stated, above} = crossSums(rows(5), Float64Array.of(1, 2, 4, 8, NaN), [one, other]);
    expect([...above]).to.deep.equal([0, 0, 1, 2, 0, 12]);
    expect([...count]).to.deep.equal([1, 0, 1, 1, 0, 2]);
    expect([...stated]).to.deep.equal([0, 0, 1, 1, 0, 2]);
  });

  it('keeps what is below zero apart', () => {
    const {above, below, negative, stated} = crossSums(rows(3), Float64Array.of(5, -2, 0), []);
    expect([above[0], below[0], negative[0], stated[0]]).to.deep.equal([5, -2, 1, 3]);
  });

  it('leaves out the rows of groups that are not wanted', () => {
    const {above} = crossSums(rows(3), Float64Array.of(1, 2, 4), [
      {codes: Uint32Array.of(0, 1, 2), into: Int32Array.of(0, -1, 0), groups: 1},
    ]);
    expect([...above]).to.deep.equal([5]);
  });

  it('counts rows where there are no figures', () => {
    const {count, stated} = crossSums(rows(3), undefined, []);
    expect([count[0], stated[0]]).to.deep.equal([3, 0]);
  });

  for (const [name, feed, dimensions] of [
    ['projects', projectsFeed, ['source', 'sector', 'supplier']],
    ['lines', linesFeed, ['region', 'sector', 'year']],
  ] as const) {
    for (const where of [
      '',
      'sector=education,04',
      'year=2024..2026',
      'year=2026',
      'amount=0..',
      'placed=no',
    ]) {
      it(`looks at the rows that the total is of: ${name}, ${where || 'everything'}`, async () => {
        const dataset = await openJson(feed);
        const {sums, stated, count} = totalsOf(dataset, where, dimensions);
        const figures = figuresOf(dataset, where);
        const {measure = 'planned'} = figures.view;
        expect(sums).to.equal(figures.total.sums[measure] ?? 0);
        expect(stated).to.equal(figures.total.stated[measure] ?? 0);
        expect(count).to.equal(figures.total.count);
      });
    }
  }
});

function totalsOf(dataset: Dataset, where: string, dimensions: readonly Dimension[]) {
  const {table, view, rows: passing} = figuresOf(dataset, where);
  const columns = dimensions.flatMap((name): Column[] => {
    const column = table.dimensions[name];
    return column ? [column] : [];
  });
  expect(columns).to.have.lengthOf(3);
  const cells = crossSums(
    passing,
    valuesIn(table, view.measure ?? 'planned', view.currency),
    columns.map((column) => ({
      codes: column.codes,
      into: topmost(column),
      groups: column.entries.length,
    })),
  );
  return {
    sums: added(cells.above) + added(cells.below),
    stated: added(cells.stated),
    count: added(cells.count),
  };
}

function figuresOf(dataset: Dataset, where: string): Figures {
  return new Figures(dataset, resolveView(dataset, {where: parseWhere(where).where}));
}

function added(figures: Float64Array | Uint32Array): number {
  return [...figures].reduce((sum, figure) => sum + figure, 0);
}

function rows(count: number): Uint32Array {
  return Uint32Array.from({length: count}, (_, row) => row);
}

function sorting(codes: readonly number[], groups: number) {
  return {codes: Uint32Array.from(codes), into: Int32Array.from({length: groups}, (_, at) => at), groups};
}
