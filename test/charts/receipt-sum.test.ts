import {expect} from '@open-wc/testing';
import {parseSum} from '../../src/charts/receipt-sum.js';

describe('a sum as people write it', () => {
  const WRITTEN: readonly (readonly [string, number | undefined])[] = [
    ['250000', 250_000],
    ['250 000', 250_000],
    ['250\u00a0000 ₸', 250_000],
    ['250,000', 250_000],
    ['1.250.000', 1_250_000],
    ["1'250'000", 1_250_000],
    ['1500,50', 1501],
    ['99.4', 99],
    ['12,5', 13],
    ['0', undefined],
    ['', undefined],
    ['много', undefined],
    ['-5', undefined],
    ['1 2,3 4', undefined],
    ['9999999999999', undefined],
  ];
  for (const [text, sum] of WRITTEN) {
    it(`reads "${text}" as ${sum ?? 'nothing'}`, () => {
      expect(parseSum(text)).to.equal(sum);
    });
  }
});
