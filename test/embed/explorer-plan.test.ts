import {expect} from '@open-wc/testing';
import {planExplorer} from '../../src/embed/explorer-plan.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('the plan of the explorer', () => {
  it('ranks what for and where, and needs nothing beside', async () => {
    expect(await plan(projectsFeed)).to.deep.include({bars: ['sector', 'region'], beside: undefined});
    expect(await plan(linesFeed)).to.deep.include({bars: ['sector', 'year'], beside: undefined});
  });

  it('puts the stages beside a single ranking', async () => {
    const lines = linesFeed.lines.filter(({year}) => year === 2025);
    expect(await plan({...linesFeed, lines})).to.deep.include({bars: ['sector'], beside: 'stages'});
  });

  it('puts the parts of the whole there where only one stage is told', async () => {
    const lines = linesFeed.lines
      .filter(({year}) => year === 2025)
      .map(({adjusted: _, paid: __, ...line}) => line);
    expect(await plan({...linesFeed, lines})).to.deep.include({bars: ['sector'], beside: 'treemap'});
  });
});

async function plan(feed: object) {
  const dataset = await openJson(feed);
  return planExplorer(new Figures(dataset, resolveView(dataset, {})), false);
}
