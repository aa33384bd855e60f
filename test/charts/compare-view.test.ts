import {expect} from '@open-wc/testing';
import {differenceOf} from '../../src/charts/compare-difference.js';
import {chosenKeys, compareBy, likest} from '../../src/charts/compare-places.js';
import {comparedFigures, compareView, type CompareView} from '../../src/charts/compare-view.js';
import {openJson} from '../../src/feed/open-bytes.js';
import type {Per} from '../../src/model/measure.js';
import {parseWhere} from '../../src/model/where.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {regionsFeed} from '../fixtures/regions-feed.js';

describe('what is compared', () => {
  it('is regions where there are two, else years', async () => {
    expect(compareBy(await figuresOf(projectsFeed), undefined)).to.equal('region');
    expect(compareBy(await figuresOf(linesFeed), undefined)).to.equal('year');
    expect(compareBy(await figuresOf(linesFeed), 'region')).to.equal(undefined);
  });

  it('is the largest region and its likest', async () => {
    expect(chosenKeys(await figuresOf(regionsFeed), 'region', [])).to.deep.equal(['KZ-61', 'KZ-19']);
  });

  it('is what the filter has, with company for one alone', async () => {
    const two = await figuresOf(regionsFeed, 'region=KZ-33,KZ-61');
    expect(chosenKeys(two, 'region', [])).to.deep.equal(['KZ-33', 'KZ-61']);
    const one = await figuresOf(regionsFeed, 'region=KZ-33');
    expect(chosenKeys(one, 'region', [])).to.deep.equal(['KZ-33', 'KZ-31']);
  });

  it('is what is asked for, three at most and no code twice', async () => {
    const figures = await figuresOf(regionsFeed);
    const asked = ['KZ-33', 'XX', 'KZ-33', 'KZ-61', 'KZ-19', 'KZ-31'];
    expect(chosenKeys(figures, 'region', asked)).to.deep.equal(['KZ-33', 'KZ-61', 'KZ-19']);
  });

  it('is the headline year and the one before it', async () => {
    expect(chosenKeys(await figuresOf(linesFeed), 'year', [])).to.deep.equal(['2024', '2025']);
    expect(chosenKeys(await figuresOf(linesFeed, 'year=2025..2026'), 'year', [])).to.deep.equal([
      '2025',
      '2026',
    ]);
  });

  it('is alike by the proportion of residents', async () => {
    expect(likest(await figuresOf(regionsFeed), 'KZ-33')).to.deep.equal(['KZ-31', 'KZ-19', 'KZ-61']);
    expect(likest(await figuresOf(regionsFeed), 'KZ-33', ['KZ-31'])).to.deep.equal(['KZ-19', 'KZ-61']);
  });
});

describe('compareView', () => {
  it('agrees with the figures of each place alone', async () => {
    for (const where of ['', 'sector=education', 'status=implementation', 'placed=yes', 'region=KZ-19']) {
      const view = await compared(projectsFeed, ['KZ-19', 'KZ-33'], {where});
      for (const [place, key] of ['KZ-19', 'KZ-33'].entries()) {
        const others = where.startsWith('region') ? '' : `;${where}`;
        const alone = await figuresOf(projectsFeed, `region=${key}${others}`);
        expect(view.total.figures[place]?.sum).to.equal(alone.total.sums.planned);
        expect(view.total.figures[place]?.stated).to.equal(alone.total.stated.planned ?? 0);
      }
    }
  });

  it('puts sums per resident by itself where residents are known', async () => {
    const view = await compared(projectsFeed, ['KZ-19', 'KZ-33']);
    expect(view.per).to.equal('resident');
    expect(view.value(view.total, 0)).to.be.closeTo(7_945_000_000 / 1_596_331, 1e-6);
    expect(view.value(view.total, 1)).to.be.closeTo(1_000_000_000 / 684_020, 1e-6);
    const {population: _, ...unknown} = projectsFeed;
    expect((await compared(unknown, ['KZ-19', 'KZ-33'])).per).to.equal('total');
  });

  it('leaves out what is not told, which is not 0', async () => {
    const view = await compared(projectsFeed, ['KZ-19', 'KZ-33']);
    const education = view.rows.find(({keys}) => keys[0] === 'education');
    expect(education?.figures[0]?.sum).to.equal(1_670_000_000);
    expect(education?.figures[1]?.sum).to.equal(undefined);
    expect(education && view.value(education, 1)).to.equal(undefined);
  });

  it('adds up to the same folded and unfolded', async () => {
    const folded = await compared(projectsFeed, ['KZ-19', 'KZ-33'], {most: 3});
    expect(folded.rows.map(({kind}) => kind)).to.deep.equal(['entry', 'entry', 'rest', 'untold']);
    const sum = (rows: typeof folded.rows) =>
      rows.reduce((all, {figures}) => all + (figures[0]?.sum ?? 0), 0);
    expect(sum(folded.rows)).to.equal(7_945_000_000);
    expect(sum(folded.all)).to.equal(7_945_000_000);
  });

  it('compares years that are not added up', async () => {
    const view = await compared(linesFeed, ['2024', '2025'], {by: 'year'});
    expect(view.total.figures.map(({sum}) => sum)).to.deep.equal([12_200_000_000, 14_000_000_000]);
    expect(view.per).to.equal('total');
    expect(view.axis.min).to.equal(-150_000_000);
  });

  it('knows the years that are not over', async () => {
    const {places} = await compared(linesFeed, ['2025', '2026'], {by: 'year'});
    expect(places.map(({month}) => month)).to.deep.equal([undefined, 1]);
  });

  it('puts years into the prices of one where the feed tells them', async () => {
    const deflator = {base: 2025, index: {'2024': 0.8, '2025': 1}};
    const view = await compared({...linesFeed, deflator}, ['2024', '2025'], {by: 'year'});
    expect(view.base).to.equal(2025);
    expect(view.value(view.total, 0)).to.be.closeTo(12_200_000_000 / 0.8, 1e-3);
    const gap = await compared({...linesFeed, deflator}, ['2025', '2026'], {by: 'year'});
    expect(gap.base).to.equal(undefined);
  });

  it('counts money of several regions in none of them', async () => {
    const view = await compared(regionsFeed, ['KZ-19', 'KZ-33']);
    expect(view.joint).to.deep.equal({sum: 77_000, stated: 1});
    expect(view.total.figures[0]?.sum).to.equal(4_000_000);
  });
});

describe('differenceOf', () => {
  it('tells times, per cent, money or the same', () => {
    expect(differenceOf([28, 10])).to.deep.equal({most: 0, least: 1, kind: 'times', factor: 2.8});
    expect(differenceOf([19, 10])).to.deep.include({most: 0, kind: 'percent'});
    expect(differenceOf([100, 112])).to.deep.include({most: 1, kind: 'percent'});
    expect(differenceOf([100, 100.5])).to.deep.equal({most: 1, least: 0, kind: 'same'});
    expect(differenceOf([5, -2])).to.deep.equal({most: 0, least: 1, kind: 'more', by: 7});
    expect(differenceOf([0, 0])).to.deep.include({kind: 'same'});
    expect(differenceOf([5, 0])).to.deep.include({kind: 'more', by: 5});
  });

  it('tells nothing of one figure, and the ends of three', () => {
    expect(differenceOf([5, undefined])).to.equal(undefined);
    expect(differenceOf([2, 6, 3])).to.deep.equal({most: 1, least: 0, kind: 'times', factor: 3});
  });
});

interface Asked {
  readonly where?: string;
  readonly by?: 'region' | 'year';
  readonly per?: Per;
  readonly most?: number;
}

async function compared(
  feed: unknown,
  keys: readonly string[],
  {where = '', by = 'region', per, most = 20}: Asked = {},
): Promise<CompareView> {
  const figures = comparedFigures(await figuresOf(feed, where), by, keys);
  return compareView({figures, by, keys, dimension: 'sector', per, most});
}

async function figuresOf(feed: unknown, where = ''): Promise<Figures> {
  const dataset = await openJson(feed);
  return new Figures(dataset, resolveView(dataset, {where: parseWhere(where).where}));
}
