import {expect} from '@open-wc/testing';
import {scrollTo} from '../../src/charts/scroll-to.js';

describe('scrollTo', () => {
  it('leaves alone what is seen, and shows the rest', () => {
    expect(scrollTo(3, 1000, 70, 0, 600)).to.equal(undefined);
    expect(scrollTo(20, 1000, 70, 0, 600)).to.equal(870);
    expect(scrollTo(1, 1000, 70, 700, 600)).to.equal(70);
  });
});
