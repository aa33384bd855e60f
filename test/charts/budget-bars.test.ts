import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-bars.js';
import type {BudgetBars} from '../../src/charts/budget-bars.js';
import {printed} from './chart-page.js';
import {equipped} from './equipped.js';
import {nameOf} from './name-of.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';
import {sharedFeed} from '../shared-feed.js';

describe('<budget-bars>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await bars(projectsFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible as a table, and with levels open', async () => {
    const element = await bars(linesFeed);
    await click(element, '.parts');
    await expect(element).to.be.accessible();
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, where and when', async () => {
    expect(heading(await bars(linesFeed))).to.equal('Spending of Qaratau city, by sector, 2025');
    expect(heading(await bars(linesFeed, {locale: 'kk'}))).to.equal(
      'Қаратау қаласының шығыстары, салалар бойынша, 2025\u00a0жыл',
    );
  });

  it('tells the number that matters', async () => {
    const element = await bars(projectsFeed);
    expect(text(element, '.takeaway')).to.equal(
      'Planned budget: ₸8.95bn. The largest part is Transport, 36%.',
    );
  });

  it('says what the largest part is of where that is not the money of the sentence before', async () => {
    const lines = ['04', '07'].map((of, at) => ({
      year: 2025,
      function: of,
      planned: 10 + at,
      adjusted: 12,
      paid: 9,
    }));
    const feed = {openBudget: '1', currency: 'KZT', unit: 1, lines};
    const said = async (measure: 'planned' | 'adjusted') => text(await bars(feed, {measure}), '.takeaway');
    expect(await said('adjusted')).to.match(/^Of an adjusted plan of .* paid\. The largest part is /);
    expect(await said('planned')).to.match(
      /^Of an adjusted plan of .* paid\. Planned budget: the largest part is /,
    );
  });

  it('says of how much it is not stated before it names the largest part', async () => {
    const lines = [
      ['04', 9],
      [undefined, 91],
    ].map(([of, paid]) => ({year: 2025, function: of, paid}));
    const feed = {
      openBudget: '1',
      currency: 'KZT',
      unit: 1,
      lines: [...lines, {year: 2025, function: '07', paid: 1}],
    };
    expect(text(await bars(feed), '.takeaway')).to.match(
      /Sector: not stated for 90%\. The largest part is .*, 8\.9%\.$/,
    );
  });

  it('draws no stages over each other whose units contradict each other, and says why', async () => {
    const lines = ['04', '07'].map((of) => ({year: 2025, function: of, planned: 100, paid: 9}));
    const feed = {openBudget: '1', currency: 'KZT', unit: 1, incomparable: true, lines};
    const element = await bars(feed, {measure: 'planned'});
    expect(element.renderRoot.querySelectorAll('.mark.paid')).to.have.lengthOf(0);
    expect(element.renderRoot.querySelectorAll('.row .mark.planned')).to.have.lengthOf(2);
    expect(text(element, '.graphic ~ .note')).to.contain('units that contradict each other');
  });

  it('gives names the whole row where it is narrow', async () => {
    const element = await bars(linesFeed, {locale: 'ru'});
    element.style.inlineSize = '328px';
    for (const row of rows(element)) {
      const [name, bar] = [row.querySelector('.name'), row.querySelector('.bar')];
      expect(name!.clientWidth).to.be.at.least(bar!.clientWidth - 12);
      expect(row.querySelector('.figure')!.getBoundingClientRect().top).to.be.at.least(
        name!.getBoundingClientRect().bottom,
      );
    }
  });

  it('names each bar with a full sentence', async () => {
    const [first] = sentences(await bars(projectsFeed));
    expect(first).to.equal('Transport: Planned budget ₸3.19bn, Paid ₸1.89bn, 59% of the planned sum');
  });

  it('puts what is not told last', async () => {
    expect(names(await bars(projectsFeed)).at(-1)).to.equal('Not stated');
  });

  it('never shows a missing figure as zero', async () => {
    const element = await bars(projectsFeed, {measure: 'paid'});
    const health = rows(element).find((row) => row.textContent.includes('Health'));
    expect(health?.querySelector('.figure')?.textContent).to.contain('—');
    expect(health?.querySelectorAll('.mark.paid')).to.have.lengthOf(0);
  });

  it('draws a refund on the other side of zero', async () => {
    const element = await bars(linesFeed);
    const zero = parseFloat(
      rows(element)[0]?.querySelector<HTMLElement>('.zero')?.style.insetInlineStart ?? '',
    );
    const refund = rows(element).at(-1)?.querySelector<HTMLElement>('.mark.paid');
    expect(zero).to.be.above(0);
    expect(parseFloat(refund?.style.insetInlineStart ?? '')).to.be.below(zero);
  });

  it('marks what would be paid by now of a year that is not over', async () => {
    const line = {sector: 'education', year: 2026, planned: 1200, paid: 200};
    const part = await bars({openBudget: '1', currency: 'KZT', lines: [{...line, month: 3}]});
    const [row] = rows(part);
    expect(row?.querySelector<HTMLElement>('.due')?.style.insetInlineStart).to.equal('25%');
    expect(sentences(part)[0]).to.contain('By now, if paid evenly over the year ₸0.3K');
    const whole = await bars({openBudget: '1', currency: 'KZT', lines: [{...line, month: 12}]});
    expect(whole.renderRoot.querySelector('.due')).to.equal(null);
  });

  it('speaks of per cent only where a bar has some', async () => {
    const planned = {sector: 'education', planned: 1200};
    const lines = [planned, {sector: 'education', planned: 300, paid: 200}];
    const none = await bars({openBudget: '1', currency: 'KZT', lines});
    expect(none.renderRoot.querySelector('.percent')).to.equal(null);
    expect(text(none, '.legend')).not.to.contain('%');
    const some = await bars({openBudget: '1', currency: 'KZT', lines: lines.slice(1)});
    expect(text(some, '.percent')).to.equal('67%');
    expect(text(some, '.legend')).to.contain('%');
  });

  it('draws more than was planned beyond the plan', async () => {
    const element = await bars({
      ...projectsFeed,
      projects: projectsFeed.projects.filter(({id}) => id === 'kindergarten-qonaev'),
    });
    const [row] = rows(element);
    expect(row?.querySelector<HTMLElement>('.mark.paid')?.style.inlineSize).to.equal('100%');
    expect(
      parseFloat(row?.querySelector<HTMLElement>('.mark.planned, .mark.adjusted')?.style.inlineSize ?? ''),
    ).to.be.within(95, 97);
    expect(text(element, '.percent')).to.equal('104%');
  });

  it('filters by a bar, and takes the filter off again', async () => {
    const element = await bars(projectsFeed);
    const told: unknown[] = [];
    element.addEventListener('budget-filter', ({where}) => told.push(where.values));
    marks(element)[1]?.click();
    expect(told).to.deep.equal([{sector: ['education']}]);
    await element.updateComplete;
    expect(marks(element)[1]?.getAttribute('aria-pressed')).to.equal('true');
    expect(names(element)).to.have.lengthOf(9);
    marks(element)[1]?.click();
    await element.updateComplete;
    expect(marks(element)[1]?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('folds the rest, keeps the total, and shows all when asked', async () => {
    const element = await bars(projectsFeed, {count: 4});
    expect(names(element)).to.deep.equal([
      'Transport',
      'Education',
      'Social housing',
      'Everything else (5)',
      'Not stated',
    ]);
    expect(await total(element)).to.equal(projectsSums.planned);
    await click(element, '.rest button');
    expect(names(element)).to.have.lengthOf(9);
    expect(await total(element)).to.equal(projectsSums.planned);
  });

  it('opens into parts and says what is not broken down', async () => {
    const element = await bars(linesFeed);
    await click(element, '.parts');
    expect(names(element)).to.deep.equal(['Schools', 'Kindergartens', 'Not broken down']);
    expect(await total(element)).to.equal(7_200_000_000);
    expect(text(element, '.path [aria-current]')).to.equal('Education');
    expect(focused(element)?.textContent.trim()).to.match(/^Schools/);
    press(element, 'Escape');
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Education');
  });

  it('is one stop of the Tab key and walks with arrows', async () => {
    const element = await bars(projectsFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    press(element, 'ArrowDown');
    expect(focused(element)?.textContent.trim()).to.match(/^Education/);
  });

  it('divides by the residents of each region', async () => {
    const element = await bars(projectsFeed, {by: 'region', per: 'resident'});
    expect(figures(element)).to.deep.equal(['4.98', '1.46']);
    expect(text(element, '.legend')).to.contain('₸K, per resident');
  });

  it('says why nothing can be put per resident', async () => {
    const {population: _, ...unknown} = projectsFeed;
    const element = await bars(unknown, {per: 'resident'});
    expect(text(element, '.graphic ~ .note')).to.contain('no dated number of residents');
  });

  it('shows shares of the whole', async () => {
    expect(figures(await bars(projectsFeed, {per: 'share'})).slice(0, 2)).to.deep.equal(['36%', '19%']);
  });

  it('never adds up the years of a budget', async () => {
    const element = await bars(linesFeed, {by: 'year'});
    expect(names(element)).to.deep.equal(['2024', '2025', '2026']);
    expect(element.renderRoot.querySelector('.twin tfoot')).to.equal(null);
  });

  it('counts where there is no money', async () => {
    const projects = projectsFeed.projects.map(({id, title, sector}) => ({id, title, sector}));
    const element = await bars({openBudget: '1', projects});
    expect(figures(element)[0]).to.equal('2');
    expect(text(element, '.takeaway')).to.contain('12 projects in all.');
  });

  it('says what the feed does not tell', async () => {
    const element = await bars(linesFeed, {by: 'supplier'});
    expect(text(element, '.note')).to.equal('Not stated in these data: Contractor.');
  });

  it('agrees with the published sums of Almaty', async function () {
    const published = await sharedFeed('kz/budget-egov/getincomedatajson-almaty-2024-12.json');
    if (published === undefined) this.skip();
    const element = await bars(JSON.parse(published), {count: 99});
    expect(await total(element)).to.equal(1_568_940_871_000);
  });
});

async function bars(
  data: unknown,
  {locale = 'en', ...options}: Partial<BudgetBars> & {locale?: string} = {},
): Promise<BudgetBars> {
  const element = await fixture<BudgetBars>(html`<budget-bars locale=${locale}></budget-bars>`);
  const ready = oneEvent(element, 'budget-ready');
  Object.assign(element, {data, ...options});
  await ready;
  await waitUntil(() => !query('.rows') || query('.twin'), 'the table behind the bars comes');
  await element.updateComplete;
  await equipped(element);
  return element;

  function query(selector: string): Element | null {
    return element.renderRoot.querySelector(selector);
  }
}

function rows(element: BudgetBars): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.row')];
}

function marks(element: BudgetBars): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.bar')];
}

function names(element: BudgetBars): string[] {
  return [...element.renderRoot.querySelectorAll('.row .name')].map(({textContent}) => textContent);
}

function figures(element: BudgetBars): string[] {
  return [...element.renderRoot.querySelectorAll('.row .figure')].map(({textContent}) => textContent);
}

function sentences(element: BudgetBars): string[] {
  return marks(element).map(nameOf);
}

/** What the table behind the bars says is planned in all. */
async function total(element: BudgetBars): Promise<number> {
  await printed(element);
  return Number(text(element, '.twin tfoot td:nth-of-type(2)').replaceAll(/\D/g, ''));
}

function heading(element: BudgetBars): string {
  return text(element, '.heading');
}

function text(element: BudgetBars, selector: string): string {
  return (
    element.renderRoot
      .querySelector(selector)
      ?.textContent.replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll('2025 жыл', '2025\u00a0жыл') ?? ''
  );
}

function focused(element: BudgetBars): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

function press(element: BudgetBars, key: string): void {
  focused(element)?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
}

async function click(element: BudgetBars, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
  await element.updateComplete;
}
