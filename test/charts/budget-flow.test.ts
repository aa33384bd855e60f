import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-flow.js';
import type {BudgetFlow} from '../../src/charts/budget-flow.js';
import type {Where} from '../../src/model/where.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {cells, openChart, plain, press, text} from './chart-page.js';
import {nameOf} from './name-of.js';

describe('<budget-flow>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await flow(projectsFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark, when narrow, filtered and as a table', async () => {
    const element = await flow(projectsFeed, {theme: 'dark'}, '320px');
    await expect(element).to.be.accessible();
    await click(element, 'button.node');
    await expect(element).to.be.accessible();
    await cells(element);
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, where it flows, and the largest flow', async () => {
    const element = await flow(projectsFeed);
    expect(text(element, '.heading')).to.equal(
      'Projects of Almaty region, where the money comes from and goes: source of funding → sector → contractor',
    );
    expect(text(element, '.takeaway')).to.contain('The largest flow:');
    expect(text(element, '.takeaway')).to.contain('→ Transport, ₸2.8bn, 31%.');
  });

  it('names each node with a full sentence', async () => {
    const [first, second] = sentences(await flow(projectsFeed, {locale: 'kk'}));
    expect(first).to.match(/^Республикалық бюджет: 5,32 млрд ₸, 59 %; қайда: Көлік 2,8 млрд ₸, /);
    expect(second).to.match(/^Жергілікті бюджет: 2,48 млрд ₸, 28 %; қайда: /);
  });

  it('makes nodes as high as their sums', async () => {
    const element = await flow(projectsFeed);
    const heights = boxes(element).map((box) => box.getBoundingClientRect().height);
    expect((heights[0] ?? NaN) / (heights[1] ?? NaN)).to.be.closeTo(5315 / 2480, 0.02);
    const levels = [...element.renderRoot.querySelectorAll('.level')];
    const lengths = levels.map((level) =>
      [...level.querySelectorAll('.box')].reduce((sum, box) => sum + box.getBoundingClientRect().height, 0),
    );
    for (const length of lengths) expect(length).to.be.closeTo(lengths[0] ?? NaN, 1);
  });

  it('makes nodes as wide as their sums where it is narrow, the levels below each other', async () => {
    const element = await flow(projectsFeed, {}, '320px');
    const widths = boxes(element).map((box) => box.getBoundingClientRect().width);
    expect((widths[0] ?? NaN) / (widths[1] ?? NaN)).to.be.closeTo(5315 / 2480, 0.03);
    const [one, two] = [...element.renderRoot.querySelectorAll('.level')];
    expect(two?.getBoundingClientRect().top).to.be.greaterThan(one?.getBoundingClientRect().bottom ?? NaN);
  });

  for (const width of ['320px', '576px', '900px']) {
    for (const locale of ['kk', 'ru']) {
      it(`neither cuts nor overlaps names: ${locale}, ${width}`, async () => {
        const element = await flow(projectsFeed, {locale}, width);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        const frame = element.getBoundingClientRect();
        const labels = [...element.renderRoot.querySelectorAll<HTMLElement>('.label')];
        expect(labels.length).to.be.greaterThan(5);
        const places = labels.map((label) => {
          expect(label.scrollWidth, label.textContent).to.be.at.most(label.clientWidth + 1);
          return label.getBoundingClientRect();
        });
        places.forEach((one, at) => {
          expect(one.left).to.be.at.least(frame.left - 1);
          expect(one.right).to.be.at.most(frame.right + 1);
          for (const other of places.slice(at + 1)) expect(overlap(one, other)).to.equal(false);
        });
      });
    }
  }

  it('draws each band from its node to the next level', async () => {
    const element = await flow(projectsFeed);
    const bands = [...element.renderRoot.querySelectorAll<SVGPathElement>('.link')];
    expect(bands.length).to.be.greaterThan(8);
    for (const band of bands) expect(band.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+C.*Z$/);
  });

  it('is one stop of the Tab key; arrows walk within a level and between levels', async () => {
    const element = await flow(projectsFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    press(element, 'ArrowDown');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[1]);
    press(element, 'ArrowRight');
    expect(levelOf(element)).to.equal(1);
    press(element, 'ArrowRight');
    expect(levelOf(element)).to.equal(2);
    press(element, 'ArrowLeft');
    expect(levelOf(element)).to.equal(1);
    press(element, 'End');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element).at(-1));
  });

  it('filters by a node, speaks of it, and clears the filter with Escape', async () => {
    const element = await flow(projectsFeed);
    marks(element)[1]?.focus();
    const conditions: Where[] = [];
    element.addEventListener('budget-filter', ({where}) => conditions.push(where));
    marks(element)[1]?.click();
    expect(conditions[0]?.values.source).to.have.lengthOf(1);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-pressed')).to.equal('true');
    expect(text(element, '[role="status"]')).to.contain('₸2.48bn');
    press(element, 'Escape');
    expect(conditions[1]?.values).to.deep.equal({});
  });

  it('lights the bands of a node, and what is linked', async () => {
    const place = await fixture(
      html`<budget-feed .data=${projectsFeed}>
        <budget-bars by="sector" locale="en"></budget-bars><budget-flow locale="en"></budget-flow>
      </budget-feed>`,
    );
    const element = place.querySelector('budget-flow');
    const bars = place.querySelector('budget-bars');
    if (!element || !bars) throw new Error('not there');
    await waitUntil(() => element.state === 'ready' && bars.state === 'ready');
    const transport = marks(element).find(({dataset}) => dataset['mark'] === '1 entry transport');
    transport?.focus();
    await element.updateComplete;
    const lit = [...element.renderRoot.querySelectorAll<SVGPathElement>('.link.lit')];
    expect(lit.length).to.be.greaterThan(1);
    for (const {dataset} of lit) expect(dataset['link']).to.contain('1 entry transport');
    await bars.updateComplete;
    expect(bars.renderRoot.querySelectorAll('.lit')).to.have.lengthOf(1);
  });

  it('has every flow in its table, down to the whole sum', async () => {
    const element = await flow(linesFeed, {levels: 'region sector'});
    const rows = await cells(element);
    const sums = rows.map((row) => Number(row[2]?.replaceAll(',', '').replace('−', '-')));
    expect(sums.reduce((all, sum) => all + sum, 0)).to.equal(14_000_000_000);
    expect(rows.at(-1)?.slice(0, 3)).to.deep.equal(['Below zero', '', '−150,000,000']);
    expect(text(element, '.twin tfoot')).to.contain('14,000,000,000');
  });

  it('says what is not in the picture', async () => {
    const element = await flow(linesFeed, {levels: 'region sector supplier'});
    expect(notes(element)).to.deep.equal([
      'Below zero, so not in the picture: −₸150M (1 budget line).',
      'Not stated in these data: Contractor.',
    ]);
    const paid = await flow(projectsFeed, {measure: 'contracted'});
    expect(notes(paid)[0]).to.match(/^Without a sum, so not in the picture: \d+ projects\.$/);
  });

  it('says why there is nothing to draw', async () => {
    expect(text(await flow(linesFeed), '.note')).to.contain('These data state only one: Sector.');
    const bare = {openBudget: '1', projects: [{id: '1', title: {kk: 'Мектеп'}}]};
    expect(text(await flow(bare), '.note')).to.contain('do not say where the money comes from');
  });
});

function flow(data: unknown, options: Partial<BudgetFlow> = {}, width?: string): Promise<BudgetFlow> {
  return openChart<BudgetFlow>('budget-flow', data, options, width);
}

function marks(element: BudgetFlow): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('[data-mark]')];
}

function boxes(element: BudgetFlow): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.box')];
}

function levelOf(element: BudgetFlow): number {
  const levels = [...element.renderRoot.querySelectorAll('.level')];
  return levels.findIndex((level) => level.contains(element.shadowRoot?.activeElement ?? null));
}

function sentences(element: BudgetFlow): string[] {
  return marks(element).map((mark) => plain(nameOf(mark)));
}

function notes(element: BudgetFlow): string[] {
  return [...element.renderRoot.querySelectorAll('.graphic ~ .note')].map(({textContent}) =>
    plain(textContent),
  );
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && along > 1;
}

async function click(element: BudgetFlow, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}
