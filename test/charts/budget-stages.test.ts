import {expect} from '@open-wc/testing';
import '../../src/define/budget-stages.js';
import type {BudgetStages} from '../../src/charts/budget-stages.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {sharedFeed} from '../shared-feed.js';
import {cells, openChart, plain, text} from './chart-page.js';
import {nameOf} from './name-of.js';

describe('<budget-stages>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await stages(projectsFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark and as a table', async () => {
    const element = await stages(projectsFeed, {theme: 'dark'});
    await expect(element).to.be.accessible();
    await cells(element);
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, where and when, and the change that matters', async () => {
    const element = await stages(linesFeed);
    expect(text(element, '.heading')).to.equal('Spending of Qaratau city, by stage, 2025');
    expect(text(element, '.takeaway')).to.equal(
      'Of an adjusted plan of ₸14.7bn, 94% has been paid. Adjusted plan: ₸690M more than planned (+4.9%).',
    );
  });

  it('names each stage with a full sentence', async () => {
    expect(sentences(await stages(linesFeed, {locale: 'kk'}))).to.deep.equal([
      'Бөлінген қаражат: 14 млрд ₸',
      'Нақтыланған жоспар: 14,7 млрд ₸, бөлінген қаражаттан 690 млн ₸ көп (+4,9 %)',
      'Төленген қаражат: 13,8 млрд ₸, нақтыланған жоспардан 848 млн ₸ кем (−5,8 %)',
    ]);
  });

  it('never compares unlike sets silently', async () => {
    const element = await stages(projectsFeed);
    expect(sentences(element)[1]).to.equal(
      'Adjusted plan: ₸7.19bn, known for 6 of 12, where both are known (6 of 12): ₸420M more than planned (+6.2%)',
    );
    expect(element.renderRoot.querySelectorAll('.arrow')).to.have.lengthOf(0);
  });

  it('draws an arrow from one sum to the next', async () => {
    const element = await stages(linesFeed);
    const [more, less] = element.renderRoot.querySelectorAll<HTMLElement>('.arrow');
    expect(more?.className).to.equal('arrow more');
    expect(less?.className).to.equal('arrow less');
    expect(parseFloat(more?.style.insetInlineStart ?? '')).to.be.closeTo((14 / 14.69) * 100, 0.01);
    expect(parseFloat(more?.style.inlineSize ?? '')).to.be.closeTo((0.69 / 14.69) * 100, 0.01);
  });

  it('shows only the stages that the feed tells', async () => {
    expect(names(await stages(linesFeed))).to.deep.equal(['Planned budget', 'Adjusted plan', 'Paid']);
  });

  it('chooses what everything that is linked looks at', async () => {
    const element = await stages(linesFeed);
    marks(element)[2]?.click();
    await element.updateComplete;
    expect(marks(element).map((mark) => mark.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
  });

  it('is one stop of the Tab key and walks with arrows', async () => {
    const element = await stages(linesFeed);
    expect(marks(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    marks(element)[0]?.focus();
    const press = {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true};
    marks(element)[0]?.dispatchEvent(new KeyboardEvent('keydown', press));
    expect(element.shadowRoot?.activeElement).to.equal(marks(element)[1]);
  });

  it('puts sums per resident, and says whose', async () => {
    const element = await stages(linesFeed, {per: 'resident'});
    expect(text(element, '.legend')).to.equal('₸K, per resident');
    expect(text(element, '.figure')).to.equal('476');
    expect(text(element, '.graphic ~ .note')).to.equal('Residents: 29,400 (1 January 2026)');
  });

  it('has every change in its table', async () => {
    const [, adjusted] = await cells(await stages(projectsFeed));
    expect(adjusted).to.deep.equal(['Adjusted plan', '7,190,000,000', '6', '420,000,000', '+6.2%', '6']);
  });

  it('says where there is nothing to show', async () => {
    const projects = projectsFeed.projects.map(({id, title}) => ({id, title}));
    expect(text(await stages({openBudget: '1', projects}), '.note')).to.contain('do not state the stages');
    const planned = projectsFeed.projects.map(({id, title}) => ({id, title, planned: 5}));
    const feed = {openBudget: '1', currency: 'KZT', unit: 1, projects: planned};
    expect(text(await stages(feed), '.note')).to.contain('Only one stage');
  });

  it('says that stages in contradicting units cannot be compared', async function () {
    const path = 'fdp/babbage-md/datapackage.json';
    if ((await sharedFeed(path)) === undefined) this.skip();
    const element = await stages(undefined, {src: `/shared-feeds/${path}`});
    expect(text(element, '.note')).to.contain('cannot be compared');
  });

  it('stays within 320 pixels', async () => {
    const element = await stages(projectsFeed, {locale: 'kk'}, '320px');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('agrees with the published sums of the Philippines', async function () {
    const published = await sharedFeed('oc4ids/derived-dpwh-strict.json');
    if (published === undefined) this.skip();
    const [planned, contracted] = await cells(await stages(JSON.parse(published)));
    expect(planned?.[2]).to.equal('580');
    expect(contracted?.[5]).to.equal('580');
  });
});

function stages(data: unknown, options: Partial<BudgetStages> = {}, width?: string): Promise<BudgetStages> {
  return openChart<BudgetStages>('budget-stages', data, options, width);
}

function marks(element: BudgetStages): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.stage')];
}

function sentences(element: BudgetStages): string[] {
  return marks(element).map((mark) => plain(nameOf(mark)));
}

function names(element: BudgetStages): string[] {
  return marks(element).map((mark) => plain(mark.querySelector('.title')?.textContent));
}

async function click(element: BudgetStages, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}
