import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/budget-summary.js';
import type {BudgetSummary} from '../../src/charts/budget-summary.js';
import {linesFeed, linesSums} from '../fixtures/lines-feed.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';
import {savedFile} from '../saved-file.js';

describe('<budget-summary>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await summary(projectsFeed, locale)).to.be.accessible();
      await expect(await summary(linesFeed, locale)).to.be.accessible();
    });
  }

  it('shows the stages that the feed has, to the last tenge', async () => {
    const figures = values(await summary(projectsFeed));
    expect(figures.get('Planned budget')).to.equal(projectsSums.planned);
    expect(figures.get('Paid')).to.equal(projectsSums.paid);
    expect(figures.get('Number of projects')).to.equal(12);
    expect([...values(await summary(linesFeed)).keys()]).to.not.include('Contract value');
  });

  for (const locale of ['kk', 'ru', 'en'])
    it(`keeps sums with the code of a currency in their columns (${locale})`, async () => {
      const lines = [
        {year: 2025, function: '04', planned: 730_448_500_000, adjusted: 779_486_656, paid: 73_828_820_178},
      ];
      const element = await summary({openBudget: '1', currency: 'MDL', unit: 1, lines}, locale);
      for (const width of [288, 320, 328, 344, 360, 500, 680, 1000]) {
        element.style.inlineSize = `${width}px`;
        for (const value of element.renderRoot.querySelectorAll('.value'))
          expect(value.scrollWidth, `${value.textContent} in ${width}px`).to.be.at.most(value.clientWidth);
      }
    });

  it('shows no stage beside another whose unit contradicts it, and says why', async () => {
    const lines = [{year: 2025, function: '04', planned: 100, paid: 9}];
    const element = await summary({openBudget: '1', currency: 'KZT', unit: 1, incomparable: true, lines});
    expect(element.renderRoot.querySelectorAll('.mark')).to.have.lengthOf(0);
    expect(text(element, '.note')).to.contain('units that contradict each other');
  });

  it('leaves no figure alone in the last row', async () => {
    for (const feed of [projectsFeed, linesFeed]) {
      const element = await summary(feed, 'kk');
      for (let width = 240; width <= 1300; width += 53) {
        element.style.inlineSize = `${width}px`;
        const tops = [...element.renderRoot.querySelectorAll('.item')].map(
          (item) => item.getBoundingClientRect().top,
        );
        const last = tops.filter((top) => top === tops.at(-1)).length;
        expect(last === 1 && tops.length > 1 && tops.at(0) === tops.at(1), `${width}px`).to.equal(false);
      }
    }
  });

  it('hands over its figures as a file, to the last tenge, each sum with its currency', async () => {
    const csv = await (await savedFile(await summary(linesFeed), 'CSV')).text();
    const rows = csv.trim().split('\r\n');
    expect(rows[0]).to.equal('What,Figure,Currency,Note');
    expect(rows[1]).to.match(new RegExp(`^Planned budget,${linesSums.planned},KZT,`));
    expect(rows.find((row) => row.startsWith('Number of budget lines'))).to.match(/,\d+,,$/);
  });

  for (const locale of ['kk', 'ru'])
    it(`draws every figure and keeps it inside the picture (${locale})`, async () => {
      const element = await summary(projectsFeed, locale);
      const svg = await (await savedFile(element, 'SVG')).text();
      const place = await fixture(html`<div></div>`);
      place.append(
        document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true),
      );
      const texts = [...place.querySelectorAll('text')];
      const frame = place.querySelector('svg')?.getBoundingClientRect();
      for (const node of texts) {
        const {left, right} = node.getBoundingClientRect();
        expect(left, node.textContent).to.be.at.least(frame?.left ?? NaN);
        expect(right, node.textContent).to.be.at.most(frame?.right ?? NaN);
      }
      const drawn = texts.map(({textContent}) => textContent);
      for (const value of element.renderRoot.querySelectorAll('.value'))
        expect(drawn).to.include(value.textContent);
    });

  it('says in words how much is paid', async () => {
    expect(text(await summary(linesFeed, 'kk'), '.takeaway')).to.match(
      /^Нақтыланған жоспар — .+, оның \d+\s%\u2011ы төленді\.$/,
    );
    expect(text(await summary(linesFeed, 'ru'), '.takeaway')).to.match(/из них оплачено \d+\s%\.$/);
  });

  it('tells no share where some projects tell no payments', async () => {
    expect(text(await summary(projectsFeed, 'kk'), '.takeaway')).to.equal('Бөлінген қаражат — 8,95 млрд ₸.');
    expect(text(await summary(projectsFeed, 'ru'), '.takeaway')).to.equal('Выделено по плану: 8,95 млрд ₸.');
  });

  it('is of the latest complete year, and of another when asked', async () => {
    const element = await summary(linesFeed);
    expect(values(element).get('Planned budget')).to.equal(linesSums.planned);
    expect(values(element).get('Paid')).to.equal(linesSums.paid);
    expect(text(element, '.heading')).to.equal('Spending of Qaratau city, 2025');
    const changed = oneEvent(element, 'budget-filter');
    buttons(element).at(-1)?.click();
    await changed;
    await element.updateComplete;
    expect(text(element, '.heading')).to.equal('Spending of Qaratau city, January 2026, year to date');
    expect(buttons(element).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
  });

  it('counts and sums what is not on the map, and shows only that when asked', async () => {
    const element = await summary(projectsFeed);
    expect(text(element, '.note')).to.match(/^2 projects, ₸390M: not on the map/);
    buttons(element)[0]?.click();
    await element.updateComplete;
    expect(values(element).get('Number of projects')).to.equal(projectsSums.unplaced);
    expect(values(element).get('Planned budget')).to.equal(projectsSums.unplacedPlanned);
  });

  it('divides by residents only where every region has a dated number of them', async () => {
    const perResident = 'Planned, per resident';
    expect(values(await summary(projectsFeed)).get(perResident)).to.be.closeTo(
      8_945_000_000 / 2_280_351,
      1e-6,
    );
    const element = await summary({...projectsFeed, population: {'KZ-19': projectsFeed.population['KZ-19']}});
    expect(values(element).has(perResident)).to.equal(false);
    expect(text(element, 'details')).to.contain('The number of residents of some regions is not known');
  });

  it('never adds up currencies', async () => {
    const [first, ...others] = projectsFeed.projects;
    const element = await summary({...projectsFeed, projects: [{...first, currency: 'USD'}, ...others]});
    expect(values(element).get('Planned budget')).to.equal(projectsSums.planned - 1_250_000_000);
    expect(
      buttons(element)
        .slice(0, 2)
        .map(({textContent}) => textContent),
    ).to.deep.equal(['KZT', 'USD']);
    buttons(element)[1]?.click();
    await element.updateComplete;
    expect(values(element).get('Planned budget')).to.equal(1_250_000_000);
  });

  it('shows no money where the feed has none', async () => {
    const element = await summary({openBudget: '1', projects: [{id: 'a', title: 'A'}]});
    expect([...values(element)]).to.deep.equal([['Number of projects', 1]]);
  });
});

async function summary(data: unknown, locale = 'en'): Promise<BudgetSummary> {
  const element = await fixture<BudgetSummary>(html`<budget-summary locale=${locale}></budget-summary>`);
  const ready = oneEvent(element, 'budget-ready');
  element.data = data;
  await ready;
  return element;
}

/** The figures by their names. */
function values(element: BudgetSummary): Map<string, number> {
  const items = [...element.renderRoot.querySelectorAll('.item')];
  return new Map(
    items.map((item) => [
      item.querySelector('dt')?.textContent ?? '',
      Number(item.querySelector('data')?.value),
    ]),
  );
}

function buttons(element: BudgetSummary): HTMLButtonElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
}

function text(element: BudgetSummary, selector: string): string {
  return element.renderRoot.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
