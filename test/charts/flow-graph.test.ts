import {expect} from '@open-wc/testing';
import {type FlowGraph, flowGraph} from '../../src/charts/flow-graph.js';
import {flowLevels} from '../../src/charts/flow-levels.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {parseWhere} from '../../src/model/where.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed, linesSums} from '../fixtures/lines-feed.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';
import {sharedFeed} from '../shared-feed.js';

describe('flowGraph', () => {
  it('loses no money on the way', async () => {
    const graph = await flow(projectsFeed);
    expect(graph.total).to.equal(projectsSums.planned);
    for (const {nodes} of graph.levels) expect(added(nodes)).to.equal(graph.total);
    expect(added(graph.paths)).to.equal(graph.total);
    for (const level of [0, 1]) {
      const between = graph.links.filter(({from}) => from.level === level);
      expect(added(between)).to.equal(graph.total);
    }
  });

  it('agrees with a count by hand', async () => {
    const {levels, links} = await flow(projectsFeed);
    expect(levels[0]?.nodes.map(({kind, sum}) => [kind, sum])).to.deep.equal([
      ['entry', 5_315_000_000],
      ['entry', 2_480_000_000],
      ['untold', 1_150_000_000],
    ]);
    const transport = links.filter(({to}) => to.level === 1 && to.keys[0] === 'transport');
    expect(transport.map(({sum}) => sum)).to.have.members([2_800_000_000, 390_000_000]);
  });

  it('keeps what flows into a node and out of it the same', async () => {
    const {levels, links} = await flow(projectsFeed);
    const nodes = levels[1]?.nodes ?? [];
    expect(nodes).to.have.length.above(1);
    for (const node of nodes) {
      expect(added(links.filter(({to}) => to === node))).to.equal(node.sum);
      expect(added(links.filter(({from}) => from === node))).to.equal(node.sum);
    }
  });

  it('keeps joint values as one node', async () => {
    const {levels} = await flow(projectsFeed, '', 'source supplier');
    const joint = levels[1]?.nodes.find(({sum}) => sum === 2_800_000_000);
    expect(joint?.keys).to.have.lengthOf(1);
    expect(levels[1]?.column.entries[joint?.entries[0] ?? 0]?.parts).to.have.lengthOf(2);
  });

  it('folds the smallest, and puts what is not told last', async () => {
    const {levels} = await flow(projectsFeed);
    const kinds = levels[1]?.nodes.map(({kind}) => kind);
    expect(kinds?.slice(-2)).to.deep.equal(['rest', 'untold']);
    const [rest] = levels[1]?.nodes.filter(({kind}) => kind === 'rest') ?? [];
    expect(rest?.keys.length).to.be.greaterThan(1);
    const nodes = levels.flatMap((level) => level.nodes.filter(({kind}) => kind !== 'untold'));
    expect(nodes.length).to.be.at.most(12);
  });

  it('leaves out what is below zero, and what has no figure', async () => {
    const graph = await flow(linesFeed, '', 'region sector');
    expect(graph.below).to.deep.equal({sum: -150_000_000, count: 1});
    expect(graph.total + graph.below.sum).to.equal(linesSums.planned);
    const paid = await flow(projectsFeed, '', undefined, 'paid');
    const {count, stated} = (await figuresOf(projectsFeed)).total;
    expect(paid.missing).to.equal(count - (stated.paid ?? NaN));
    expect(paid.missing).to.be.greaterThan(0);
  });

  it('honours filters', async () => {
    const graph = await flow(projectsFeed, 'region=KZ-33');
    expect(graph.total).to.equal(1_000_000_000);
    for (const {nodes} of graph.levels) expect(added(nodes)).to.equal(1_000_000_000);
  });

  it('counts records where there is no money', async () => {
    const projects = projectsFeed.projects.map(({id, title, sector, fundingSource}: Bare) => ({
      id,
      title,
      sector,
      fundingSource,
    }));
    const graph = await flow({openBudget: '1', projects});
    expect(graph.total).to.equal(projectsSums.projects);
    for (const {nodes} of graph.levels) expect(added(nodes)).to.equal(projectsSums.projects);
  });

  it('agrees with the published sum of the Philippines', async function () {
    const published = await sharedFeed('oc4ids/derived-dpwh-strict.json');
    if (published === undefined) this.skip();
    const dataset = await openJson(JSON.parse(published));
    const figures = new Figures(dataset, resolveView(dataset, {}));
    const graph = flowGraph(figures, flowLevels(figures.table, undefined).dimensions);
    expect(graph.total + graph.below.sum).to.be.closeTo(figures.total.sums.planned ?? NaN, 0.01);
    for (const {nodes} of graph.levels) expect(added(nodes)).to.be.closeTo(graph.total, 0.01);
  });
});

describe('flowLevels', () => {
  it('leads from source through sector to supplier', async () => {
    expect(await levelsOf(projectsFeed)).to.deep.equal(['source', 'sector', 'supplier']);
  });

  it('takes what the feed tells', async () => {
    const bare = projectsFeed.projects.map(({fundingSource: _, ...project}: Bare) => project);
    expect(await levelsOf({...projectsFeed, projects: bare})).to.deep.equal([
      'authority',
      'sector',
      'supplier',
    ]);
  });

  it('takes what is asked for in its order, and tells what is lacking', async () => {
    const {table} = await figuresOf(linesFeed);
    const {dimensions, lacking} = flowLevels(table, 'sector region supplier nonsense');
    expect(dimensions).to.deep.equal(['sector', 'region']);
    expect(lacking).to.deep.equal(['supplier']);
  });
});

interface Bare {
  readonly id?: string;
  readonly title?: unknown;
  readonly sector?: string;
  readonly fundingSource?: unknown;
}

async function flow(feed: unknown, where = '', levels?: string, measure?: 'paid'): Promise<FlowGraph> {
  const figures = await figuresOf(feed, where, measure);
  return flowGraph(figures, flowLevels(figures.table, levels).dimensions);
}

async function levelsOf(feed: unknown): Promise<readonly string[]> {
  return flowLevels((await figuresOf(feed)).table, undefined).dimensions;
}

async function figuresOf(feed: unknown, where = '', measure?: 'paid'): Promise<Figures> {
  const dataset = await openJson(feed);
  const choice = {where: parseWhere(where).where, ...(measure && {measure})};
  return new Figures(dataset, resolveView(dataset, choice));
}

function added(parts: readonly {readonly sum: number}[]): number {
  return parts.reduce((all, {sum}) => all + sum, 0);
}
