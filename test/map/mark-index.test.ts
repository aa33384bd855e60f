import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {LAST_ZOOM} from '../../src/map/camera.js';
import type {Mark} from '../../src/map/mark.js';
import {MarkIndex, markIndexOf} from '../../src/map/mark-index.js';
import {Figures} from '../../src/store/figures.js';
import {loadTextSearch} from '../../src/store/text-search.js';
import {type Choice, resolveView} from '../../src/store/view.js';
import {worksFeed} from '../fixtures/map-feeds.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';

const WORLD = {x0: 0, y0: 0, x1: 1, y1: 1};

describe('marks', () => {
  it('add up to the total of what has a place, at every zoom', async () => {
    const index = await indexOf(projectsFeed);
    for (let zoom = 0; zoom <= LAST_ZOOM; zoom++) {
      const marks = index.marks(WORLD, zoom, 30);
      expect(sum(marks, 'value'), `zoom ${zoom}`).to.equal(
        projectsSums.planned - projectsSums.unplacedPlanned,
      );
      expect(sum(marks, 'count')).to.equal(projectsSums.projects - projectsSums.unplaced);
    }
  });

  it('count the money of a project with several places once', async () => {
    const index = await indexOf(worksFeed);
    for (const zoom of [0, 9, LAST_ZOOM]) {
      const marks = index.marks(WORLD, zoom, 30);
      expect(sum(marks, 'value')).to.equal(8_700_000_000);
      expect(sum(marks, 'further')).to.equal(1);
    }
  });

  it('never come apart where projects share one point', async () => {
    const index = await indexOf(worksFeed);
    const twins = index.marks(WORLD, LAST_ZOOM, 30).find(({kind}) => kind === 'cluster');
    expect(index.splitsAt(twins?.cluster ?? -1)).to.be.undefined;
    expect(index.rowsIn(twins?.cluster ?? -1)).to.have.lengthOf(2);
  });

  it('come apart at the first zoom that shows their projects as several marks, however far one looks from', async () => {
    const at = (lon: number, id: number) => ({
      id: `p${id}`,
      title: {kk: `№${id}`},
      planned: 1,
      place: {type: 'Point', coordinates: [lon, 50]},
    });
    for (const [apart, zoom] of [
      [1, 6],
      [0.01, 12],
      [0, undefined],
    ] as const) {
      const index = await indexOf({...worksFeed, projects: [at(70, 1), at(70 + apart, 2), at(60, 3)]});
      const cluster = index.marks(WORLD, 2, 30).find((mark) => mark.tally.count === 2)?.cluster ?? 0;
      expect(index.splitsAt(cluster), `${apart} degrees apart`).to.equal(zoom);
      for (let level = 3; level <= LAST_ZOOM; level++)
        expect(index.marks(WORLD, level, 30), `zoom ${level}`).to.have.lengthOf(
          level >= (zoom ?? Infinity) ? 3 : 2,
        );
    }
  });

  it('hold every project at every zoom, under names of their own', async () => {
    const index = await indexOf(projectsFeed);
    for (let zoom = 0; zoom <= LAST_ZOOM; zoom++) {
      const marks = index.marks(WORLD, zoom, 30);
      const rows = marks.flatMap(({row, cluster}) =>
        cluster === undefined ? [row ?? -1] : index.rowsIn(cluster),
      );
      expect(new Set(marks.map(({key}) => key)).size).to.equal(marks.length);
      expect(new Set(rows).size).to.equal(projectsSums.projects - projectsSums.unplaced);
    }
  });

  it('have areas in proportion to their sums', async () => {
    const marks = (await indexOf(worksFeed)).marks(WORLD, LAST_ZOOM, 40);
    const [road, school] = [4e9, 2e9].map(
      (value) => marks.find(({tally}) => tally.value === value)?.radius ?? 0,
    );
    expect((road ?? 0) ** 2 / (school ?? 1) ** 2).to.be.closeTo(2, 1e-6);
  });

  it('share out the paid part only over projects that tell both sums', async () => {
    const [all] = (await indexOf(worksFeed)).marks(WORLD, 0, 30);
    expect([all?.tally.paid, all?.tally.whole]).to.deep.equal([1e9, 4e9]);
  });

  it('stand for numbers of projects where a feed has no money', async () => {
    const bare = {
      ...worksFeed,
      projects: worksFeed.projects.map(({id, title, place}) => ({id, title, place})),
    };
    const index = await indexOf(bare);
    expect(index.byMoney).to.be.false;
    expect(index.largest(0)).to.equal(6);
  });

  it('are only of projects that pass the filters', async () => {
    await loadTextSearch();
    const index = await indexOf(worksFeed, {where: {values: {}, text: 'road'}});
    expect(sum(index.marks(WORLD, 0, 30), 'count')).to.equal(1);
  });

  it('are made once for views that show the same of all projects', async () => {
    const dataset = await openJson(worksFeed, {});
    const shown = (choice: Choice) =>
      markIndexOf(new Figures(dataset, resolveView(dataset, choice)), dataset.projects.places);
    const first = shown({});
    expect(shown({})).to.equal(first);
    const paid = shown({measure: 'paid'});
    expect(sum(paid.marks(WORLD, 0, 30), 'value')).not.to.equal(sum(first.marks(WORLD, 0, 30), 'value'));
    expect(shown({where: {values: {status: ['completion']}}})).not.to.equal(paid);
  });
});

async function indexOf(feed: unknown, choice: Choice = {}): Promise<MarkIndex> {
  const dataset = await openJson(feed, {});
  return new MarkIndex(new Figures(dataset, resolveView(dataset, choice)), dataset.projects.places);
}

function sum(marks: readonly Mark[], key: 'value' | 'count' | 'further'): number {
  return marks.reduce((all, {tally}) => all + tally[key], 0);
}
