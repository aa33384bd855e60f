import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {nearestProjects} from '../../src/project/nearest-projects.js';
import {richFeed} from '../fixtures/rich-project.js';

describe('nearestProjects', () => {
  it('lists exact places within reach, the nearest first, and says among how many', async () => {
    const {projects} = await openJson(richFeed);
    const around = nearestProjects(projects, 0, 5000, 5);
    if (around.kind !== 'known') throw new Error(around.kind);
    expect(around.nearest.map(({row}) => projects.ids[row])).to.deep.equal(['nearer', 'near']);
    expect(around.nearest.map(({metres}) => Math.round(metres))).to.deep.equal([222, 458]);
    expect([around.count, around.among]).to.deep.equal([2, 3]);
  });

  it('counts all that are within reach, however few are listed', async () => {
    const {projects} = await openJson(richFeed);
    const around = nearestProjects(projects, 0, 50_000, 1);
    expect(around).to.deep.include({kind: 'known', count: 3});
    expect(around.kind === 'known' && around.nearest).to.have.lengthOf(1);
  });

  it('tells no distance from a place that is not exact, or is not told', async () => {
    const {projects} = await openJson(richFeed);
    const at = (id: string) => nearestProjects(projects, projects.ids.indexOf(id), 5000, 5).kind;
    expect(at('vague')).to.equal('vague');
    expect(at('school')).to.equal('unplaced');
  });

  it('measures from the nearest place of each, and counts a project once', async () => {
    const place = (...points: number[][]) => ({type: 'MultiPoint', coordinates: points});
    const {projects} = await openJson({
      openBudget: '1',
      currency: 'KZT',
      unit: 1,
      projects: [
        {id: 'a', planned: 1, places: [place([77, 43]), place([78, 43])], precision: 'exact'},
        {id: 'b', planned: 1, places: [place([77.5, 43]), place([78.001, 43])], precision: 'exact'},
      ],
    });
    const around = nearestProjects(projects, 0, 5000, 5);
    if (around.kind !== 'known') throw new Error(around.kind);
    expect([around.among, around.count]).to.deep.equal([1, 1]);
    expect(around.nearest[0]?.metres).to.be.closeTo(81, 1);
  });
});
