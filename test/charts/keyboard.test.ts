import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {waitUntil} from '../wait-until.js';
import type {TemplateResult} from 'lit';
import type {ChartElement} from '../../src/charts/chart-element.js';
import type {BudgetTable} from '../../src/charts/budget-table.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-compare.js';
import '../../src/define/budget-flow.js';
import '../../src/define/budget-receipt.js';
import '../../src/define/budget-stages.js';
import '../../src/define/budget-table.js';
import '../../src/define/budget-timeline.js';
import '../../src/define/budget-treemap.js';
import type {Where} from '../../src/model/where.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {focused, press, tabStops, tabTo} from '../real-keys.js';
import {equipped} from './equipped.js';
import {nameOf} from './name-of.js';

type Chart = ChartElement<never>;

const MARK = '[data-mark]';

const CHARTS: Readonly<Record<string, () => TemplateResult>> = {
  bars: () => html`<budget-bars locale="en" .data=${linesFeed}></budget-bars>`,
  treemap: () => html`<budget-treemap locale="en" .data=${linesFeed}></budget-treemap>`,
  timeline: () => html`<budget-timeline locale="en" .data=${linesFeed}></budget-timeline>`,
  stages: () => html`<budget-stages locale="en" .data=${linesFeed}></budget-stages>`,
  flow: () => html`<budget-flow locale="en" .data=${projectsFeed}></budget-flow>`,
  receipt: () => html`<budget-receipt locale="en" .data=${projectsFeed}></budget-receipt>`,
  compare: () => html`<budget-compare locale="en" .data=${projectsFeed}></budget-compare>`,
};

const sixSectors = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1,
  asOf: '2025-12-31',
  lines: [2024, 2025].flatMap((year) =>
    ['01', '02', '03', '04', '05', '06'].map((of, at) => ({year, function: of, planned: 10 + at})),
  ),
};

describe('charts by keyboard alone', function () {
  this.timeout(30_000);

  for (const [name, template] of Object.entries(CHARTS)) {
    it(`${name}: the Tab key stops once at the marks, else at controls only`, async () => {
      const stops = await tabStops(await chart(template()));
      expect(stops.filter((stop) => stop.matches(MARK))).to.have.lengthOf(1);
      const others = stops.filter((stop) => !stop.matches(MARK));
      expect(others.filter((stop) => !stop.matches('a, button, input, select, summary'))).to.deep.equal([]);
      expect(new Set(stops).size).to.equal(stops.length);
    });
  }

  for (const [name, template] of Object.entries({
    bars: () => html`<budget-bars locale="en" count="3" .data=${sixSectors}></budget-bars>`,
    receipt: () => html`<budget-receipt locale="en" count="3" .data=${sixSectors}></budget-receipt>`,
    compare: () => html`<budget-compare locale="en" count="3" .data=${sixSectors}></budget-compare>`,
  }))
    it(`${name}: the focus stays among the marks when the rest unfolds and folds`, async () => {
      const element = await chart(template());
      await tabTo(element, MARK);
      const marks = () => element.renderRoot.querySelectorAll(MARK).length;
      const folded = marks();
      await press('End', 'Enter');
      await waitUntil(() => marks() > folded);
      expect(focused().matches(MARK)).to.equal(true);
      await press('End', 'Enter');
      await waitUntil(() => marks() === folded);
      expect(focused().matches(MARK)).to.equal(true);
    });

  it('timeline: the focus goes to a year when all years are shown again', async () => {
    const element = await chart(CHARTS['timeline']!());
    await tabTo(element, MARK);
    await press('Enter');
    expect(isPressed()).to.equal(true);
    await press('Shift+Tab', 'Enter');
    expect(focused().matches(MARK)).to.equal(true);
    expect(isPressed()).to.equal(false);
  });

  it('bars: arrows walk, Enter filters and lets go, the arrow beside a bar opens it, Escape goes up', async () => {
    const element = await chart(CHARTS['bars']!());
    await tabTo(element, MARK);
    const first = said();
    await press('ArrowDown');
    expect(said()).to.not.equal(first);
    await press('ArrowUp', 'Enter');
    expect(isPressed()).to.equal(true);
    await press('Enter');
    expect(isPressed()).to.equal(false);
    await press('ArrowRight', 'Enter');
    expect(path(element)).to.equal('Education');
    expect(focused().matches(MARK), 'the focus is on a part').to.equal(true);
    await press('Escape');
    expect(path(element)).to.equal('');
    expect(focused().matches(MARK), 'the focus is on a bar').to.equal(true);
  });

  it('treemap: Enter opens a part, Escape goes up to where the reader was, End walks to the last', async () => {
    const element = await chart(CHARTS['treemap']!());
    await tabTo(element, MARK);
    expect(said()).to.match(/^Education/);
    await press('Enter');
    expect(path(element)).to.equal('Education');
    expect(said()).to.match(/^Schools/);
    await press('Escape');
    expect(path(element)).to.equal('');
    expect(said()).to.match(/^Education/);
    await press('End');
    expect(said()).to.match(/^Repayment of loans/);
  });

  it('treemap: Enter filters by what has no parts, and lets go', async () => {
    const element = await chart(CHARTS['treemap']!());
    await tabTo(element, MARK);
    await press('ArrowRight');
    const told = filters(element);
    await press('Enter');
    expect(isPressed()).to.equal(true);
    await press('Enter');
    expect(isPressed()).to.equal(false);
    expect(told.map(({values}) => values.sector?.length)).to.deep.equal([1, undefined]);
  });

  it('timeline: arrows walk through time, Enter chooses a year, Shift several, Escape shows all', async () => {
    const element = await chart(CHARTS['timeline']!());
    await tabTo(element, MARK);
    await press('Home');
    const first = said();
    await press('ArrowRight');
    expect(said()).to.not.equal(first);
    await press('ArrowLeft', 'Enter');
    expect(chosen(element)).to.equal(1);
    await press('Shift+ArrowRight');
    expect(chosen(element)).to.equal(2);
    await press('Escape');
    expect(chosen(element)).to.equal(0);
    expect(focused().matches(MARK)).to.equal(true);
  });

  it('stages: arrows walk, Enter and Space choose what everything looks at', async () => {
    const element = await chart(CHARTS['stages']!());
    await tabTo(element, MARK);
    await press('End', 'Enter');
    expect([said().slice(0, 4), isPressed()]).to.deep.equal(['Paid', true]);
    await press('Home', 'Space');
    expect([said().slice(0, 7), isPressed()]).to.deep.equal(['Planned', true]);
    expect(chosen(element)).to.equal(1);
  });

  it('flow: arrows walk within a step and on to the next, Enter filters, Escape clears', async () => {
    const element = await chart(CHARTS['flow']!());
    await tabTo(element, MARK);
    const first = said();
    await press('ArrowRight');
    expect(said()).to.not.equal(first);
    await press('ArrowLeft');
    expect(said()).to.equal(first);
    const told = filters(element);
    await press('Enter');
    expect(isPressed()).to.equal(true);
    await press('Escape');
    expect(chosen(element)).to.equal(0);
    expect(told.map(({values}) => Object.keys(values).length)).to.deep.equal([1, 0]);
  });

  for (const name of ['receipt', 'compare']) {
    it(`${name}: arrows walk, Enter filters, Escape clears and stays where it was`, async () => {
      const element = await chart(CHARTS[name]!());
      await tabTo(element, MARK);
      const first = said();
      await press('ArrowDown');
      expect(said()).to.not.equal(first);
      await press('Home');
      expect(said()).to.equal(first);
      const told = filters(element);
      await press('Enter');
      expect(isPressed()).to.equal(true);
      await press('Escape');
      expect([isPressed(), focused().matches(MARK)]).to.deep.equal([false, true]);
      expect(told.map(({values}) => Object.keys(values).length)).to.deep.equal([1, 0]);
    });
  }

  it('receipt: the sum is typed, and the lines follow', async () => {
    const element = await chart(CHARTS['receipt']!());
    await tabTo(element, 'input');
    const before = element.renderRoot.querySelector('.graphic')?.textContent;
    await press('Control+a', '5', '0', '0', '0', 'Enter');
    expect(element.renderRoot.querySelector('.graphic')?.textContent).to.not.equal(before);
  });

  it('table: one stop for all rows, arrows walk, Enter opens a project', async () => {
    const element = await fixture<BudgetTable>(
      html`<budget-table locale="en" .data=${projectsFeed}></budget-table>`,
    );
    await waitUntil(() => element.state === 'ready');
    const stops = await tabStops(element);
    expect(stops.filter((stop) => stop.matches('tbody *'))).to.have.lengthOf(1);
    const told: (string | undefined)[] = [];
    element.addEventListener('budget-select', ({project}) => told.push(project));
    await tabTo(element, 'tbody *');
    await press('ArrowDown', 'ArrowDown');
    expect(focused().closest('tr')?.rowIndex).to.equal(3);
    await press('Enter');
    expect(told).to.have.lengthOf(1);
    await press('End');
    expect(focused().closest('tr')?.rowIndex).to.equal(projectsFeed.projects.length);
  });

  it('table: Escape closes the choice of columns and gives the focus back; so does going on', async () => {
    const element = await table();
    const chooser = element.renderRoot.querySelector<HTMLDetailsElement>('.chooser')!;
    await tabTo(element, '.chooser summary');
    await press('Enter', 'Tab', 'Escape');
    expect([chooser.open, focused().localName]).to.deep.equal([false, 'summary']);
    await press('Enter');
    expect(chooser.open).to.equal(true);
    await tabTo(element, 'thead button');
    expect(chooser.open).to.equal(false);
  });

  it('table: nothing that has the focus lies under what stays in view', async () => {
    const element = await table(700);
    const stops = [];
    for (const stop of await tabStops(element)) if (stop.matches('table *')) stops.push(stop);
    (stops.at(-1) as HTMLElement).focus();
    for (let left = stops.length; left > 1; left--) {
      expect(isSeen(focused()), said()).to.equal(true);
      await press('Shift+Tab');
    }
    await tabTo(element, 'tbody *');
    for (const key of ['End', 'ArrowUp', 'Home']) {
      await press(key);
      expect(isSeen(focused()), said()).to.equal(true);
    }
  });

  it('table: how much is found is said to who searches in it, and not to who filters elsewhere', async () => {
    const element = await table();
    const status = element.renderRoot.querySelector('.tools [role="status"]')!;
    await tabTo(element, 'input');
    expect(status.getAttribute('aria-live')).to.equal('polite');
    (focused() as HTMLElement).blur();
    expect(status.getAttribute('aria-live')).to.equal('off');
  });

  it('bars: what is pressed stands out in forced colours too', async () => {
    const element = await chart(CHARTS['bars']!());
    await emulateMedia({forcedColors: 'active'});
    const [pressed, other] = ['true', 'false'].map(
      (is) =>
        getComputedStyle(element.renderRoot.querySelector(`.switch [aria-pressed="${is}"]`)!).backgroundColor,
    );
    await emulateMedia({forcedColors: 'none'});
    expect(pressed).to.not.equal(other);
  });

  it('receipt: a sum that cannot be used is said', async () => {
    const element = await chart(CHARTS['receipt']!());
    await tabTo(element, 'input');
    const status = element.renderRoot.querySelector('.own [role="status"]');
    expect(status?.textContent).to.equal('');
    await press('Control+a', 'a');
    expect(status?.textContent).to.not.equal('');
  });
});

async function table(width = 900): Promise<BudgetTable> {
  const place = await fixture(
    html`<div style="width: ${width}px; --budget-table-height: 14rem">
      <budget-table locale="en" .data=${projectsFeed}></budget-table>
    </div>`,
  );
  const element = place.querySelector('budget-table')!;
  await waitUntil(() => element.state === 'ready');
  await equipped(element);
  return element;
}

/** Whether an element is whole inside the area that scrolls, and nothing covers it. */
function isSeen(element: Element): boolean {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const root = element.getRootNode() as ShadowRoot;
  return [left + 1, right - 1].every((x) => element.contains(root.elementFromPoint(x, middle)));
}

async function chart(template: TemplateResult): Promise<Chart> {
  const element = await fixture<Chart>(template);
  await waitUntil(() => element.state === 'ready' && element.renderRoot.querySelector('.twin'));
  return element;
}

function filters(element: Chart): Where[] {
  const told: Where[] = [];
  element.addEventListener('budget-filter', ({where}) => told.push(where));
  return told;
}

/** The sentence of what has the focus. */
function said(): string {
  const at = focused();
  const words = nameOf(at);
  return words.replaceAll(/\s+/g, ' ').trim();
}

function isPressed(): boolean {
  return focused().getAttribute('aria-pressed') === 'true';
}

function chosen(element: Chart): number {
  return element.renderRoot.querySelectorAll(`${MARK}[aria-pressed="true"]`).length;
}

function path(element: Chart): string {
  return element.renderRoot.querySelector('.path [aria-current]')?.textContent.trim() ?? '';
}
