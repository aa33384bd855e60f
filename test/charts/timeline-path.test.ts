import {expect} from '@open-wc/testing';
import {linePath} from '../../src/charts/timeline-path.js';
import {middleOf, periodAtShare, startOf} from '../../src/charts/timeline-scale.js';

const axis = {min: 0, max: 100};
const always = () => true;

describe('a line', () => {
  it('joins figures that follow each other and leaves gaps', () => {
    const {d, points} = linePath([10, 20, undefined, 40, undefined, 60, 70], axis, always);
    expect(d.match(/[ML]/g)?.join('')).to.equal('MLML');
    expect(points.map(({at, alone}) => [at, alone])).to.deep.equal([
      [0, false],
      [1, false],
      [3, true],
      [5, false],
      [6, false],
    ]);
  });

  it('places figures on an axis with zero', () => {
    const {points} = linePath([0, 50, -100], {min: -100, max: 100}, always);
    expect(points.map(({y}) => y)).to.deep.equal([50, 25, 100]);
  });

  it('keeps apart what may not be joined', () => {
    const {d, points} = linePath([1, 2, 3], axis, (at) => at !== 2);
    expect(d.match(/[ML]/g)?.join('')).to.equal('ML');
    expect(points[2]?.alone).to.equal(true);
  });
});

describe('the time axis', () => {
  for (const count of [1, 2, 5, 9, 40]) {
    it(`finds each of ${count} periods at its figure and between its edges`, () => {
      for (let at = 0; at < count; at++) {
        expect(periodAtShare(middleOf(at, count), count)).to.equal(at);
        expect(periodAtShare(startOf(at, count), count)).to.equal(at);
        expect(startOf(at, count)).to.be.below(middleOf(at, count));
        expect(startOf(at + 1, count)).to.be.above(middleOf(at, count));
      }
      expect(periodAtShare(100, count)).to.equal(count - 1);
      expect(startOf(count, count)).to.equal(100);
    });
  }
});
