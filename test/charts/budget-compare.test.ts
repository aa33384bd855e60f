import {expect} from '@open-wc/testing';
import '../../src/define/budget-compare.js';
import type {BudgetCompare} from '../../src/charts/budget-compare.js';
import type {Where} from '../../src/model/where.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {regionsFeed} from '../fixtures/regions-feed.js';
import {cells, openChart, plain, press, text} from './chart-page.js';
import {nameOf} from './name-of.js';

describe('<budget-compare>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await compare(regionsFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark, with three, when narrow and as a table', async () => {
    const element = await compare(regionsFeed, {theme: 'dark', of: 'KZ-19 KZ-33 KZ-61'}, '320px');
    await expect(element).to.be.accessible();
    await cells(element);
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, how much per resident, and where the difference is widest', async () => {
    const element = await compare(projectsFeed);
    expect(text(element, '.heading')).to.equal(
      'Projects of Almaty region, compared: Almaty Region and Jetisu Region',
    );
    expect(text(element, '.takeaway')).to.equal(
      'Planned budget: Almaty Region ₸4.98K, Jetisu Region ₸1.46K, per resident; Almaty Region: 3.4 times as much. ' +
        'The widest gap is in Transport (Almaty Region: 3.1 times as much).',
    );
    expect(notes(element)).to.deep.equal([
      'Residents: Almaty Region 1,596,331 (1 January 2026); Jetisu Region 684,020 (1 January 2026).',
    ]);
  });

  it('names each row with a full sentence', async () => {
    const kk = sentences(await compare(projectsFeed, {locale: 'kk'}));
    expect(kk[0]).to.equal(
      'Көлік: Алматы облысы — 1,75 мың ₸, Жетісу облысы — 570 ₸, бір тұрғынға шаққанда; Алматы облысы: 3,1 есе көп',
    );
    expect(kk[1]).to.equal(
      'Білім беру: Алматы облысы — 1,05 мың ₸, Жетісу облысы — Көрсетілмеген, бір тұрғынға шаққанда; тек біреуі белгілі: Алматы облысы',
    );
    const ru = sentences(await compare(projectsFeed, {locale: 'ru'}));
    expect(ru[0]).to.contain('Алматинская область: в 3,1 раза больше');
  });

  it('draws all bars on one axis', async () => {
    const element = await compare(projectsFeed);
    const [first, second] = bars(element);
    expect(first?.style.inlineSize).to.equal('100%');
    const share = 390 / 684_020 / (2800 / 1_596_331);
    expect(parseFloat(second?.style.inlineSize ?? '')).to.be.closeTo(share * 100, 0.01);
  });

  it('says that something is not told, and draws no bar for it', async () => {
    const element = await compare(projectsFeed);
    const education = marks(element)[1];
    expect(education?.querySelectorAll('.bar')).to.have.lengthOf(1);
    expect(plain(education?.querySelector('.figure.untold')?.textContent)).to.equal('Not stated');
  });

  it('warns of whole sums', async () => {
    expect(notes(await compare(projectsFeed, {per: 'total'}))[0]).to.contain('Regions differ in size:');
    const {population: _, ...unknown} = projectsFeed;
    expect(notes(await compare(unknown))[0]).to.contain('do not state the residents');
  });

  it('compares years in their prices, and says so', async () => {
    const element = await compare(linesFeed);
    expect(text(element, '.heading')).to.equal('Spending of Qaratau city. Compared: 2024 and 2025');
    expect(text(element, '.takeaway')).to.contain('2024 ₸12.2bn, 2025 ₸14bn; 2025: 15% more.');
    expect(notes(element)).to.deep.equal([
      'Sums are in the prices of each year: part of the difference is the rise in prices.',
    ]);
    const unfinished = await compare(linesFeed, {of: '2025 2026'});
    expect(notes(unfinished)[0]).to.equal('Not a whole year: January 2026, year to date.');
    const paid = await compare(linesFeed, {of: '2025 2026', measure: 'paid'});
    expect(text(paid, '.takeaway')).to.equal('Paid: 2025 ₸13.8bn, January 2026, year to date ₸581M.');
    expect(paid.renderRoot.textContent).not.to.contain('as much');
    const deflator = {base: 2025, index: {'2024': 0.8, '2025': 1}};
    const real = await compare({...linesFeed, deflator});
    expect(notes(real)).to.deep.equal(['Sums are in the prices of 2025.']);
    expect(text(real, '.takeaway')).to.contain('2024 ₸15.3bn, 2025 ₸14bn; 2024: 8.9% more.');
  });

  it('offers regions with about as many residents', async () => {
    const element = await compare(regionsFeed);
    const like = [...element.renderRoot.querySelectorAll<HTMLElement>('.like button')];
    expect(like.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Compare with Jambyl Region',
      'Compare with Jetisu Region',
    ]);
    like[0]?.click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['KZ-61', 'KZ-31', '']);
    expect(element.shadowRoot?.activeElement).to.equal(element.renderRoot.querySelectorAll('select')[1]);
    expect(text(element, '[role="status"]')).to.contain('Jambyl Region');
  });

  it('lets the reader choose two or three', async () => {
    const element = await compare(regionsFeed, {of: 'KZ-19 KZ-33'});
    await choose(element, 2, 'KZ-61');
    expect(chosen(element)).to.deep.equal(['KZ-19', 'KZ-33', 'KZ-61']);
    await choose(element, 0, 'KZ-33');
    expect(chosen(element)).to.deep.equal(['KZ-33', 'KZ-19', 'KZ-61']);
    await choose(element, 2, '');
    expect(chosen(element)).to.deep.equal(['KZ-33', 'KZ-19', '']);
  });

  it('honours every filter but that by what is compared', async () => {
    const element = await compare(projectsFeed, {where: 'sector=energy;region=KZ-33'});
    expect(sentences(element)).to.deep.equal([
      'Energy: Jetisu Region ₸892, Almaty Region ₸150, per resident; Jetisu Region: 5.9 times as much',
    ]);
  });

  it('is one stop of the Tab key; rows are walked, filter and are cleared by keys', async () => {
    const element = await compare(projectsFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    press(element, 'ArrowDown');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[1]);
    press(element, 'End');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element).at(-1));
    press(element, 'Home');
    const conditions: Where[] = [];
    element.addEventListener('budget-filter', ({where}) => conditions.push(where));
    marks(element)[0]?.click();
    await element.updateComplete;
    expect(conditions[0]?.values).to.deep.equal({sector: ['transport']});
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-pressed')).to.equal('true');
    press(element, 'Escape');
    expect(conditions[1]?.values).to.deep.equal({});
  });

  it('opens what was folded', async () => {
    const element = await compare(projectsFeed, {count: 3});
    expect(marks(element)).to.have.lengthOf(4);
    marks(element)[2]?.focus();
    await click(element, '.row.rest');
    expect(marks(element)).to.have.lengthOf(10);
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[2]);
    await click(element, '.fewer button');
    expect(marks(element)).to.have.lengthOf(4);
  });

  it('has every figure in its table, whole and as drawn', async () => {
    const element = await compare(projectsFeed, {count: 3});
    const rows = await cells(element);
    expect(rows).to.have.lengthOf(9);
    expect(rows[0]).to.deep.equal(['Transport', '2,800,000,000', '390,000,000', '1,754', '570', '3.08']);
    expect(rows[1]).to.deep.equal([
      'Education',
      '1,670,000,000',
      '—no data',
      '1,046',
      '—no data',
      '—no data',
    ]);
    const sums = rows.map((row) => Number(row[1]?.replaceAll(',', '')) || 0);
    expect(sums.reduce((all, sum) => all + sum, 0)).to.equal(7_945_000_000);
    expect(text(element, '.twin tfoot')).to.contain('7,945,000,000');
  });

  for (const locale of ['kk', 'ru']) {
    it(`stays within 320 pixels: ${locale}`, async () => {
      const element = await compare(regionsFeed, {locale, of: 'KZ-19 KZ-33 KZ-61'}, '320px');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('says why there is nothing to compare', async () => {
    const [first] = regionsFeed.projects;
    const element = await compare({...regionsFeed, projects: [first]});
    expect(text(element, '.note')).to.contain('at least two regions or two years');
  });
});

function compare(
  data: unknown,
  options: Partial<BudgetCompare> = {},
  width?: string,
): Promise<BudgetCompare> {
  return openChart<BudgetCompare>('budget-compare', data, options, width);
}

function marks(element: BudgetCompare): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('[data-mark]')];
}

function bars(element: BudgetCompare): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.bar')];
}

function chosen(element: BudgetCompare): string[] {
  return [...element.renderRoot.querySelectorAll('select')].map(({value}) => value);
}

async function choose(element: BudgetCompare, place: number, key: string): Promise<void> {
  const select = element.renderRoot.querySelectorAll('select')[place];
  if (!select) throw new Error(`There is no choice ${place}.`);
  select.value = key;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function sentences(element: BudgetCompare): string[] {
  return marks(element).map((mark) => plain(nameOf(mark)));
}

function notes(element: BudgetCompare): string[] {
  return [...element.renderRoot.querySelectorAll('.graphic ~ .note')].map(({textContent}) =>
    plain(textContent),
  );
}

async function click(element: BudgetCompare, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}
