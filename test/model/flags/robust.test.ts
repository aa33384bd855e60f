import {expect} from '@open-wc/testing';
import {fencesOf, modifiedZ, spreadOf} from '../../../src/model/flags/robust.js';

describe('robust statistics', () => {
  it('finds the median and the median distance from it', () => {
    expect(spreadOf([1, 2, 3, 4, 100])).to.deep.equal({n: 5, median: 3, mad: 1});
  });

  it('takes the middle of an even sample', () => {
    expect(spreadOf([1, 2, 3, 10])).to.deep.equal({n: 4, median: 2.5, mad: 1});
  });

  it('scores by 0.6745 distances, as Iglewicz and Hoaglin do', () => {
    expect(modifiedZ(100, {n: 5, median: 3, mad: 1})).to.be.closeTo(65.4265, 1e-9);
  });

  it('scores nothing where half of the sample is alike', () => {
    expect(modifiedZ(9, spreadOf([1, 1, 1, 9]))).to.be.NaN;
  });

  it('fences by quartiles', () => {
    expect(fencesOf([1, 2, 3, 4, 5])).to.deep.equal({lower: -1, upper: 7});
  });
});
