import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import type {BudgetFilters} from '../../src/controls/budget-filters.js';
import '../../src/define/budget-filters.js';
import type {Where} from '../../src/model/where.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {focused, press, tabTo} from '../real-keys.js';

describe('<budget-filters> by keyboard alone', function () {
  this.timeout(30_000);

  it('finds by typed words', async () => {
    const {element, told} = await filters();
    await tabTo(element, '.words');
    await press('r', 'o', 'a', 'd');
    await waitUntil(() => told.at(-1)?.text === 'road');
  });

  it('opens a facet by Enter, chooses in it by Space, and takes the filter off by Enter', async () => {
    const {element, told} = await filters();
    const name = await tabTo(element, '.facet summary');
    await press('Enter');
    expect(name.closest('details')?.open).to.equal(true);
    await tabTo(element, '.option input');
    await press('Space');
    expect(Object.keys(told.at(-1)?.values ?? {})).to.deep.equal(['region']);
    await tabTo(element, '.chip');
    await press('Enter');
    expect(told.at(-1)?.values).to.deep.equal({});
    expect(focused()).to.not.equal(document.body);
  });

  it('switches the stage of money by arrows', async () => {
    const {element} = await filters();
    await tabTo(element, 'input[type="radio"]');
    const before = focused();
    await press('ArrowRight');
    expect(focused()).to.not.equal(before);
    expect((focused() as HTMLInputElement).checked).to.equal(true);
  });

  it('opens the sheet of a narrow page by Enter, keeps the focus in it, and Escape gives it back', async () => {
    const {element} = await filters(340);
    const opener = await tabTo(element, '.open');
    await press('Enter');
    const sheet = element.renderRoot.querySelector('dialog')!;
    expect(sheet.open).to.equal(true);
    expect(sheet.contains(focused())).to.equal(true);
    await press('Escape');
    expect(sheet.open).to.equal(false);
    expect(focused()).to.equal(opener);
  });
});

describe('<budget-filters> of a narrow page by keyboard alone', function () {
  this.timeout(30_000);

  it('keeps the button that has the focus inside its strip when filters come back', async () => {
    const {element} = await filters(340);
    await tabTo(element, '.open');
    await press('Enter');
    await tabTo(element, '.facet summary');
    await press('Enter', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Escape');
    await tabTo(element, '.chip');
    await press('Enter', 'Enter');
    await tabTo(element, '.undo');
    await press('Enter', 'Enter');
    const strip = element.renderRoot.querySelector('.chips')!.getBoundingClientRect();
    const undo = element.renderRoot.querySelector('.undo')!;
    expect(focused()).to.equal(undo);
    expect(undo.getBoundingClientRect().right).to.be.at.most(strip.right + 1);
  });
});

async function filters(width = 900): Promise<{element: BudgetFilters; told: Where[]}> {
  const place = await fixture(
    html`<div style="width: ${width}px"><budget-filters locale="en" .data=${projectsFeed}></budget-filters></div>`,
  );
  const element = place.querySelector('budget-filters')!;
  await waitUntil(() => element.state === 'ready' && element.renderRoot.querySelector('.bar, .facets'));
  const told: Where[] = [];
  element.addEventListener('budget-filter', ({where}) => told.push(where));
  return {element, told};
}
