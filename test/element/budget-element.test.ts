import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {html as template} from 'lit';
import {BudgetElement} from '../../src/element/budget-element.js';
import {flowWords} from '../../src/i18n/sections/flow.js';
import {BudgetFeed} from '../../src/store/budget-feed.js';
import type {Messages} from '../../src/i18n/messages.js';
import {serveFeed} from '../served-feed.js';

/** Shows how many records there are: the least an element can do. */
class TestTotal extends BudgetElement {
  protected override headingText(messages: Messages): string {
    return messages.core.total;
  }

  protected override renderContent() {
    return template`<output>${this.figures?.total.count}</output>`;
  }
}
customElements.define('test-total', TestTotal);

/** Needs words that no other test here has fetched. */
class TestWords extends TestTotal {
  protected override get sections() {
    return [...super.sections, flowWords];
  }
}
customElements.define('test-words', TestWords);
if (!customElements.get('budget-feed')) customElements.define('budget-feed', BudgetFeed);

describe('BudgetElement', () => {
  it('is accessible in every language and state', async () => {
    for (const locale of ['kk', 'ru', 'en', 'kk-Latn']) {
      const ready = await shown(html`<test-total locale=${locale} .data=${feed}></test-total>`);
      await expect(ready).to.be.accessible();
      const gone = await serveFeed({status: 404});
      const failed = await failedWith(html`<test-total locale=${locale} src=${gone.url}></test-total>`);
      await expect(failed).to.be.accessible();
    }
  });

  it('keeps the fallback until it is ready, then hides it', async () => {
    const {url, release} = await serveFeed({body: feed, hold: true});
    const element = await fixture<TestTotal>(html`<test-total src=${url}><p>Кесте</p></test-total>`);
    const paragraph = element.querySelector('p') as HTMLElement;
    expect([element.state, paragraph.checkVisibility()]).to.deep.equal(['loading', true]);
    const ready = oneEvent(element, 'budget-ready');
    await release();
    await ready;
    expect([element.getAttribute('state'), paragraph.checkVisibility()]).to.deep.equal(['ready', false]);
  });

  it('says in the language of the page why there is nothing, and leaves the fallback', async () => {
    const {url} = await serveFeed({status: 404});
    const box = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
    const element = document.createElement('test-total') as TestTotal;
    element.append(Object.assign(document.createElement('p'), {textContent: 'Запасной текст'}));
    element.src = url;
    const error = oneEvent(element, 'budget-error');
    box.append(element);
    expect(await error).to.have.property('code', 'not-found');
    await element.updateComplete;
    const alert = element.renderRoot.querySelector('[role=alert]');
    expect(alert?.textContent).to.match(/[а-яё]/i);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('asks again when the reader wants to', async () => {
    const {url} = await serveFeed({status: 503}, {body: feed});
    const element = await failedWith(html`<test-total src=${url}></test-total>`);
    const ready = oneEvent(element, 'budget-ready');
    element.renderRoot.querySelector('button')?.click();
    await ready;
    expect(count(element)).to.equal('2');
  });

  it('tells an empty feed from a broken one', async () => {
    const element = await fixture<TestTotal>(
      html`<test-total .data=${{...feed, projects: []}}></test-total>`,
    );
    await reached(element, 'empty');
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).not.to.equal('');
  });

  it('speaks another language as soon as the page does', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="kk"><test-total .data=${feed}></test-total></div>`,
    );
    const element = box.querySelector('test-total') as TestTotal;
    await reached(element, 'ready');
    const kazakh = headingOf(element);
    box.lang = 'en';
    await until(() => headingOf(element) !== kazakh && headingOf(element) !== '');
    expect(headingOf(element)).to.equal('Total');
  });

  it('keeps what it says until it can say it in another language', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="kk"><test-words .data=${feed}></test-words></div>`,
    );
    const element = box.querySelector('test-words') as TestWords;
    await reached(element, 'ready');
    const kazakh = headingOf(element);
    box.lang = 'ru';
    await element.updateComplete;
    expect([element.state, headingOf(element)]).to.deep.equal(['ready', kazakh]);
    await until(() => headingOf(element) !== kazakh);
    expect(headingOf(element)).to.equal('Всего');
  });

  it('takes its heading and level from the page', async () => {
    const element = await shown(
      html`<test-total heading="Біздің қала" heading-level="2" .data=${feed}></test-total>`,
    );
    expect(element.renderRoot.querySelector('h2')?.textContent).to.equal('Біздің қала');
    element.heading = '';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('h2')).to.equal(null);
  });

  it('never makes a link that runs', async () => {
    const hostile = {
      ...feed,
      source: 'javascript:alert(1)',
      publisher: {name: 'Әкімдік', url: 'javascript:alert(2)'},
      license: 'javascript:alert(3)',
    };
    const element = await shown(html`<test-total .data=${hostile}></test-total>`);
    expect(
      [...element.renderRoot.querySelectorAll('a')]
        .map(({href}) => href)
        .filter((href) => !href.startsWith('http')),
    ).to.deep.equal([]);
  });

  it('shows illustrative figures as such', async () => {
    const element = await shown(
      html`<test-total locale="en" .data=${{...feed, illustrative: true}}></test-total>`,
    );
    expect(element.renderRoot.querySelector('[part=footer]')?.textContent).to.match(/illustrative/i);
  });
});

describe('<budget-feed>', () => {
  it('shares one load, and one filter, with the elements inside', async () => {
    const {url, asked} = await serveFeed({body: feed});
    const box = await fixture<BudgetFeed>(
      html`<budget-feed src=${url}><test-total></test-total><test-total></test-total></budget-feed>`,
    );
    const [one, two] = [...box.querySelectorAll('test-total')] as [TestTotal, TestTotal];
    await reached(one, 'ready');
    await reached(two, 'ready');
    box.where = 'sector=health';
    await until(() => count(one) === '1' && count(two) === '1');
    expect(await asked()).to.have.lengthOf(1);
  });

  it('lets an element inside look at less than the others', async () => {
    const box = await fixture<BudgetFeed>(
      html`<budget-feed .data=${feed}><test-total where="sector=health"></test-total><test-total></test-total></budget-feed>`,
    );
    const [one, two] = [...box.querySelectorAll('test-total')] as [TestTotal, TestTotal];
    await reached(one, 'ready');
    await reached(two, 'ready');
    expect([count(one), count(two)]).to.deep.equal(['1', '2']);
  });

  it('is heard again by an element that was moved', async () => {
    const box = await fixture<BudgetFeed>(
      html`<budget-feed .data=${feed}><div><test-total></test-total></div></budget-feed>`,
    );
    const element = box.querySelector('test-total') as TestTotal;
    await reached(element, 'ready');
    box.append(element);
    box.where = 'sector=health';
    await until(() => count(element) === '1');
  });

  it('links elements of one group that have no feed around them', async () => {
    const {url, asked} = await serveFeed({body: feed});
    const box = await fixture(
      html`<div><test-total group="a" src=${url}></test-total><test-total group="a" src=${url}></test-total></div>`,
    );
    const [one, two] = [...box.querySelectorAll('test-total')] as [TestTotal, TestTotal];
    await reached(one, 'ready');
    await reached(two, 'ready');
    one.where = 'sector=health';
    await until(() => count(two) === '1');
    expect(await asked()).to.have.lengthOf(1);
  });

  it('shows only the newest of two feeds, whichever answers first', async () => {
    const slow = await serveFeed({body: feed, hold: true});
    const fast = await serveFeed({body: {...feed, projects: feed.projects.slice(0, 1)}});
    const element = await fixture<TestTotal>(html`<test-total src=${slow.url}></test-total>`);
    element.src = fast.url;
    await reached(element, 'ready');
    await slow.release();
    await aTimeout(0);
    expect(count(element)).to.equal('1');
  });
});

const feed = {
  openBudget: '1',
  title: {kk: 'Жобалар'},
  currency: 'KZT',
  projects: [
    {id: 'a', title: {kk: 'Мектеп'}, sector: 'education', planned: 100},
    {id: 'b', title: {kk: 'Аурухана'}, sector: 'health', planned: 200},
  ],
};

async function shown(markup: ReturnType<typeof html>): Promise<TestTotal> {
  const element = await fixture<TestTotal>(markup);
  await reached(element, 'ready');
  return element;
}

async function failedWith(markup: ReturnType<typeof html>): Promise<TestTotal> {
  const element = await fixture<TestTotal>(markup);
  await reached(element, 'error');
  return element;
}

async function reached(element: TestTotal, state: TestTotal['state']): Promise<void> {
  await until(() => element.getAttribute('state') === state);
  await element.updateComplete;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

function count(element: TestTotal): string | undefined {
  return element.renderRoot.querySelector('output')?.textContent ?? undefined;
}

function headingOf(element: TestTotal): string {
  return element.renderRoot.querySelector('[part=heading]')?.textContent ?? '';
}
