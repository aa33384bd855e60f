import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/budget-explorer.js';
import '../../src/define/budget-filters.js';
import '../../src/define/budget-project.js';
import type {BudgetExplorer} from '../../src/embed/budget-explorer.js';
import {BudgetSelectEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

/** Parts are fetched one by one, on a machine that may be busy. */
const SLOW = {timeout: 8000};

describe('<budget-explorer>', () => {
  it('is accessible', async () => {
    const element = await explorer();
    await expect(element).to.be.accessible();
  });

  it('puts the overview first, then map, filters, charts and the table', async () => {
    expect(modules(await explorer())).to.deep.equal([
      'budget-summary',
      'budget-map',
      'budget-filters',
      'budget-bars',
      'budget-bars',
      'budget-table',
    ]);
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
    expect(element.renderRoot.textContent).to.contain('There is no map');
  });

  it('gives its parts its store', async () => {
    const element = await explorer();
    const filters = element.renderRoot.querySelector('budget-filters')!;
    await waitUntil(() => filters.state === 'ready', 'the filters are ready', SLOW);
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
    await waitUntil(() => dossierName(element)?.includes('school'), 'the dossier is open', SLOW);
    await waitUntil(
      () => project(element)?.shadowRoot?.activeElement?.classList.contains('heading'),
      'its name has the focus',
      SLOW,
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

  it('opens a project in a sheet on a narrow page', async () => {
    const element = await explorer({width: 340});
    open(element, 'school-qonaev');
    await waitUntil(() => dossierName(element)?.includes('school'), 'the dossier is open', SLOW);
    const sheet = element.renderRoot.querySelector('dialog')!;
    expect(sheet.open).to.equal(true);
    await expect(element).to.be.accessible();
    sheet.close();
    await waitUntil(() => project(element) === null, 'the sheet is empty', SLOW);
  });
});

interface Setup {
  data?: unknown;
  width?: number;
}

async function explorer({data = projectsFeed, width = 1000}: Setup = {}): Promise<BudgetExplorer> {
  const box = await fixture(
    html`<div style="width: ${width}px"><budget-explorer locale="en" .data=${data}></budget-explorer></div>`,
  );
  const element = box.querySelector('budget-explorer')!;
  if (element.state !== 'ready') await oneEvent(element, 'budget-ready');
  await waitUntil(
    () => element.renderRoot.querySelector(':not(:defined)') === null,
    'every part is registered',
    SLOW,
  );
  await waitUntil(
    () =>
      [...element.renderRoot.querySelectorAll('[heading], budget-filters')].every(
        (part) => part.getAttribute('state') === 'ready',
      ),
    'every part is ready',
    SLOW,
  );
  return element;
}

/** What the map, the list or the table does when a reader opens a project. */
function open(element: BudgetExplorer, id: string): void {
  const part = element.renderRoot.querySelector('budget-filters')!;
  (part as unknown as {store: {select(project: string): void}}).store.select(id);
  part.dispatchEvent(new BudgetSelectEvent(id));
}

function modules(element: BudgetExplorer): string[] {
  const parts = element.renderRoot.querySelectorAll(
    'budget-summary, budget-map, budget-filters, budget-bars, budget-table',
  );
  return [...parts].map(({localName}) => localName);
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
