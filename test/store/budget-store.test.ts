import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {BudgetStore} from '../../src/store/budget-store.js';
import {serveFeed} from '../served-feed.js';

describe('BudgetStore', () => {
  it('asks for a feed once, and again only after a failure', async () => {
    const {url, asked} = await serveFeed({status: 500}, {body: feed(1)});
    const store = new BudgetStore();
    await store.open({src: url});
    expect(store.state.load.phase).to.equal('error');
    await store.open({src: url});
    await store.open({src: url});
    expect(store.state.load.phase).to.equal('ready');
    expect(await asked()).to.have.lengthOf(2);
  });

  it('keeps the last good figures when a refresh fails, and says so', async () => {
    const {url} = await serveFeed(
      {body: feed(1)},
      {status: 503, headers: {'retry-after': '120'}},
      {body: feed(2)},
    );
    const store = new BudgetStore();
    await store.open({src: url});
    expect(await store.refresh()).to.deep.equal({ok: false, retryAfter: 120_000});
    expect(store.state.load).to.have.nested.property('failure.code', 'http-status');
    expect(store.state.figures?.total.count).to.equal(1);
    expect(await store.refresh()).to.deep.equal({ok: true});
    expect(store.state.load).not.to.have.property('failure');
    expect(store.state.figures?.total.count).to.equal(2);
  });

  it('leaves everything as it is when the answer is the same', async () => {
    const {url} = await serveFeed({body: feed(1)});
    const store = new BudgetStore();
    await store.open({src: url});
    const {figures, dataset} = store.state;
    await store.refresh();
    expect(store.state.figures).to.equal(figures);
    expect(store.state.dataset).to.equal(dataset);
  });

  it('does not let older figures replace newer ones', async () => {
    const newer = {...feed(2), asOf: '2026-11-20T08:00:00+05:00'};
    const older = {...feed(1), asOf: '2026-11-19T08:00:00+05:00'};
    const {url} = await serveFeed({body: newer}, {body: older});
    const store = new BudgetStore();
    await store.open({src: url});
    await store.refresh();
    expect(store.state.figures?.total.count).to.equal(2);
  });

  it('forgets the figures of one feed when another is opened', async () => {
    const one = await serveFeed({body: feed(1)});
    const gone = await serveFeed({status: 404});
    const store = new BudgetStore();
    await store.open({src: one.url});
    await store.open({src: gone.url});
    expect(store.state.load).to.have.nested.property('error.code', 'not-found');
    expect(store.state.dataset).to.equal(undefined);
  });

  it('tells those who watch until they have enough', async () => {
    const store = new BudgetStore();
    const controller = new AbortController();
    let calls = 0;
    store.watch(() => calls++, controller.signal);
    await store.show(await openJson(feed(1)));
    const told = calls;
    controller.abort();
    store.select('p0');
    expect([told > 0, calls]).to.deep.equal([true, told]);
  });

  it('finds words, also those asked for before there are data', async () => {
    const store = new BudgetStore();
    store.filter({text: 'МЕКТЕП'});
    await store.show(await openJson(feed(4)));
    store.toggle('sector', 'health');
    await until(() => store.state.figures?.total.count === 2);
    store.filter({text: 'аурухана'});
    await until(() => store.state.figures?.total.count === 0);
  });

  it('filters by a value, by a second one, and stops when it is named again', async () => {
    const store = new BudgetStore();
    await store.show(await openJson(feed(4)));
    store.toggle('sector', 'education');
    expect(store.state.figures?.total.count).to.equal(2);
    store.toggle('sector', 'health');
    expect(store.state.figures?.total.count).to.equal(4);
    store.toggle('sector', 'education');
    expect(store.state.figures?.total.count).to.equal(2);
    store.reset();
    expect(store.state.figures?.total.count).to.equal(4);
  });
});

function feed(projects: number): object {
  return {
    openBudget: '1',
    currency: 'KZT',
    projects: Array.from({length: projects}, (_, index) => ({
      id: `p${index}`,
      title: {kk: 'Мектеп'},
      sector: index % 2 ? 'health' : 'education',
      planned: index + 1,
    })),
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
