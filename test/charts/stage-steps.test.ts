import {expect} from '@open-wc/testing';
import {stageSteps} from '../../src/charts/stage-steps.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed, linesSums} from '../fixtures/lines-feed.js';

describe('stage steps', () => {
  it('compare the sums of a budget whose lines state every stage', async () => {
    const steps = await stepsOf(linesFeed);
    expect(steps.map(({stage, sum}) => [stage, sum])).to.deep.equal([
      ['planned', linesSums.planned],
      ['adjusted', linesSums.adjusted],
      ['paid', linesSums.paid],
    ]);
    expect(steps[1]?.change).to.deep.include({from: 'planned', alike: true, difference: 690_000_000});
    expect(steps[2]?.change?.share).to.be.closeTo(-0.0577, 0.0001);
  });

  it('compare only records that state both', async () => {
    const [, contracted] = await stepsOf(
      projects(
        {planned: 100, contracted: 90},
        {planned: 200},
        {planned: 100, contracted: 80},
        {contracted: 500},
      ),
    );
    expect(contracted?.sum).to.equal(670);
    expect(contracted?.change).to.deep.equal({
      from: 'planned',
      both: 2,
      alike: false,
      difference: -30,
      share: -0.15,
    });
  });

  it('compare only records that state both, where all state one of them', async () => {
    const [, contracted, paid] = await stepsOf(
      projects(
        {planned: 100, contracted: 90, paid: 30},
        {planned: 200, paid: 500},
        {planned: 100, contracted: 80, paid: 20},
      ),
    );
    expect(contracted?.change).to.deep.include({from: 'planned', both: 2, alike: false, difference: -30});
    expect(paid?.change).to.deep.include({from: 'contracted', both: 2, alike: false, difference: -120});
  });

  it('leave out a stage that nobody states, and take the one before it', async () => {
    const steps = await stepsOf(projects({planned: 100, paid: 110}, {planned: 50, paid: 0}));
    expect(steps.map(({stage}) => stage)).to.deep.equal(['planned', 'paid']);
    expect(steps[1]?.change).to.deep.include({from: 'planned', alike: true, difference: -40});
  });

  it('have no per cent of nothing', async () => {
    const steps = await stepsOf(projects({planned: 0, paid: 10}));
    expect(steps[1]?.change).to.deep.include({difference: 10, share: undefined});
  });

  it('compare nothing where no record states both', async () => {
    const steps = await stepsOf(projects({planned: 10}, {paid: 5}));
    expect(steps[1]?.change).to.deep.include({both: 0, alike: false, share: undefined});
  });
});

async function stepsOf(feed: object) {
  const dataset = await openJson(feed);
  return stageSteps(new Figures(dataset, resolveView(dataset, {})));
}

function projects(...money: readonly object[]) {
  return {
    openBudget: '1',
    currency: 'KZT',
    unit: 1,
    projects: money.map((sums, id) => ({id: `p${id}`, title: 'P', ...sums})),
  };
}
