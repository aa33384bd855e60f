import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import type {Feedback} from '../../src/model/feedback.js';
import {BudgetStore} from '../../src/store/budget-store.js';
import {reportCounts, shareReports, watchReports} from '../../src/store/shared-reports.js';

const FEED = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1,
  projects: [{id: 'a'}, {id: 'b'}],
  reports: [
    {id: '1', projectId: 'a', status: 'open', requested: '2026-01-01'},
    {id: '2', projectId: 'a', status: 'open', requested: '2026-01-02'},
  ],
};

describe('reports shared in a store', () => {
  it('are those of the feed and those that an element asked for, each once', async () => {
    const store = await opened();
    expect(reportCounts(store).get('a')).to.deep.equal({all: 2, open: 2});
    shareReports(store, source([report('2', 'a', 'closed'), report('3', 'b', 'open')]));
    expect(Object.fromEntries(reportCounts(store))).to.deep.equal({
      a: {all: 2, open: 1},
      b: {all: 1, open: 1},
    });
  });

  it('tell those who watch when they change, until they stop', async () => {
    const store = await opened();
    const stop = new AbortController();
    let told = 0;
    watchReports(store, () => told++, stop.signal);
    const board = source([]);
    shareReports(store, board);
    board.change([report('9', 'b', 'open')]);
    expect(told).to.equal(2);
    expect(reportCounts(store).get('b')).to.deep.equal({all: 1, open: 1});
    stop.abort();
    board.change([]);
    expect(told).to.equal(2);
  });
});

async function opened(): Promise<BudgetStore> {
  const store = new BudgetStore();
  await store.show(await openJson(FEED));
  return store;
}

function report(id: string, projectId: string, status: Feedback['status']): Feedback {
  return {id, projectId, status, requested: `2026-01-0${id}`};
}

function source(first: readonly Feedback[]) {
  const watchers = new Set<() => void>();
  return {
    reports: first,
    watch(callback: () => void, signal: AbortSignal) {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
    },
    change(reports: readonly Feedback[]) {
      this.reports = reports;
      for (const watcher of watchers) watcher();
    },
  };
}
