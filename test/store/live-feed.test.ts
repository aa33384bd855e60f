import {expect} from '@open-wc/testing';
import {BudgetStore} from '../../src/store/budget-store.js';
import {serveFeed} from '../served-feed.js';
import {waitUntil} from '../wait-until.js';

describe('LiveFeed', () => {
  let store = new BudgetStore();

  beforeEach(() => (store = new BudgetStore()));
  afterEach(() => {
    store.close();
    hide(false);
  });

  it('asks at intervals and tells what has changed since the first figures', async () => {
    const {url} = await serveFeed({body: feed(120)}, {body: feed(130)}, {body: feed(154)});
    await open(url, 1);
    await waitUntil(() => store.state.live?.changes?.sums[0]?.after === 154, 'the third answer');
    expect(store.state.live?.changes).to.deep.include({count: 1});
    expect(store.state.live?.changes?.projects[0]?.amounts).to.deep.equal([
      {stage: 'paid', before: 120, after: 154, currency: 'KZT'},
    ]);
  });

  it('asks nothing while it is paused, and at once when it goes on', async () => {
    const {url, asked} = await serveFeed({body: feed(1)}, {body: feed(2)});
    await open(url, 1);
    store.state.live?.pause();
    const before = (await asked()).length;
    const due = store.state.live?.due ?? 0;
    await waitUntil(() => Date.now() > due + 300, 'a question that does not come');
    expect(await asked()).to.have.lengthOf(before);
    store.state.live?.resume();
    await waitUntil(() => store.state.live?.changes !== undefined, 'figures after the pause');
  });

  it('asks when a stream says that there is news, and sends no cookies there', async () => {
    document.cookie = 'reader=1; path=/';
    const {url} = await serveFeed({body: feed(1)}, {body: feed(2)}, {body: feed(3)});
    const stream = await serveFeed(
      {headers: EVENTS, body: 'retry: 1000\nid: 7\ndata: news\n\n'},
      {headers: EVENTS, body: ': still here\n\n'},
    );
    await open(url, 0, stream.url);
    await waitUntil(() => store.state.live?.changes !== undefined, 'the figures that the event told of');
    await waitUntil(async () => (await stream.asked()).length > 1, 'the stream to be opened again');
    const [first, second] = await stream.asked();
    expect(first).to.have.property('accept', 'text/event-stream');
    expect(first).not.to.have.property('cookie');
    expect(first).not.to.have.property('referer');
    expect(second).to.have.property('last-event-id', '7');
  });

  it('never opens a stream again that its server has ended', async () => {
    const {url} = await serveFeed({body: feed(1)});
    const stream = await serveFeed({status: 204});
    await open(url, 0, stream.url);
    await waitUntil(() => store.state.live?.stream === 'ended');
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await stream.asked()).to.have.lengthOf(1);
  });

  it('closes the stream while the tab is hidden and opens it again', async () => {
    const {url} = await serveFeed({body: feed(1)});
    const stream = await serveFeed({headers: EVENTS, hold: true});
    await open(url, 0, stream.url);
    await waitUntil(async () => (await stream.asked()).length === 1);
    hide(true);
    document.dispatchEvent(new Event('visibilitychange'));
    hide(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(async () => (await stream.asked()).length === 2, 'the second opening');
  });

  it('asks once for all stores that show the same feed', async () => {
    const {url, asked} = await serveFeed({body: feed(1)}, {body: feed(2)});
    const other = new BudgetStore();
    await Promise.all([store.open({src: url}), other.open({src: url})]);
    const since = Date.now();
    await Promise.all([store.refresh(since - 1000), other.refresh(since - 1000)]);
    expect([store, other].map(({state}) => state.figures?.total.sums.paid)).to.deep.equal([2, 2]);
    expect(await asked()).to.have.lengthOf(2);
  });

  it('does not take a file that is older than the one shown', async () => {
    const newer = {headers: {'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT'}, body: feed(2)};
    const older = {headers: {'last-modified': 'Thu, 19 Nov 2026 10:00:00 GMT'}, body: feed(1)};
    const {url} = await serveFeed(newer, older);
    await store.open({src: url});
    const {load} = store.state;
    await store.refresh();
    expect(store.state.figures?.total.sums.paid).to.equal(2);
    expect(store.state.load).to.have.property('receivedAt', 'receivedAt' in load && load.receivedAt);
  });

  it('goes on after a retry', async () => {
    const {url} = await serveFeed({status: 500}, {body: feed(1)}, {body: feed(2)});
    await open(url, 1);
    await store.retry();
    await waitUntil(() => store.state.live?.changes !== undefined, 'a refresh after the retry');
  });

  async function open(src: string, seconds: number, liveSrc?: string): Promise<void> {
    const opened = store.open({src});
    void store.keepFresh(seconds, liveSrc);
    await opened;
    await waitUntil(() => store.state.live, 'the code that keeps figures fresh');
  }
});

const EVENTS = {'content-type': 'text/event-stream'};

function feed(paid: number): object {
  return {openBudget: '1', currency: 'KZT', unit: 1, projects: [{id: 'p1', title: {kk: 'Мектеп'}, paid}]};
}

function hide(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
  else Reflect.deleteProperty(document, 'hidden');
}
