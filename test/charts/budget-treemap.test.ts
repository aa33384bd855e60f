import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-treemap.js';
import type {BudgetTreemap} from '../../src/charts/budget-treemap.js';
import {printed} from './chart-page.js';
import {equipped} from './equipped.js';
import {nameOf} from './name-of.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';
import {sharedFeed} from '../shared-feed.js';

describe('<budget-treemap>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await treemap(linesFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark, filtered, with a level open, and as a table', async () => {
    const filtered = await treemap(projectsFeed, {theme: 'dark'});
    await click(filtered, '.tile[aria-pressed]');
    await expect(filtered).to.be.accessible();
    const element = await treemap(linesFeed, {theme: 'dark'});
    await click(element, '.tile');
    await expect(element).to.be.accessible();
    await total(element);
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, where and when, and the number that matters', async () => {
    const element = await treemap(linesFeed, {locale: 'kk'});
    expect(text(element, '.heading')).to.equal('Қаратау қаласының шығыстары, салалар бойынша, 2025 жыл');
    expect(text(await treemap(projectsFeed), '.takeaway')).to.equal(
      'Planned budget: ₸8.95bn. The largest part is Transport, 36%.',
    );
  });

  it('names each tile with a full sentence', async () => {
    expect(sentence(tiles(await treemap(projectsFeed))[0])).to.equal(
      'Transport: Planned budget ₸3.19bn, 36% of the whole, Paid 59% of the planned sum, opens into its parts',
    );
    expect(sentence(tiles(await treemap(linesFeed, {locale: 'kk'}))[0])).to.equal(
      'Білім беру: Бөлінген қаражат 7,2 млрд ₸, Төленген қаражат нақтыланған жоспардың 99 %\u2011ы, құрамы ашылады',
    );
  });

  it('gives areas as the sums are', async () => {
    const areas = tiles(await treemap(projectsFeed)).map(areaOf);
    expect(areas.reduce((sum, area) => sum + area, 0)).to.be.closeTo(100, 1e-6);
    expect(areas[0]).to.be.closeTo(35.7, 0.1);
  });

  it('lists the same parts, and beside them what an area cannot show', async () => {
    const element = await treemap(linesFeed);
    expect(names(element)).to.deep.equal([
      'Education ›',
      'Housing and utilities',
      'Transport and communications',
      'General public services',
      'Social assistance',
      'Repayment of loans',
    ]);
    expect(tiles(element)).to.have.lengthOf(5);
    expect(text(element, '.beside .note')).to.equal('Below zero, not in the picture');
    expect(element.renderRoot.querySelectorAll('.percent')).to.have.lengthOf(0);
  });

  it('opens into parts, says what is not broken down, and goes up again', async () => {
    const element = await treemap(linesFeed);
    tiles(element)[0]?.focus();
    await click(element, '.tile');
    expect(names(element)).to.deep.equal(['Schools', 'Kindergartens', 'Not broken down']);
    expect(text(element, '.path [aria-current]')).to.equal('Education');
    expect(sentence(focused(element))).to.match(/^Schools/);
    press(element, 'Escape');
    await settled(element);
    expect(text(element, '.path')).to.equal('');
    expect(sentence(focused(element))).to.match(/^Education/);
  });

  it('makes the open level the subject of everything that is linked', async () => {
    const element = await treemap(linesFeed);
    await click(element, '.tile');
    const told: unknown[] = [];
    element.addEventListener('budget-filter', ({where}) => told.push(where.values));
    await click(element, '.here > button');
    expect(told).to.deep.equal([{sector: ['04']}]);
    expect(element.renderRoot.querySelector('.here > button')?.getAttribute('aria-pressed')).to.equal('true');
    await click(element, '.path button');
    expect(tiles(element).map((tile) => tile.classList.contains('chosen'))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('filters by a part, and takes the filter off again', async () => {
    const element = await treemap(projectsFeed);
    const told: unknown[] = [];
    element.addEventListener('budget-filter', ({where}) => told.push(where.values));
    tiles(element)[1]?.click();
    await settled(element);
    expect(tiles(element)[1]?.getAttribute('aria-pressed')).to.equal('true');
    tiles(element)[1]?.click();
    await settled(element);
    expect(told).to.deep.equal([{sector: ['education']}, {}]);
  });

  it('folds the rest into a part that opens, so that nothing is out of reach', async () => {
    const element = await treemap(projectsFeed, {count: 4});
    expect(names(element)).to.deep.equal([
      'Transport ›',
      'Education',
      'Social housing',
      'Everything else (5) ›',
      'Not stated',
    ]);
    await click(element, '.tile.rest');
    expect(text(element, '.path [aria-current]')).to.equal('Everything else');
    expect(names(element)).to.have.lengthOf(4);
    press(element, 'Escape');
    await settled(element);
    expect(names(element)[0]).to.equal('Transport ›');
    expect(await total(element)).to.equal(projectsSums.planned);
  });

  it('is one stop of the Tab key and walks by what lies where', async () => {
    const element = await treemap(projectsFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    const before = box(focused(element));
    press(element, 'ArrowRight');
    expect(box(focused(element)).left).to.be.at.least(before.right - 2);
    press(element, 'End');
    expect(sentence(focused(element))).to.match(/^Not stated/);
    expect(focused(element)?.closest('.list')).to.not.equal(null);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('keeps the focus on a part that takes another place when the figures change', async () => {
    const element = await treemap(twoParts(3, 1));
    const part = () => marks(element).find((mark) => sentence(mark).startsWith('Health'));
    part()?.focus();
    element.data = twoParts(1, 9);
    await waitUntil(() => sentence(tiles(element)[0]).startsWith('Health'));
    await settled(element);
    expect(sentence(focused(element))).to.match(/^Health: Planned budget ₸9/);
    expect(part()?.tabIndex).to.equal(0);
  });

  it('leaves out labels rather than cut them', async () => {
    const element = await treemap(projectsFeed, {locale: 'ru'}, '320px');
    const labels = [...element.renderRoot.querySelectorAll<HTMLElement>('.label:not([data-fit="none"])')];
    expect(labels).to.not.have.lengthOf(0);
    for (const label of labels) {
      expect(label.scrollWidth, label.textContent).to.be.at.most(label.clientWidth);
      expect(label.scrollHeight, label.textContent).to.be.at.most(label.clientHeight);
    }
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('has targets of 24 pixels and more', async () => {
    const element = await treemap(projectsFeed, {}, '320px');
    expect(marks(element)).to.have.length.above(1);
    for (const mark of marks(element)) {
      const {width, height} = mark.getBoundingClientRect();
      expect(Math.min(width, height), mark.textContent).to.be.at.least(24);
    }
  });

  it('keeps a sector in its colour whatever is filtered', async () => {
    const element = await treemap(projectsFeed);
    const before = colours(element);
    element.where = 'status=completion';
    await settled(element);
    const after = colours(element);
    expect(after.size).to.be.within(1, before.size - 1);
    for (const [name, colour] of after) expect(colour, name).to.equal(before.get(name));
  });

  it('shows shares of the whole', async () => {
    const element = await treemap(projectsFeed, {per: 'share'});
    expect(figures(element).slice(0, 2)).to.deep.equal(['36%', '19%']);
  });

  it('never draws sums per resident of each region as parts of a whole', async () => {
    const element = await treemap(projectsFeed, {by: 'region', per: 'resident'});
    expect(figures(element)[0]).to.equal('7.95');
    expect(text(element, '.graphic ~ .note')).to.contain('not parts of a whole');
  });

  it('never adds up the years of a budget', async () => {
    const element = await treemap(linesFeed, {by: 'year'});
    expect(text(element, '.note')).to.contain('not parts of one whole');
    expect(tiles(element)).to.have.lengthOf(0);
  });

  it('counts where there is no money', async () => {
    const projects = projectsFeed.projects.map(({id, title, sector}) => ({id, title, sector}));
    const element = await treemap({openBudget: '1', projects});
    expect(sentence(tiles(element)[0])).to.match(/: 2 projects, 17% of the whole$/);
  });

  it('says what the feed does not tell', async () => {
    expect(text(await treemap(linesFeed, {by: 'supplier'}), '.note')).to.equal(
      'Not stated in these data: Contractor.',
    );
  });

  it('agrees with the published sums of Almaty', async function () {
    const published = await sharedFeed('kz/budget-egov/getincomedatajson-almaty-2024-12.json');
    if (published === undefined) this.skip();
    expect(await total(await treemap(JSON.parse(published)))).to.equal(1_568_940_871_000);
  });
});

async function treemap(
  data: unknown,
  {locale = 'en', ...options}: Partial<Omit<BudgetTreemap, 'where'>> & {locale?: string} = {},
  width = '800px',
): Promise<BudgetTreemap> {
  const place = document.createElement('div');
  place.style.inlineSize = width;
  if (options.theme === 'dark') place.style.background = '#15191d';
  const element = await fixture<BudgetTreemap>(html`<budget-treemap locale=${locale}></budget-treemap>`, {
    parentNode: place,
  });
  const ready = oneEvent(element, 'budget-ready');
  Object.assign(element, {data, ...options});
  await ready;
  await settled(element);
  await equipped(element);
  return element;
}

/** Drawn, measured, drawn at its size, with all tiles where they belong. */
async function settled(element: BudgetTreemap): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
  for (const tile of tiles(element)) for (const motion of tile.getAnimations()) motion.finish();
}

function tiles(element: BudgetTreemap): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.tile')];
}

function marks(element: BudgetTreemap): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('[data-mark]')];
}

function names(element: BudgetTreemap): string[] {
  return [...element.renderRoot.querySelectorAll('.list .name')].map(({textContent}) => plain(textContent));
}

function figures(element: BudgetTreemap): string[] {
  return [...element.renderRoot.querySelectorAll('.list .figure')].map(({textContent}) => textContent);
}

function sentence(mark: Element | null | undefined): string {
  return plain(nameOf(mark));
}

/** Colours of the swatches in the list, by name. */
function colours(element: BudgetTreemap): ReadonlyMap<string, string> {
  const items = [...element.renderRoot.querySelectorAll<HTMLElement>('.item')];
  return new Map(
    items.map((item) => [
      plain(item.querySelector('.name')?.textContent ?? ''),
      item.querySelector<HTMLElement>('.swatch')?.style.getPropertyValue('--_fill') ?? '',
    ]),
  );
}

function areaOf({style}: HTMLElement): number {
  return (parseFloat(style.inlineSize) * parseFloat(style.blockSize)) / 100;
}

function box(mark: Element | null | undefined): DOMRect {
  return mark?.getBoundingClientRect() ?? new DOMRect();
}

function twoParts(education: number, health: number) {
  const line = (sector: string, planned: number) => ({year: 2025, sector, planned});
  return {openBudget: '1', currency: 'KZT', lines: [line('education', education), line('health', health)]};
}

/** What the table behind the picture says is planned in all. */
async function total(element: BudgetTreemap): Promise<number> {
  await printed(element);
  return Number(text(element, '.twin tfoot td:nth-of-type(2)').replaceAll(/\D/g, ''));
}

function text(element: BudgetTreemap, selector: string): string {
  return plain(element.renderRoot.querySelector(selector)?.textContent ?? '');
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function focused(element: BudgetTreemap): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

function press(element: BudgetTreemap, key: string): void {
  focused(element)?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
}

async function click(element: BudgetTreemap, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await settled(element);
}
