import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-explorer.js';
import '../../src/define/budget-filters.js';
import '../../src/define/budget-project.js';
import type {BudgetExplorer} from '../../src/embed/budget-explorer.js';
import type {BudgetStore} from '../../src/store/budget-store.js';
import {BudgetSelectEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

/** Parts are fetched one by one, on a machine that may be busy. */

describe('<budget-explorer>', function () {
  this.timeout(30_000);

  it('is accessible', async () => {
    const element = await explorer();
    await expect(element).to.be.accessible();
  });

  it('puts the overview first, then map, filters, charts in the order of questions, and the table', async () => {
    expect(modules(await explorer())).to.deep.equal([
      'budget-summary',
      'budget-map',
      'budget-filters',
      'budget-treemap',
      'budget-stages',
      'budget-timeline',
      'budget-bars',
      'budget-bars',
      'budget-bars',
      'budget-flags',
      'budget-flow',
      'budget-compare',
      'budget-table',
    ]);
  });

  it('heads its charts with what they answer', async () => {
    const element = await explorer();
    const treemap = element.renderRoot.querySelector('budget-treemap')!;
    expect(treemap.renderRoot.querySelector('.heading')?.textContent).to.equal('Where does the money go?');
  });

  it('puts the filters above the map on a narrow page', async () => {
    expect(modules(await explorer({width: 340})).slice(0, 3)).to.deep.equal([
      'budget-summary',
      'budget-filters',
      'budget-map',
    ]);
  });

  it('leaves out the map where there is nothing to put on it, and says why', async () => {
    const element = await explorer({data: linesFeed});
    expect(modules(element)).to.not.include('budget-map');
    expect(element.renderRoot.querySelector('.reasons')?.textContent).to.contain('No map');
  });

  it('gives its parts its store', async () => {
    const element = await explorer();
    const filters = element.renderRoot.querySelector('budget-filters')!;
    await waitUntil(() => filters.state === 'ready', 'the filters are ready');
    const told = oneEvent(element, 'budget-filter');
    filters.renderRoot.querySelector<HTMLInputElement>('input[value="paid"]')?.click();
    await told;
    await filters.updateComplete;
    expect(filters.renderRoot.textContent).to.contain('Paid: ');
  });

  it('has one footer', async () => {
    const element = await explorer();
    const parts = [...element.renderRoot.querySelectorAll('*')].filter(({shadowRoot}) =>
      shadowRoot?.querySelector('.footer'),
    );
    expect(parts).to.have.lengthOf(0);
    expect(element.renderRoot.querySelectorAll('.footer')).to.have.lengthOf(1);
  });

  it('opens a project beside the map; Escape closes it and the focus returns', async () => {
    const element = await explorer();
    const opener = facetName(element);
    opener.focus();
    open(element, 'school-qonaev');
    await waitUntil(() => dossierName(element)?.includes('school'), 'the dossier is open');
    await waitUntil(
      () => project(element)?.shadowRoot?.activeElement?.classList.contains('heading'),
      'its name has the focus',
    );
    const closed = oneEvent(element, 'budget-select');
    project(element)?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    expect(((await closed) as Event as BudgetSelectEvent).project).to.equal(undefined);
    await element.updateComplete;
    await nextFrame();
    expect(project(element)).to.equal(null);
    expect(opener.matches(':focus')).to.equal(true);
  });

  it('takes changes back by Ctrl and Z, but not while words are typed', async () => {
    const element = await explorer();
    const filters = element.renderRoot.querySelector('budget-filters')!;
    const paid = filters.renderRoot.querySelector<HTMLInputElement>('input[value="paid"]')!;
    paid.click();
    await filters.updateComplete;
    press(filters.renderRoot.querySelector('.min')!, {key: 'z', ctrlKey: true});
    press(paid, {key: 'z', ctrlKey: true, shiftKey: true});
    await filters.updateComplete;
    expect(paid.checked).to.equal(true);
    const told = oneEvent(element, 'budget-filter');
    press(paid, {key: 'я', code: 'KeyZ', metaKey: true});
    await told;
    await filters.updateComplete;
    expect(paid.checked).to.equal(false);
  });

  it('lights the same thing in map, list and table', async () => {
    const element = await explorer();
    const table = element.renderRoot.querySelector('budget-table')!;
    const map = element.renderRoot.querySelector('budget-map')!;
    const rows = () => [...table.renderRoot.querySelectorAll('tbody tr')];
    const lit = () => rows().filter((row) => row.classList.contains('lit'));
    const entry = () => map.renderRoot.querySelector('.list .row');
    await waitUntil(() => entry() !== null, 'the list is there');
    await waitUntil(() => {
      entry()?.dispatchEvent(new PointerEvent('pointerenter'));
      return lit().length === 1;
    }, 'one row of the table is lit');
    expect(nameIn(lit()[0])).to.equal(entry()?.querySelector('.title')?.textContent);
    entry()?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(lit()).to.have.lengthOf(0);

    const line = rows()[1];
    line?.querySelector('td')?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await map.updateComplete;
    const entries = [...map.renderRoot.querySelectorAll('.list .row.lit .title')];
    expect(entries.map(({textContent}) => textContent)).to.deep.equal([nameIn(line)]);
    line?.querySelector('td')?.dispatchEvent(new PointerEvent('pointerout', {bubbles: true}));

    storeOf(element).highlight({dimension: 'region', key: 'KZ-33'});
    await map.updateComplete;
    expect(lit()).to.deep.equal(rows().filter(({textContent}) => textContent.includes('Jetisu')));
    expect(map.renderRoot.querySelectorAll('.mark.dim').length).to.be.greaterThan(0);
  });

  it('opens what a link shows, and keeps the link', async () => {
    history.replaceState(null, '', '#budget=region=KZ-19;project=school-qonaev');
    try {
      const element = await explorer({permalink: 'budget'});
      const filters = element.renderRoot.querySelector('budget-filters')!;
      const chip = () => filters.renderRoot.querySelector<HTMLElement>('.chip');
      await waitUntil(() => chip(), 'a filter is in force');
      expect(chip()?.textContent).to.contain('Almaty Region');
      await waitUntil(() => dossierName(element)?.includes('school'), 'the dossier is open');
      chip()?.click();
      storeOf(element).openLevel('budget-treemap.sector', 'transport');
      expect(location.hash).to.equal('#budget=project=school-qonaev;level.budget-treemap.sector=transport');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('carries signals in the dossier, and the dialogue only where the feed holds reports or takes them', async () => {
    const element = await explorer({data: {...projectsFeed, feedback: undefined}});
    open(element, 'school-qonaev');
    await waitUntil(() => project(element)?.querySelector('budget-flags[slot=flags]'), 'signals are there');
    expect(project(element)?.querySelectorAll('budget-feedback')).to.have.lengthOf(0);
    const other = await explorer({data: {...projectsFeed, feedback: {email: 'budget@akimat.example'}}});
    open(other, 'school-qonaev');
    await waitUntil(() => project(other)?.querySelector('budget-feedback[slot=dialogue]'), 'it is there');
  });

  it('counts reports in the list', async () => {
    const reports = [{id: '1', projectId: 'school-qonaev', status: 'open', text: 'Late'}];
    const element = await explorer({data: {...projectsFeed, reports}});
    const map = element.renderRoot.querySelector('budget-map')!;
    await waitUntil(
      () => /1\u00a0report/.test(map.renderRoot.querySelector('.list')?.textContent ?? ''),
      'the report is counted',
    );
  });

  it('leads from a search to what was found by Enter', async () => {
    const element = await explorer();
    const map = element.renderRoot.querySelector('budget-map')!;
    await waitUntil(() => map.renderRoot.querySelector('.list .row'), 'the list is there');
    const field = map.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    press(field, {key: 'Enter'});
    expect(map.shadowRoot?.activeElement?.matches('.list .row')).to.equal(true);
  });

  it('opens a project in a sheet on a narrow page', async () => {
    const element = await explorer({width: 340});
    open(element, 'school-qonaev');
    await waitUntil(() => dossierName(element)?.includes('school'), 'the dossier is open');
    const sheet = element.renderRoot.querySelector('dialog')!;
    expect(sheet.open).to.equal(true);
    await expect(element).to.be.accessible();
    sheet.close();
    await waitUntil(() => project(element) === null, 'the sheet is empty');
  });
});

interface Setup {
  data?: unknown;
  width?: number;
  permalink?: string;
}

async function explorer({data = projectsFeed, width = 1000, permalink}: Setup = {}): Promise<BudgetExplorer> {
  const box = await fixture(
    html`<div style="width: ${width}px"><budget-explorer locale="en" .permalink=${permalink} .data=${data}></budget-explorer></div>`,
  );
  const element = box.querySelector('budget-explorer')!;
  if (element.state !== 'ready') await oneEvent(element, 'budget-ready');
  await waitUntil(
    () => element.renderRoot.querySelector(':not(:defined)') === null,
    'every part is registered',
  );
  await waitUntil(
    () =>
      [...element.renderRoot.querySelectorAll('[heading], budget-filters')].every(
        (part) => part.getAttribute('state') === 'ready',
      ),
    'every part is ready',
  );
  return element;
}

/** What the map, the list or the table does when a reader opens a project. */
function open(element: BudgetExplorer, id: string): void {
  const part = element.renderRoot.querySelector('budget-filters')!;
  storeOf(element).select(id);
  part.dispatchEvent(new BudgetSelectEvent(id));
}

function modules(element: BudgetExplorer): string[] {
  const parts = element.renderRoot.querySelectorAll(
    'budget-summary, budget-map, budget-filters, .chart > *, budget-table',
  );
  return [...parts].map(({localName}) => localName);
}

function press(target: Element, init: KeyboardEventInit): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', {...init, bubbles: true, composed: true, cancelable: true}),
  );
}

function storeOf(element: BudgetExplorer): BudgetStore {
  return (element.renderRoot.querySelector('budget-filters') as unknown as {store: BudgetStore}).store;
}

function nameIn(row: Element | undefined): string | undefined {
  return row?.querySelector('th')?.textContent.trim();
}

function facetName(element: BudgetExplorer): HTMLElement {
  return element.renderRoot
    .querySelector('budget-filters')!
    .renderRoot.querySelector<HTMLElement>('.facet summary')!;
}

function project(element: BudgetExplorer) {
  return element.renderRoot.querySelector('budget-project');
}

function dossierName(element: BudgetExplorer): string | undefined {
  return project(element)?.renderRoot.querySelector('.heading')?.textContent;
}
