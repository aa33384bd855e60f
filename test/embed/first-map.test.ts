import {expect, fixture, html} from '@open-wc/testing';
import {showFirstMap} from '../../src/embed/first-map.js';
import {serveFeed} from '../served-feed.js';

const FEED = {
  openBudget: '1',
  title: {kk: 'Жобалар'},
  currency: 'KZT',
  projects: [
    {
      id: 'a',
      title: {kk: 'Мектеп'},
      planned: 100,
      paid: 50,
      region: 'KZ-19',
      place: {type: 'Point', coordinates: [77, 43.5]},
    },
    {
      id: 'b',
      title: {kk: 'Жол'},
      planned: 300,
      region: 'KZ-33',
      place: {type: 'Point', coordinates: [78.4, 45]},
    },
    {id: 'c', title: {kk: 'Орны белгісіз'}, planned: 50, region: 'KZ-33'},
  ],
};

describe('showFirstMap', () => {
  it('leaves everything to the element where the feed does not come', async () => {
    const {url} = await serveFeed({status: 404});
    const map = await undefinedMap(url);
    let failed = false;
    await showFirstMap(map).catch(() => (failed = true));
    expect([failed, map.shadowRoot]).to.deep.equal([true, null]);
  });

  it('leaves nothing in the way of the element where a large feed cannot be read', async () => {
    const {url} = await serveFeed({body: `[${'"Жөндеу", '.repeat(30_000)}`});
    const map = await undefinedMap(url);
    let failed = false;
    await showFirstMap(map).catch(() => (failed = true));
    expect([failed, map.shadowRoot?.childElementCount]).to.deep.equal([true, 0]);
  });

  it('does not guess what conditions leave', async () => {
    const {url, asked} = await serveFeed({body: FEED});
    const map = await undefinedMap(url);
    map.setAttribute('where', 'region=KZ-19');
    await showFirstMap(map);
    expect([map.shadowRoot, (await asked()).length]).to.deep.equal([null, 0]);
  });

  it('paints land and bubbles, which the element takes over where they stand, with one request', async () => {
    const {url, asked} = await serveFeed({body: FEED});
    const map = await undefinedMap(url);
    await showFirstMap(map);
    const first = map.shadowRoot?.querySelector('[data-first]')?.shadowRoot;
    expect(first?.querySelectorAll('.unit').length).to.equal(20);
    expect(first?.querySelectorAll('.mark').length).to.equal(2);
    const before = first?.querySelector('.stage')?.getBoundingClientRect();

    await import('../../src/define/budget-map.js');
    const stage = (): Element | null | undefined => map.shadowRoot?.querySelector('.frame .stage');
    await until(
      () => map.getAttribute('state') === 'ready' && !map.shadowRoot?.querySelector('[data-first]'),
    );
    await until(() => (stage()?.querySelectorAll('.mark').length ?? 0) === 2);
    const after = stage()?.getBoundingClientRect();
    expect(after?.width).to.be.closeTo(before?.width ?? 0, 1);
    expect(after?.height).to.be.closeTo(before?.height ?? 0, 1);
    expect(await asked()).to.have.lengthOf(1);
  });

  it('paints a feed that a worker has read', async () => {
    const {projects, ...head} = FEED;
    const description = 'Жөндеу '.repeat(30_000);
    const {url} = await serveFeed({body: {...head, description, projects}});
    const map = await undefinedMap(url);
    // The element is registered by now: its name stands for one that is not.
    const other = document.createElement('budget-first-map');
    other.setAttribute('src', url);
    map.replaceWith(other);
    await showFirstMap(other);
    const first = other.shadowRoot?.querySelector('[data-first]')?.shadowRoot;
    expect(first?.querySelectorAll('.mark').length).to.equal(2);
  });
});

async function undefinedMap(src: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang="kk"></div>`);
  const map = document.createElement('budget-map');
  map.setAttribute('src', src);
  box.append(map);
  return map;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
