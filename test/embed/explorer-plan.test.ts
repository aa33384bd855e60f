import {expect} from '@open-wc/testing';
import {type ExplorerPlan, planExplorer} from '../../src/embed/explorer-plan.js';
import {TAG_MODULES} from '../../src/embed/tag-modules.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('the plan of the explorer', () => {
  it('asks where, whether on plan, when and who, in that order', async () => {
    expect(names(await plan(projectsFeed))).to.deep.equal([
      'treemap sector',
      'stages',
      'timeline',
      'bars authority',
      'bars supplier',
      'bars region',
      'flags',
      'flow',
      'compare',
    ]);
  });

  it('shows few parts as bars', async () => {
    const [first, second] = projectsFeed.projects;
    const few = {...projectsFeed, projects: [first, {...second, sector: 'health'}]};
    expect(names(await plan(few))[0]).to.equal('bars sector');
  });

  it('leaves no hole in the two columns', async () => {
    for (const feed of [projectsFeed, linesFeed]) {
      const {charts} = await plan(feed);
      const half = charts.filter(({wide}) => !wide);
      expect(half.length % 2).to.equal(0);
    }
  });

  it('leaves out what the feed cannot fill, and says why', async () => {
    const lines = linesFeed.lines
      .filter(({year}) => year === 2025)
      .map(({adjusted: _, paid: __, ...line}) => line);
    const {charts, reasons, map} = await plan({...linesFeed, lines});
    const tags = charts.map(({tag}) => tag);
    for (const tag of ['stages', 'timeline', 'compare']) expect(tags).to.not.include(tag);
    expect(map).to.equal(false);
    expect(reasons).to.include.members(['map', 'stages', 'years', 'compare']);
  });

  it('does without a chart that is not to be had', async () => {
    const {charts} = await plan(projectsFeed, ['budget-bars', 'budget-treemap']);
    expect([...new Set(charts.map(({tag}) => tag))]).to.have.members(['treemap', 'bars']);
  });

  it('says of no revenue that it is spent', async () => {
    const lines = linesFeed.lines.map(({planned}, at) => ({
      year: 2025,
      code: `r${at}`,
      title: `R ${at}`,
      planned,
    }));
    const {charts} = await plan({...linesFeed, lines});
    expect(charts.map(({question}) => question)).to.not.include('where');
  });
});

async function plan(feed: object, tags = Object.keys(TAG_MODULES)): Promise<ExplorerPlan> {
  const dataset = await openJson(feed);
  return planExplorer(new Figures(dataset, resolveView(dataset, {})), {boundaries: false, tags});
}

function names({charts}: ExplorerPlan): string[] {
  return charts.map(({tag, by}) => (by ? `${tag} ${by}` : tag));
}
