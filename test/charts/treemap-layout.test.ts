import {expect} from '@open-wc/testing';
import {hierarchy, treemap} from 'd3-hierarchy';
import {moved, WHOLE} from '../../src/charts/moved-place.js';
import {layoutTreemap, type Place} from '../../src/charts/treemap-layout.js';

const SIZE = {width: 600, height: 400};

describe('treemap layout', () => {
  it('gives areas as the values are', () => {
    const tiles = layoutTreemap([60, 30, 10], Number, SIZE);
    expect(tiles.map(({place}) => Math.round(area(place)))).to.deep.equal([60, 30, 10]);
  });

  it('fills the whole and lets nothing overlap', () => {
    const places = layoutTreemap([8, 5, 4, 4, 2, 1, 1], Number, SIZE).map(({place}) => place);
    expect(places.reduce((sum, place) => sum + area(place), 0)).to.be.closeTo(100, 1e-6);
    for (const one of places)
      for (const other of places) if (one !== other) expect(overlap(one, other)).to.be.below(1e-6);
  });

  it('gives the same places as d3-hierarchy', () => {
    for (const values of [
      [8, 5, 4, 4, 2, 1, 1],
      [1],
      [466, 265, 245, 226, 68, 67, 61, 41, 40, 23, 19, 16, 14, 17],
      [1, 1, 90],
    ]) {
      const ours = layoutTreemap(values, Number, SIZE).map(({place: {x, y, width, height}}) => [
        x,
        y,
        x + width,
        y + height,
      ]);
      expect(ours.flat().map(rounded)).to.deep.equal(placesOfD3(values).flat().map(rounded));
    }
  });

  it('has no place for what is zero, negative or missing', () => {
    expect(layoutTreemap([5, 0, -3, NaN], Number, SIZE).map(({part}) => part)).to.deep.equal([5]);
    expect(layoutTreemap([], Number, SIZE)).to.deep.equal([]);
    expect(layoutTreemap([1], Number, {width: 0, height: 0})).to.deep.equal([]);
  });

  it('knows what a finger can hit', () => {
    const [large, small] = layoutTreemap([999, 1], Number, SIZE);
    expect(large?.touchable).to.equal(true);
    expect(small?.touchable).to.equal(false);
  });

  it('moves places so that one fills another, and back', () => {
    const door: Place = {x: 50, y: 20, width: 25, height: 40};
    const place: Place = {x: 10, y: 50, width: 20, height: 10};
    expect(moved(WHOLE, WHOLE, door)).to.deep.equal(door);
    expect(moved(moved(place, WHOLE, door), door, WHOLE)).to.deep.equal(place);
  });
});

function placesOfD3(values: readonly number[]): number[][] {
  const root = hierarchy<{value: number; children?: {value: number}[]}>({
    value: 0,
    children: values.map((value) => ({value})),
  }).sum(({value}) => value);
  const leaves = treemap<{value: number}>().size([SIZE.width, SIZE.height])(root).leaves();
  return leaves.map(({x0, x1, y0, y1}) => [x0 / 6, y0 / 4, x1 / 6, y1 / 4]);
}

function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}

function area({width, height}: Place): number {
  return (width * height) / 100;
}

function overlap(a: Place, b: Place): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}
