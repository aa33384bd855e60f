import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/feed/load-feed.js';
import {serveFeed} from '../served-feed.js';

describe('loadFeed', () => {
  it('asks once, whoever wants the feed', async () => {
    const {url, asked} = await serveFeed({body: feed(1)});
    const loads = await Promise.all([loadFeed(url), loadFeed(url), loadFeed(url)]);
    const late = await loadFeed(url);
    expect(new Set([...loads, late].map(({dataset}) => dataset)).size).to.equal(1);
    expect(await asked()).to.have.lengthOf(1);
  });

  it('asks again when it is told to, or when the reading differs', async () => {
    const {url, asked} = await serveFeed({body: feed(1)}, {body: feed(2)});
    await loadFeed(url);
    const again = await loadFeed(url, {revalidate: true});
    expect(again.dataset.projects.size).to.equal(2);
    expect(await asked()).to.have.lengthOf(2);
  });

  it('gives up the request only when nobody waits any more', async () => {
    const {url, release} = await serveFeed({body: feed(1), hold: true});
    const one = new AbortController();
    const first = loadFeed(url, {}, one.signal).catch((error: unknown) => error);
    const second = loadFeed(url);
    one.abort();
    expect(await first).to.have.property('name', 'AbortError');
    await release();
    expect((await second).dataset.projects.size).to.equal(1);
  });

  it('reads a large feed in a worker to the same dataset', async () => {
    const small = await serveFeed({body: feed(20)});
    const large = await serveFeed({body: {...feed(20), padding: 'x'.repeat(400_000)}});
    const [a, b] = [await loadFeed(small.url), await loadFeed(large.url)];
    expect(b.dataset.projects.ids).to.deep.equal(a.dataset.projects.ids);
    expect(b.dataset.projects.money.planned).to.deep.equal(a.dataset.projects.money.planned);
  });

  it('tells a mistake found by the worker like any other', async () => {
    const {url} = await serveFeed({body: `${' '.repeat(400_000)}{"openBudget": `});
    const error: unknown = await loadFeed(url).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-json');
  });

  it('tells the date of the file of a feed that does not date itself', async () => {
    const headers = {'last-modified': 'Fri, 20 Nov 2026 03:00:00 GMT'};
    const {url} = await serveFeed({body: feed(1), headers});
    expect((await loadFeed(url)).dataset.meta).to.include({modified: '2026-11-20T03:00:00.000Z'});
  });
});

function feed(projects: number): object {
  return {
    openBudget: '1',
    currency: 'KZT',
    projects: Array.from({length: projects}, (_, index) => ({
      id: `p${index}`,
      title: {kk: 'Мектеп'},
      planned: index + 1,
    })),
  };
}
