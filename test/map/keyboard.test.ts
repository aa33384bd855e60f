import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-map.js';
import type {BudgetMap} from '../../src/map/budget-map.js';
import {worksFeed} from '../fixtures/map-feeds.js';
import {focused, press, tabStops, tabTo} from '../real-keys.js';

describe('<budget-map> by keyboard alone', function () {
  this.timeout(30_000);

  it('has one stop for all marks; arrows walk, Enter opens a card, Escape closes it and gives the focus back', async () => {
    const map = await shown();
    const stops = await tabStops(map);
    expect(stops.filter((stop) => stop.matches('.mark'))).to.have.lengthOf(1);
    const first = await tabTo(map, '.mark');
    await press('ArrowRight');
    const mark = focused();
    expect(mark.matches('.mark')).to.equal(true);
    expect(mark).to.not.equal(first);
    await press('Enter');
    expect(focused().closest('.card')).to.not.equal(null);
    await press('Escape');
    expect(map.renderRoot.querySelector('.card')).to.equal(null);
    expect(focused().getAttribute('aria-label')).to.equal(mark.getAttribute('aria-label'));
  });

  it('opens a project from the list, tells who wants its details, and comes back to the row', async () => {
    const map = await shown();
    const told: (string | undefined)[] = [];
    map.addEventListener('budget-select', ({project}) => told.push(project));
    const row = await tabTo(map, '.list .row');
    await press('Enter');
    expect(focused().closest('.card')).to.not.equal(null);
    await tabInside(map, '.card .primary');
    await press('Enter');
    expect(told).to.have.lengthOf(1);
    await press('Escape');
    expect(focused()).to.equal(row);
  });

  it('changes the list by Enter', async () => {
    const map = await shown();
    await tabTo(map, '.choices [aria-pressed="false"]');
    await press('Enter');
    expect(focused().getAttribute('aria-pressed')).to.equal('true');
  });
});

async function shown(): Promise<BudgetMap> {
  const map = await fixture<BudgetMap>(html`<budget-map static locale="en" .data=${worksFeed}></budget-map>`);
  await waitUntil(() => map.renderRoot.querySelector('.list .row'));
  return map;
}

/** Goes on with the Tab key from where the focus is. */
async function tabInside(map: BudgetMap, selector: string): Promise<void> {
  for (let steps = 0; steps < 50 && !focused().matches(selector); steps++) await press('Tab');
  expect(map.renderRoot.querySelector(selector)).to.equal(focused());
}
