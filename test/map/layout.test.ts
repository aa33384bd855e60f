import {expect} from '@open-wc/testing';
import {basemapOf} from '../../src/map/basemap.js';
import {legendSizes, radiusScale} from '../../src/map/bubble-size.js';
import {classOf, colourOf, quantileClasses} from '../../src/map/choropleth.js';
import {metresBetween} from '../../src/model/great-circle.js';
import {labelWidth, placeLabels} from '../../src/map/label-places.js';
import {nextMark} from '../../src/map/next-mark.js';
import type {Mark} from '../../src/map/mark.js';
import {paidArc} from '../../src/map/paid-arc.js';
import {regionAt} from '../../src/map/region-at.js';
import {scaleBar} from '../../src/map/scale-bar.js';
import {mapName, shortName} from '../../src/map/short-name.js';
import {svgPath} from '../../src/map/svg-path.js';

describe('classes of colour', () => {
  it('hold about as many regions each, with bounds that regions have', () => {
    const classes = quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]);
    expect(classes).to.deep.equal([
      {from: 1, to: 2},
      {from: 3, to: 4},
      {from: 5, to: 6},
      {from: 7, to: 8},
      {from: 9, to: 100},
    ]);
    expect(classOf(classes, 6)).to.equal(2);
    expect(classOf(classes, undefined)).to.be.undefined;
  });

  it('keep equal figures together and are fewer for few figures', () => {
    expect(quantileClasses([5, 5, 5, 7])).to.deep.equal([
      {from: 5, to: 5},
      {from: 7, to: 7},
    ]);
    expect([colourOf(0, 2), colourOf(1, 2)]).to.deep.equal([1, 5]);
  });
});

describe('sizes', () => {
  it('are areas, never too small to see', () => {
    const radius = radiusScale(100, 30);
    expect([radius(100), radius(25), radius(0), radius(undefined)]).to.deep.equal([30, 15, 5, 5]);
    expect(radius(-100)).to.equal(30);
  });

  it('are explained by three round figures', () => {
    expect(legendSizes(18_400_000_000)).to.deep.equal([10e9, 2e9, 5e8]);
    expect(legendSizes(0)).to.deep.equal([]);
  });
});

describe('labels', () => {
  it('cover neither each other nor a bubble', () => {
    const bubbles = [
      {x: 100, y: 100, radius: 20},
      {x: 110, y: 130, radius: 20},
    ];
    const wishes = bubbles.map((bubble, index) => ({...bubble, key: String(index), text: '2,4 млрд ₸ · 37'}));
    const placed = placeLabels(wishes, bubbles, {width: 400, height: 300});
    const [first, second] = wishes.map(({key, x, y}) => ({
      x: x + (placed.get(key)?.dx ?? 0),
      y: y + (placed.get(key)?.dy ?? 0),
    }));
    const apart =
      Math.abs((first?.x ?? 0) - (second?.x ?? 0)) >= labelWidth('2,4 млрд ₸ · 37') ||
      Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 15;
    expect(placed.size).to.equal(2);
    expect(apart).to.be.true;
  });

  it('are left out where there is no room', () => {
    const wish = {key: 'a', x: 10, y: 10, radius: 9, text: 'a long label'};
    expect(placeLabels([wish], [], {width: 40, height: 40}).size).to.equal(0);
  });
});

describe('geometry', () => {
  it('finds the city inside its region', () => {
    const regions = [
      {code: 'KZ-19', name: {}, geometry: square(0, 0, 10)},
      {code: 'KZ-75', name: {}, geometry: square(4, 4, 6)},
    ];
    expect(regionAt(regions, [5, 5])?.code).to.equal('KZ-75');
    expect(regionAt(regions, [1, 1])?.code).to.equal('KZ-19');
    expect(regionAt(regions, [11, 1])).to.be.undefined;
  });

  it('draws lines open and areas closed', () => {
    const frame = {x: 0.5, y: 0.5, scale: 360};
    expect(
      svgPath(
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 0],
          ],
        },
        frame,
      ),
    ).to.equal('M0 0L1 0');
    expect(svgPath(square(0, 0, 1), frame).endsWith('Z')).to.be.true;
  });

  it('draws the paid part of a ring', () => {
    expect(paidArc(0, 10)).to.equal('');
    expect(paidArc(0.25, 10)).to.equal('M0 -10A10 10 0 0 1 10 0');
    expect(paidArc(1.4, 10)).to.equal(paidArc(1, 10));
  });

  it('measures the way from Almaty to Astana', () => {
    expect(metresBetween(76.945, 43.238, 71.43, 51.128)).to.be.closeTo(972_000, 5000);
  });

  it('has a scale bar of a round length that is true at the latitude', () => {
    const {metres, pixels} = scaleBar(43, 9);
    expect(metres).to.equal(10_000);
    expect(pixels).to.be.within(80, 96);
  });
});

describe('arrow keys', () => {
  it('go to the nearest mark ahead', () => {
    const marks = [mark('a', 0, 0), mark('b', 1, 0.1), mark('c', 3, 0), mark('d', 0, -1)];
    const [a] = marks as [Mark];
    expect(nextMark(marks, a, 'right')?.key).to.equal('b');
    expect(nextMark(marks, a, 'up')?.key).to.equal('d');
    expect(nextMark(marks, a, 'left')).to.be.undefined;
  });
});

describe('names', () => {
  it('lose the word for region but not that for city', () => {
    expect(mapName('Алматы облысы')).to.equal('Алматы');
    expect(mapName('Алматы қаласы')).to.equal('Алматы қаласы');
    expect(shortName('Солтүстік Қазақстан облысы')).to.equal('СҚ');
    expect(shortName('Западно-Казахстанская область')).to.equal('ЗК');
  });
});

describe('the address of a base map', () => {
  it('is of tiles, a style, or what cannot be shown', () => {
    const base = 'https://page.example/a/';
    expect(basemapOf('https://t.example/{z}/{x}/{y}.png', base)).to.deep.equal({
      kind: 'tiles',
      url: 'https://t.example/{z}/{x}/{y}.png',
    });
    expect(basemapOf('style.json', base)).to.deep.equal({
      kind: 'style',
      url: 'https://page.example/a/style.json',
    });
    expect(basemapOf('kz.pmtiles', base).kind).to.equal('unsupported');
  });
});

function square(x: number, y: number, to: number) {
  const ring = [
    [x, y],
    [to, y],
    [to, to],
    [x, to],
    [x, y],
  ];
  return {type: 'Polygon' as const, coordinates: [ring]};
}

function mark(key: string, x: number, y: number): Mark {
  const tally = {count: 1, further: 0, stated: 1, value: 1, whole: 0, paid: 0};
  return {key, kind: 'project', x, y, radius: 5, tally, loose: false};
}
