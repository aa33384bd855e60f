import {expect} from '@open-wc/testing';
import {frameOf} from '../../src/map/framing.js';

describe('the first view', () => {
  it('holds every point of a region', () => {
    expect(frameOf(spread(40))).to.deep.equal({x0: 0.7, y0: 0.3, x1: 0.739, y1: 0.339});
  });

  it('leaves out the one point at the other end of the world', () => {
    expect(frameOf([...spread(40), {x: 0.5, y: 0.5}])).to.deep.equal(frameOf(spread(40)));
  });

  it('keeps a second city with a twentieth of the projects', () => {
    const second = Array.from({length: 5}, () => ({x: 0.8, y: 0.1}));
    const frame = frameOf([...spread(95), ...second]);
    expect(frame).to.include({y0: 0.1});
  });

  it('is nothing without points', () => {
    expect(frameOf([])).to.be.undefined;
  });
});

function spread(count: number) {
  return Array.from({length: count}, (_, at) => ({x: (700 + at) / 1000, y: (300 + at) / 1000}));
}
