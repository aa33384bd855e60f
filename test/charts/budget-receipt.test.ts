import {expect} from '@open-wc/testing';
import '../../src/define/budget-receipt.js';
import type {BudgetReceipt} from '../../src/charts/budget-receipt.js';
import type {BudgetFilterEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {cells, openChart, plain, press, text} from './chart-page.js';
import {nameOf} from './name-of.js';

describe('<budget-receipt>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await receipt(linesFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark, filtered and as a table', async () => {
    const element = await receipt(linesFeed, {theme: 'dark'});
    marks(element)[1]?.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await cells(element);
    element.renderRoot.querySelector<HTMLElement>('.footer button')?.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what, where and when, and where most of the money goes', async () => {
    const element = await receipt(linesFeed);
    expect(text(element, '.heading')).to.equal(
      'Spending of Qaratau city, where ₸1,000 goes, by sector, 2025',
    );
    expect(text(element, '.takeaway')).to.equal('Of ₸1,000, most goes to Education: ₸509 (51%).');
    expect(text(element, '.basis')).to.equal('Planned budget, 2025₸%');
  });

  it('names each line with a full sentence, in Kazakh too', async () => {
    expect(sentences(await receipt(linesFeed, {locale: 'kk'})).slice(0, 2)).to.deep.equal([
      'Білім беру: 509 ₸, жалпы соманың 51 %\u2011ы',
      'Тұрғын үй-коммуналдық шаруашылық: 205 ₸, жалпы соманың 20 %\u2011ы',
    ]);
  });

  it('adds up to the sum exactly', async () => {
    for (const sum of [7, 999, 1000, 250_000]) {
      const amounts = (await cells(await receipt(linesFeed, {sum}))).map((row) => amountOf(row[3]));
      expect(amounts.reduce((total, amount) => total + amount, 0)).to.equal(sum);
    }
  });

  it('names what is below zero or has no figure, and draws neither', async () => {
    const element = await receipt(linesFeed);
    expect(sentences(element).join()).to.not.contain('loans');
    expect(notes(element)).to.include('Below zero, so no part of the sum: Repayment of loans −₸150M.');
    const january = await receipt(linesFeed, {where: 'year=2026..2026', measure: 'paid'});
    expect(notes(january)).to.include('No figure is known, so not on the receipt: Housing and utilities.');
  });

  it('splits what the reader writes, at once, and says where it cannot', async () => {
    const element = await receipt(linesFeed);
    await write(element, '250 000');
    expect(sentences(element)[0]).to.equal('Education: ₸127,209, 51% of the whole');
    expect(text(element, '.total b')).to.equal('₸250,000');
    await write(element, 'a lot');
    const field = element.renderRoot.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(text(element, '#own-note')).to.contain('Write a whole sum');
    expect(text(element, '.total b')).to.equal('₸250,000');
  });

  it('says what comes to each resident by year and by day', async () => {
    const element = await receipt(linesFeed);
    expect(text(element, '.residents')).to.equal(
      'All this money per resident in the year₸476,190Per resident per day₸1,305',
    );
    expect(notes(element)).to.include('Residents: 29,400 (1 January 2026)');
  });

  it('has no sum per resident without a dated number of them', async () => {
    const element = await receipt({...linesFeed, population: undefined});
    expect(element.renderRoot.querySelectorAll('.residents')).to.have.lengthOf(0);
  });

  it('is of the latest complete year where several are looked at, and says so', async () => {
    const element = await receipt(linesFeed, {where: 'year=2024..2026'});
    expect(text(element, '.heading')).to.contain('2025');
    expect(notes(element)).to.include('Years of a budget are not added up: this is 2025.');
  });

  it('folds the smallest lines into one, which opens', async () => {
    const element = await receipt(linesFeed, {count: 3});
    expect(sentences(element)).to.deep.equal([
      'Education: ₸509, 51% of the whole',
      'Housing and utilities: ₸205, 20% of the whole',
      'Everything else (3): ₸286, 29% of the whole. Show all',
    ]);
    marks(element)[2]?.click();
    await element.updateComplete;
    expect(sentences(element)).to.have.lengthOf(5);
  });

  it('filters everything linked by a line, and Escape lets it go', async () => {
    const element = await receipt(linesFeed);
    const heard: BudgetFilterEvent[] = [];
    element.addEventListener('budget-filter', (event) => heard.push(event));
    marks(element)[1]?.click();
    await element.updateComplete;
    expect(marks(element).map((mark) => mark.getAttribute('aria-pressed'))).to.deep.equal([
      ...['false', 'true', 'false', 'false', 'false'],
    ]);
    expect(sentences(element)[0]).to.contain('₸509');
    marks(element)[1]?.focus();
    press(element, 'Escape');
    await element.updateComplete;
    expect(heard.map(({where}) => where.values.sector)).to.deep.equal([['07'], undefined]);
  });

  it('is one stop of the Tab key and walks with arrows', async () => {
    const element = await receipt(linesFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    press(element, 'ArrowDown');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[1]);
    press(element, 'End');
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[4]);
  });

  it('splits by another dimension, and never by years of a budget', async () => {
    const element = await receipt(projectsFeed, {by: 'region'});
    expect(text(element, '.heading')).to.contain('by region');
    expect(text(await receipt(linesFeed, {by: 'year'}), '.note')).to.contain('not parts of one whole');
  });

  it('has the same figures in its table, with full sums', async () => {
    const element = await receipt(linesFeed);
    const [first] = await cells(element);
    expect(first).to.deep.equal(['Education', '7,200,000,000', '50.9%', '509']);
    const totals = [...element.renderRoot.querySelectorAll('.twin tfoot tr > *')].map((cell) =>
      plain(cell.textContent),
    );
    expect(totals).to.deep.equal(['Total', '14,000,000,000', '100.0%', '1,000']);
  });

  it('says where there is nothing to split', async () => {
    const projects = projectsFeed.projects.map(({id, title, sector}) => ({id, title, sector}));
    expect(text(await receipt({openBudget: '1', projects}), '.note')).to.contain('no money to split');
    const lines = [{year: 2025, function: '16', paid: -5}];
    const element = await receipt({openBudget: '1', currency: 'KZT', unit: 1, lines});
    expect(text(element, '.takeaway')).to.contain('nothing can be split');
  });

  it('stays within 320 pixels', async () => {
    const element = await receipt(linesFeed, {locale: 'kk', sum: 250_000}, '320px');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

function receipt(
  data: unknown,
  options: Partial<BudgetReceipt> = {},
  width?: string,
): Promise<BudgetReceipt> {
  return openChart<BudgetReceipt>('budget-receipt', data, options, width);
}

/** What a cell counts for: too little for one unit and no share count for nothing. */
function amountOf(cell = ''): number {
  return cell.startsWith('<') ? 0 : Number(cell.replace(/\D/g, ''));
}

async function write(element: BudgetReceipt, words: string): Promise<void> {
  const field = element.renderRoot.querySelector('input');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

function marks(element: BudgetReceipt): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.line')];
}

function sentences(element: BudgetReceipt): string[] {
  return marks(element).map((mark) => plain(nameOf(mark)));
}

function notes(element: BudgetReceipt): string {
  return [...element.renderRoot.querySelectorAll('.note')]
    .map(({textContent}) => plain(textContent))
    .join(' ');
}
