import {expect} from '@open-wc/testing';
import {axisTicks} from '../../src/charts/axis-ticks.js';

describe('axis ticks', () => {
  it('are round and begin at zero', () => {
    expect(axisTicks(0, 14.7)).to.deep.equal([0, 5, 10]);
    expect(axisTicks(0, 2.13e12)).to.deep.equal([0, 5e11, 1e12, 1.5e12, 2e12]);
    expect(axisTicks(0, 0.9)).to.deep.equal([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it('go below zero', () => {
    expect(axisTicks(-60, 348)).to.deep.equal([0, 100, 200, 300]);
    expect(axisTicks(-5, 5)).to.deep.equal([-4, -2, 0, 2, 4]);
    expect(axisTicks(-9, 0)).to.deep.equal([-8, -6, -4, -2, 0]);
  });

  it('are three to five, and zero is among them', () => {
    for (let max = 1; max < 4000; max += 7) {
      for (const min of [0, -max / 3, -max]) {
        const ticks = axisTicks(min, max / 3);
        expect(ticks.length, `${min} … ${max / 3}`).to.be.within(3, 5);
        expect(ticks).to.include(0);
        expect(Math.min(...ticks)).to.be.at.least(min);
        expect(Math.max(...ticks)).to.be.at.most(max / 3);
      }
    }
  });

  it('are zero alone where there is no length', () => {
    expect(axisTicks(0, 0)).to.deep.equal([0]);
  });
});
