import {expect} from '@open-wc/testing';
import {rowWindow} from '../../src/charts/row-window.js';

describe('rowWindow', () => {
  it('keeps the height of all rows whatever is drawn', () => {
    for (const top of [0, 500, 50_000, 6_999_400]) {
      const {first, end, before, after} = rowWindow(100_000, 70, top, 600);
      expect(before + (end - first) * 70 + after).to.equal(7_000_000);
    }
  });

  it('covers what is seen', () => {
    const {first, end} = rowWindow(100_000, 70, 35_000, 600);
    expect(first).to.be.at.most(500);
    expect(end).to.be.at.least(509);
    expect(end - first).to.be.below(30);
  });

  it('ends at the last row', () => {
    expect(rowWindow(100_000, 70, 9e9, 600)).to.include({end: 100_000, after: 0});
    expect(rowWindow(2_000_000, 70, 9e9, 600).end).to.equal(2_000_000);
  });

  it('stays lower than engines allow', () => {
    const {first, end, before, after} = rowWindow(2_000_000, 70, 6_000_000, 600);
    expect(before + (end - first) * 70 + after).to.be.at.most(12_000_000);
    expect(first).to.be.within(990_000, 1_010_000);
  });
});
