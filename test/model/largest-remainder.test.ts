import {expect} from '@open-wc/testing';
import {apportion} from '../../src/model/largest-remainder.js';

describe('largest remainders', () => {
  it('give whole numbers that add up to the whole', () => {
    expect(apportion(1000, [1, 1, 1])).to.deep.equal([334, 333, 333]);
    expect(apportion(100, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).to.deep.equal([
      47, 16, 16, 12, 6, 3,
    ]);
  });

  it('give what is left to the largest remainders', () => {
    expect(apportion(10, [15, 25, 60])).to.deep.equal([1, 3, 6]);
  });

  it('give nothing to nothing', () => {
    expect(apportion(7, [0, 2, 0])).to.deep.equal([0, 7, 0]);
    expect(apportion(7, [0, 0])).to.deep.equal([0, 0]);
    expect(apportion(7, [])).to.deep.equal([]);
    expect(apportion(0, [1, 2])).to.deep.equal([0, 0]);
  });

  it('add up whatever the parts are, and stay within one of the quota', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 300; round++) {
      const parts = Array.from({length: 1 + (round % 40)}, () => random() ** 4 * 1e12);
      const whole = Math.round(random() * 1e7);
      const total = parts.reduce((sum, part) => sum + part, 0);
      const shares = apportion(whole, parts);
      expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(whole);
      shares.forEach((share, at) => {
        expect(Math.abs(share - ((parts[at] ?? 0) / total) * whole)).to.be.below(1);
      });
    }
  });

  it('refuse what cannot be shared', () => {
    expect(() => apportion(1.5, [1])).to.throw(RangeError);
    expect(() => apportion(10, [-1, 2])).to.throw(RangeError);
    expect(() => apportion(10, [NaN])).to.throw(RangeError);
  });
});
