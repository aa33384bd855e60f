import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-summary.js';
import '../../src/define/budget-table.js';
import type {BudgetElement} from '../../src/element/budget-element.js';
import type {BudgetChangeEvent, BudgetSelectEvent} from '../../src/store/events.js';
import {type Reply, serveFeed} from '../served-feed.js';
import {waitUntil} from '../wait-until.js';

describe('Live bar', () => {
  it('is accessible with changes listed, in every language', async () => {
    for (const locale of ['kk', 'ru', 'en', 'kk-Latn']) {
      const element = await live(locale, {body: feed(120)}, {body: feed(154)});
      await waitUntil(() => element.renderRoot.querySelector('.live details'), `changes in ${locale}`);
      open(element);
      await waitUntil(() => element.renderRoot.querySelector('.live li'));
      await expect(element).to.be.accessible();
    }
  });

  it('lists what has changed since the page was opened, and opens the project', async () => {
    const element = await live('ru', {body: feed(120_000_000)}, {body: feed(154_000_000)});
    await waitUntil(() => element.renderRoot.querySelector('.live details'));
    expect(bar(element)).to.contain('С открытия страницы 1 изменение');
    open(element);
    await waitUntil(() => element.renderRoot.querySelector('.live li button'));
    expect(text(element, '.live li')).to.equal('изменено Мектеп Оплачено: 120 → 154 млн ₸ (+34 млн ₸)');
    let opened: string | undefined;
    element.addEventListener('budget-select', ({project}: BudgetSelectEvent) => (opened = project));
    element.renderRoot.querySelector<HTMLElement>('.live li button')?.click();
    expect(opened).to.equal('p1');
  });

  it('hands the changes to the page', async () => {
    const element = await fixture<BudgetElement>(html`<budget-summary locale="en"></budget-summary>`);
    const told: BudgetChangeEvent[] = [];
    element.addEventListener('budget-change', (event) => told.push(event));
    const {url} = await serveFeed({body: feed(1)}, {body: feed(3)});
    element.src = url;
    element.refresh = 1;
    await waitUntil(() => told.length > 0, 'a change');
    expect(told[0]?.changes?.projects[0]?.amounts[0]).to.deep.include({before: 1, after: 3});
  });

  it('keeps the last good figures, and says since when and when it tries again', async () => {
    const element = await live('en', {body: feed(120)}, {status: 503, headers: {'retry-after': '3600'}});
    await waitUntil(() => element.state === 'stale' && bar(element).includes('Could not'));
    expect(bar(element)).to.match(/received at \d\d:\d\d:\d\d\. Next try at \d\d:\d\d:\d\d/);
    expect(element.renderRoot.querySelector('data')?.value).to.equal('120');
  });

  it('pauses and goes on', async () => {
    const element = await live('kk', {body: feed(1)});
    await waitUntil(() => button(element));
    button(element)?.click();
    await waitUntil(() => bar(element).includes('кідіртілді'));
    expect(button(element)?.textContent).to.equal('Жалғастыру');
    button(element)?.click();
    await waitUntil(() => bar(element).includes('Жаңартылды'));
  });

  it('stands once for all elements of a feed: in the first one', async () => {
    const {url} = await serveFeed({body: feed(1)}, {body: feed(2)});
    const box = await fixture<HTMLElement>(html`
      <budget-feed src=${url} refresh="1" lang="en">
        <budget-table></budget-table>
        <budget-summary></budget-summary>
      </budget-feed>
    `);
    const [table, summary] = ['budget-table', 'budget-summary'].map((tag) =>
      box.querySelector<BudgetElement>(tag)!,
    );
    await waitUntil(() => bar(table!).includes('1 change since'));
    expect(bar(summary!)).to.equal('');
    table!.remove();
    await waitUntil(() => bar(summary!).includes('change since'), 'the bar in the next element');
  });

  it('marks changed rows and sums in words', async () => {
    const {url} = await serveFeed({body: feed(120_000)}, {body: feed(154_000)});
    const box = await fixture<HTMLElement>(html`
      <budget-feed src=${url} refresh="1" lang="en">
        <budget-summary></budget-summary>
        <budget-table></budget-table>
      </budget-feed>
    `);
    const [summary, table] = ['budget-summary', 'budget-table'].map((tag) =>
      box.querySelector<BudgetElement>(tag)!,
    );
    await waitUntil(() => summary!.renderRoot.querySelector('.remark.changed'), 'the mark in the summary');
    expect(text(summary!, '.remark.changed')).to.equal('+₸34K since the page was opened');
    await waitUntil(() => table!.renderRoot.querySelector('td .changed'), 'the mark in the table');
    expect(text(table!, 'tbody th')).to.equal('Мектеп changed');
    expect(text(table!, 'td .changed')).to.equal('was ₸120,000');
    await expect(table).to.be.accessible();
  });

  it('is not there where nothing is asked again', async () => {
    const {url} = await serveFeed({body: feed(1)});
    const element = await fixture<BudgetElement>(html`<budget-summary src=${url}></budget-summary>`);
    await waitUntil(() => element.state === 'ready');
    expect(element.renderRoot.querySelector('.live')).to.equal(null);
  });
});

async function live(locale: string, ...replies: readonly Reply[]): Promise<BudgetElement> {
  const {url} = await serveFeed(...replies);
  const element = await fixture<BudgetElement>(
    html`<budget-summary locale=${locale} src=${url} refresh="1"></budget-summary>`,
  );
  await waitUntil(() => element.state === 'ready' || element.state === 'stale');
  return element;
}

function open(element: BudgetElement): void {
  element.renderRoot.querySelector<HTMLElement>('.live summary')?.click();
}

function button(element: BudgetElement): HTMLButtonElement | null {
  return element.renderRoot.querySelector('.live > button');
}

function bar(element: BudgetElement): string {
  return text(element, '.live');
}

function text(element: BudgetElement, selector: string): string {
  return (element.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function feed(paid: number): object {
  return {openBudget: '1', currency: 'KZT', unit: 1, projects: [{id: 'p1', title: {kk: 'Мектеп'}, paid}]};
}
