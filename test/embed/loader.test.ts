import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {claimTags} from '../../src/embed/claimed-tags.js';
import '../../src/embed/loader.js';
import {request} from '../../src/feed/request.js';
import {serveFeed} from '../served-feed.js';

const FEED = {openBudget: '1', currency: 'KZT', unit: 1, lines: [{year: 2026, function: '04', planned: 5}]};

describe('loader', () => {
  it('keeps a place free for an element that is far away, and leaves its code where it is', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <p>near</p>
        <div style="block-size: 400vh"></div>
        <budget-table>Table of the budget</budget-table>
      </div>
    `);
    const table = only(page, 'budget-table');
    expect(getComputedStyle(table).display).to.equal('block');
    expect(table.offsetHeight).to.be.above(100);
    expect(customElements.get('budget-table')).to.equal(undefined);
  });

  it('lets the page decide how high the place is', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          budget-table {
            min-block-size: 77px;
          }
        </style>
        <div style="block-size: 400vh"></div>
        <budget-table></budget-table>
      </div>
    `);
    expect(only(page, 'budget-table').offsetHeight).to.equal(77);
  });

  it('asks for a feed once, before the code is there to read it', async () => {
    const {url, asked} = await serveFeed({body: FEED});
    await fixture(html`
      <div>
        <div style="block-size: 400vh"></div>
        <budget-table src=${url}></budget-table>
        <budget-table src=${url}></budget-table>
      </div>
    `);
    await waitUntil(async () => (await asked()).length > 0);
    expect(customElements.get('budget-table')).to.equal(undefined);
    expect(new TextDecoder().decode((await request(url)).bytes)).to.contain('openBudget');
    const requests = await asked();
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]).not.to.have.any.keys('cookie', 'referer');
  });

  it('takes the answer that the page asked for by itself', async () => {
    const {url, asked} = await serveFeed({body: FEED, headers: {'cache-control': 'no-store'}});
    const preload = Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: url,
    });
    document.head.append(preload);
    await fixture(html`
      <div>
        <div style="block-size: 400vh"></div>
        <budget-table src=${url}></budget-table>
      </div>
    `);
    expect(new TextDecoder().decode((await request(url)).bytes)).to.contain('openBudget');
    preload.remove();
    expect(await asked()).to.have.lengthOf(1);
  });

  it('asks early for each of several sources', async () => {
    const [money, places] = [await serveFeed({body: FEED}), await serveFeed({body: FEED})];
    await fixture(html`
      <div>
        <div style="block-size: 400vh"></div>
        <budget-table src="${money.url} ${places.url}"></budget-table>
      </div>
    `);
    for (const {url, asked} of [money, places]) {
      await waitUntil(async () => (await asked()).length > 0);
      await request(url);
      expect(await asked()).to.have.lengthOf(1);
    }
  });

  it('registers the provider before the elements inside it', async () => {
    const {url} = await serveFeed({body: FEED});
    const page = await fixture<HTMLElement>(html`
      <div>
        <budget-feed src=${url}><budget-summary locale="en"></budget-summary></budget-feed>
      </div>
    `);
    await ready(only(page, 'budget-summary'));
  });

  it('finds elements that a script adds later', async () => {
    const {url} = await serveFeed({body: FEED});
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(
      document
        .createRange()
        .createContextualFragment(`<p><budget-bars src="${url}" locale="en"></budget-bars></p>`),
    );
    await ready(only(page, 'budget-bars'));
  });

  it('finds elements in the open shadow root of an element that comes later', async () => {
    await fixture(html`<late-host></late-host>`);
    customElements.define(
      'late-host',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({mode: 'open'}).append(document.createElement('budget-filters'));
        }
      },
    );
    await customElements.whenDefined('budget-filters');
  });

  it('leaves its tags to the loader that came first', () => {
    expect([...claimTags(['budget-bars', 'budget-new'])]).to.deep.equal(['budget-new']);
  });
});

function only(page: HTMLElement, tag: string): HTMLElement {
  return page.querySelector<HTMLElement>(tag)!;
}

function ready(element: HTMLElement): Promise<void> {
  return waitUntil(() => element.getAttribute('state') === 'ready', 'the element did not get ready');
}
