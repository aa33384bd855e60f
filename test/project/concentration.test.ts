import {expect} from '@open-wc/testing';
import {concentrationOf} from '../../src/project/concentration.js';

describe('the concentration of contracts', () => {
  it('is the sum of the squared shares in per cent', () => {
    expect(concentrationOf([60, 30, 10])).to.deep.equal({index: 4600, count: 3, even: 10_000 / 3});
  });

  it('is the whole where one has all', () => {
    expect(concentrationOf([5])?.index).to.equal(10_000);
  });

  it('leaves out what is not told', () => {
    expect(concentrationOf([50, undefined, 50])).to.deep.equal({index: 5000, count: 2, even: 5000});
  });

  it('is not told of sums below zero, nor of none', () => {
    expect(concentrationOf([50, -1])).to.equal(undefined);
    expect(concentrationOf([undefined])).to.equal(undefined);
  });
});
