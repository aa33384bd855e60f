import {expect} from '@open-wc/testing';
import type {Groups} from '../../src/model/groups.js';
import {fold, rankGroups, type Ranking} from '../../src/model/rank.js';
import {integer, random} from './seeded.js';

describe('rankGroups', () => {
  it('puts the largest first and folds the others into the rest', () => {
    const {slices, rest} = rankGroups(groupsOf([NaN, 5, 30, 10, 1]), {by: 0, most: 3});
    expect(slices.map(({entry}) => entry)).to.deep.equal([2, 3]);
    expect(rest).to.include({entry: -1, entries: 2, count: 2});
    expect(rest?.sums).to.deep.equal([6]);
  });

  it('shows one more slice rather than a rest of one', () => {
    const {slices, rest} = rankGroups(groupsOf([NaN, 5, 30, 10]), {by: 0, most: 3});
    expect(slices).to.have.lengthOf(3);
    expect(rest).to.equal(undefined);
  });

  it('keeps what is not told out of the ranking', () => {
    const {slices, untold} = rankGroups(groupsOf([500, 5, 30]), {by: 0});
    expect(slices.map(({entry}) => entry)).to.deep.equal([2, 1]);
    expect(untold?.sums).to.deep.equal([500]);
  });

  it('does not hide a large negative figure in the rest', () => {
    const {slices} = rankGroups(groupsOf([NaN, 5, -900, 10, 7]), {by: 0, most: 3});
    expect(slices.map(({entry}) => entry)).to.deep.equal([3, 2]);
  });

  it('puts groups without a figure last and keeps equal ones in order', () => {
    const {slices} = rankGroups(groupsOf([NaN, NaN, 3, 3, 0]), {by: 0});
    expect(slices.map(({entry}) => entry)).to.deep.equal([2, 3, 4, 1]);
  });

  it('ranks by the number of rows where nothing else is asked', () => {
    const groups: Groups = {count: Uint32Array.of(0, 2, 9, 0), sums: [], stated: []};
    expect(rankGroups(groups).slices.map(({entry, count}) => [entry, count])).to.deep.equal([
      [2, 9],
      [1, 2],
    ]);
  });

  it('never changes the total', () => {
    const next = random(8);
    for (let run = 0; run < 200; run++) {
      const figures = Array.from({length: 1 + integer(next, 30)}, () =>
        next() < 0.2 ? NaN : integer(next, 2000) - 500,
      );
      const ranking = rankGroups(groupsOf(figures), {by: 0, most: 1 + integer(next, 12)});
      const told = figures.filter((figure) => !Number.isNaN(figure));
      const {count, sums} = fold(parts(ranking));
      expect(count).to.equal(figures.length);
      expect(sums[0]).to.deep.equal(told.length > 0 ? told.reduce((sum, figure) => sum + figure, 0) : NaN);
    }
  });
});

function groupsOf(figures: readonly number[]): Groups {
  return {
    count: Uint32Array.from(figures, () => 1),
    sums: [Float64Array.from(figures)],
    stated: [Uint32Array.from(figures, (figure) => +!Number.isNaN(figure))],
  };
}

function parts({slices, rest, untold}: Ranking) {
  return [...slices, ...(rest ? [rest] : []), ...(untold ? [untold] : [])];
}
