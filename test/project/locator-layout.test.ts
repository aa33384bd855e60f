import {expect} from '@open-wc/testing';
import {locatorLayout} from '../../src/project/locator-layout.js';
import type {Region} from '../../src/model/region.js';

describe('the small drawing of where a project lies', () => {
  it('shows the region among the others, and the site in it', () => {
    const {land, own, spot} = locatorLayout(REGIONS, 'B', {lon: 15, lat: 5}) ?? {};
    expect(own?.match(/M/g)).to.have.lengthOf(1);
    expect(land?.match(/M/g)).to.have.lengthOf(1);
    expect(spot?.x).to.be.closeTo(147, 1);
    expect(spot?.y).to.be.closeTo(53, 1);
  });

  it('shows the region alone where the site is not known, and the site where the region is not', () => {
    expect(locatorLayout(REGIONS, 'A', undefined)?.spot).to.equal(undefined);
    expect(locatorLayout(REGIONS, undefined, {lon: 5, lat: 5})?.own).to.equal('');
  });

  it('shows nothing of a project outside, nor without boundaries', () => {
    expect(locatorLayout(REGIONS, undefined, {lon: 120, lat: 14})).to.equal(undefined);
    expect(locatorLayout(REGIONS, 'C', undefined)).to.equal(undefined);
    expect(locatorLayout([], 'A', {lon: 5, lat: 5})).to.equal(undefined);
  });

  it('stays small for a country that is long from south to north', () => {
    const {width, height} = locatorLayout([square('A', 0, 0, 2, 30)], 'A', undefined)!;
    expect(height).to.be.below(250);
    expect(width).to.be.below(height);
  });
});

const REGIONS = [square('A', 0, 0, 10, 10), square('B', 10, 0, 20, 10)];

function square(code: string, west: number, south: number, east: number, north: number): Region {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {code, name: {en: code}, geometry: {type: 'Polygon', coordinates: [ring]}};
}
