import {expect} from '@open-wc/testing';
import {type Edges, neighbour} from '../../src/charts/neighbour.js';

/** A large mark on the left, two on the right one above the other, and far on the right a list of three. */
const MARKS: readonly Edges[] = [
  box(0, 0, 60, 100),
  box(60, 0, 40, 50),
  box(60, 50, 40, 50),
  box(120, 0, 80, 20),
  box(120, 20, 80, 20),
  box(120, 60, 80, 20),
];

describe('neighbour', () => {
  it('is what lies ahead', () => {
    expect(neighbour(MARKS, 1, 'ArrowDown')).to.equal(2);
    expect(neighbour(MARKS, 2, 'ArrowUp')).to.equal(1);
    expect(neighbour(MARKS, 2, 'ArrowLeft')).to.equal(0);
  });

  it('is the nearest, not the farther one straight ahead', () => {
    expect(neighbour(MARKS, 0, 'ArrowRight')).to.be.oneOf([1, 2]);
  });

  it('leads out of the picture into the list and back', () => {
    expect(neighbour(MARKS, 2, 'ArrowRight')).to.equal(5);
    expect(neighbour(MARKS, 3, 'ArrowLeft')).to.equal(1);
    expect(neighbour(MARKS, 4, 'ArrowDown')).to.equal(5);
  });

  it('is nothing at the edge', () => {
    expect(neighbour(MARKS, 0, 'ArrowLeft')).to.equal(undefined);
    expect(neighbour(MARKS, 5, 'ArrowDown')).to.equal(undefined);
    expect(neighbour([], 0, 'ArrowDown')).to.equal(undefined);
  });
});

function box(left: number, top: number, width: number, height: number): Edges {
  return {left, top, right: left + width, bottom: top + height};
}
