import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-party.js';
import type {BudgetParty} from '../../src/project/budget-party.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {focused, press, tabStops, tabTo} from '../real-keys.js';

describe('<budget-party> by keyboard alone', function () {
  this.timeout(30_000);

  it('has one stop for all its projects; arrows walk and Enter opens one', async () => {
    const element = await party('050140000001');
    const stops = await tabStops(element);
    expect(stops.filter((stop) => stop.matches('.work'))).to.have.lengthOf(1);
    const told: (string | undefined)[] = [];
    element.addEventListener('budget-select', ({project}) => told.push(project));
    const first = await tabTo(element, '.work');
    await press('ArrowDown');
    expect(focused().matches('.work')).to.equal(true);
    expect(focused()).to.not.equal(first);
    await press('Enter');
    expect(told).to.have.lengthOf(1);
  });

  it('has one stop for the parties to choose from, and leads to one and back', async () => {
    const element = await party(undefined);
    const stops = await tabStops(element);
    expect(stops.filter((stop) => stop.matches('.parties *'))).to.have.lengthOf(1);
    await tabTo(element, '.parties *');
    await press('Enter');
    await waitUntil(() => element.renderRoot.querySelector('.head .heading'));
    expect(focused()).to.not.equal(document.body);
  });
});

describe('<budget-party> where lists unfold', function () {
  this.timeout(30_000);

  it('names what unfolds, and keeps the focus in the list when the button is gone', async () => {
    const element = await fixture<BudgetParty>(
      html`<budget-party locale="en" party="Office" .data=${manyPartners}></budget-party>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.more'));
    const button = await tabTo(element, '.more');
    expect(button.getAttribute('aria-label')).to.match(/^(?!Show).+: Show 3 more$/);
    const list = button.closest('.rest')!.previousElementSibling!;
    await press('Enter');
    expect(list.children).to.have.lengthOf(8);
    expect(list.children[5]?.contains(focused())).to.equal(true);
  });
});

const manyPartners = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1,
  asOf: '2026-11-20',
  projects: Array.from({length: 8}, (_, at) => ({
    id: `p${at}`,
    title: {en: `Work ${at}`},
    planned: 1000 - at,
    contracted: 900 - at,
    authority: {name: 'Office'},
    suppliers: [{name: `Builder ${at}`}],
  })),
};

async function party(code: string | undefined): Promise<BudgetParty> {
  const element = await fixture<BudgetParty>(
    html`<budget-party locale="en" .party=${code} .data=${projectsFeed}></budget-party>`,
  );
  await waitUntil(() => element.state === 'ready' && element.renderRoot.querySelector('.works'));
  return element;
}
