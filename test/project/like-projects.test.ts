import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {likeProjects} from '../../src/project/like-projects.js';
import {richFeed} from '../fixtures/rich-project.js';

describe('likeProjects', () => {
  it('puts projects of the same sector and region in the order of how near their money is', async () => {
    const dataset = await openJson(richFeed);
    const alike = likeProjects(dataset, 0, 3)!;
    expect(alike.nearest.map(({row}) => dataset.projects.ids[row])).to.deep.equal(['vague', 'far', 'near']);
    expect(alike.nearest[2]?.ratio).to.equal(0.8);
    expect(alike).to.deep.include({measure: 'planned', currency: 'KZT', scope: 'region', count: 4});
  });

  it('looks at the whole sector where no other project of it is in the region', async () => {
    const dataset = await openJson({
      ...richFeed,
      projects: richFeed.projects.map((project, at) => (at === 0 ? {...project, region: 'KZ-75'} : project)),
    });
    expect(likeProjects(dataset, 0, 5)).to.deep.include({scope: 'sector', count: 4});
  });

  it('finds nothing for a project of no sector, of no sum, or of another currency', async () => {
    const {projects: known, ...feed} = richFeed;
    const projects = [
      {id: 'a', planned: 1},
      {id: 'b', sector: 'education'},
      {id: 'c', sector: 'education', planned: {amount: 5, currency: 'USD'}},
      ...known,
    ];
    const dataset = await openJson({...feed, projects});
    expect([0, 1, 2].map((row) => likeProjects(dataset, row, 5))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
