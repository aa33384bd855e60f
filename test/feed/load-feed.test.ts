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

  describe('of several sources', () => {
    it('joins them, whatever white space stands between', async () => {
      const money = await serveFeed({body: feed(2)});
      const places = await serveFeed({body: features('p1')});
      const {dataset, url} = await loadFeed(` ${money.url}\n ${places.url} `);
      expect(dataset.projects.ids).to.deep.equal(['p0', 'p1']);
      expect([...dataset.projects.places.project]).to.deep.equal([1]);
      expect(url).to.equal(money.url);
    });

    it('takes mappings by position', async () => {
      const money = await serveFeed({body: [{nr: 'p1', cost: 7}]});
      const places = await serveFeed({body: features('p1')});
      const mapping = await serveFeed({body: {id: 'nr', planned: 'cost', currency: 'KZT', unit: 1}});
      const mappingSrc = `- ${mapping.url}`;
      const {dataset} = await loadFeed(`${places.url} ${money.url}`, {mappingSrc});
      expect(dataset.projects.size).to.equal(1);
      expect(dataset.projects.money.planned?.[0]).to.equal(7);
    });

    it('shows the others when a later one fails, and fails with the first', async () => {
      const money = await serveFeed({body: feed(2)});
      const none = await serveFeed({status: 404});
      const {dataset} = await loadFeed(`${money.url} ${none.url}`);
      expect(dataset.projects.size).to.equal(2);
      expect(dataset.issues.find(({code}) => code === 'source-failed')).to.deep.include({level: 'warning'});
      const error: unknown = await loadFeed(`${none.url} ${money.url}`).catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'not-found');
    });

    it('is as before when no source changed, and keeps what it has when one fails later', async () => {
      const money = await serveFeed({body: feed(2)}, {body: feed(2)}, {body: feed(3)}, {body: feed(4)});
      const places = await serveFeed(
        {body: features('p1')},
        {body: features('p1')},
        {body: features('p1')},
        {status: 500},
      );
      const src = `${money.url} ${places.url}`;
      const {fingerprint: unless} = await loadFeed(src);
      expect((await loadFeed(src, {revalidate: true, unless})).dataset).to.equal(undefined);
      const changed = await loadFeed(src, {revalidate: true, unless});
      expect(changed.dataset?.projects.size).to.equal(3);
      const failed: unknown = await loadFeed(src, {revalidate: true, unless}).catch(
        (reason: unknown) => reason,
      );
      expect(failed).to.have.property('code', 'http-status');
    });

    it('adds up what has come in', async () => {
      const [one, two] = [feed(2), features('p1')];
      const money = await serveFeed({body: one});
      const places = await serveFeed({body: two});
      const told: object[] = [];
      await loadFeed(`${money.url} ${places.url}`, {}, undefined, (progress) => told.push(progress));
      const size = new TextEncoder().encode(JSON.stringify(one) + JSON.stringify(two)).byteLength;
      expect(told.at(-1)).to.include({received: size});
    });
  });
});

function features(id: string): object {
  const geometry = {type: 'Point', coordinates: [76, 43]};
  return {type: 'FeatureCollection', features: [{type: 'Feature', id, geometry, properties: {}}]};
}

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
