import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {becomesLive, openHost} from './hosts-page.mjs';

const FEED = {
  openBudget: '1',
  currency: 'KZT',
  projects: [77.06, 78.37].map((lon, at) => ({
    id: `p${at}`,
    title: {kk: 'Мектеп'},
    region: 'KZ-19',
    planned: 100,
    place: {type: 'Point', coordinates: [lon, 43.9]},
  })),
};
const SRC = `data:application/json,${encodeURIComponent(JSON.stringify(FEED))}`;
const MOST = 6;

describe('many maps on a page', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  test('share a handful of contexts: far ones hold a still picture and come back', async () => {
    const maps = Array.from({length: 10}, () => `<budget-map src="${SRC}" no-list></budget-map>`);
    const {page, seen} = await openHost(browser, maps.join(''), {prepare: keepContexts});
    let most = 0;
    for (const at of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0]) {
      await page.locator('budget-map').nth(at).scrollIntoViewIfNeeded();
      await page.waitForFunction(isLive, at);
      most = Math.max(most, await page.evaluate(aliveContexts));
    }
    assert.ok(most <= MOST, `${most} contexts`);
    const still = await page.evaluate(stillPictures);
    assert.ok(still.length >= 10 - MOST);
    assert.ok(still.every(({marks, land}) => marks > 0 && land > 0));
    assert.deepEqual(seen.complaints, []);
    await page.context().close();
  });

  test('and charts come and go a thousand times and leave nothing behind', async () => {
    const body = `<div id="home"><div id="away">
      <budget-feed src="${SRC}"><budget-filters></budget-filters><budget-bars></budget-bars><budget-table></budget-table></budget-feed>
      <budget-map src="${SRC}" no-list></budget-map></div></div>`;
    const {page, seen} = await openHost(browser, body, {
      prepare: keepContexts,
      viewport: {width: 1200, height: 4000},
    });
    for (const name of ['budget-filters', 'budget-bars', 'budget-table', 'budget-map'])
      await reaches(page, name, 'ready');
    await becomesLive(page);
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.evaluate(comeAndGo, 20);
    const first = await measured(page, session);
    await page.evaluate(comeAndGo, 1000);
    const last = await measured(page, session);
    const grown = Object.entries(first).map(([name, value]) => [name, last[name] - value]);
    const {listeners, nodes, heap, workers, contexts} = Object.fromEntries(grown);
    const said = JSON.stringify({first, last});
    assert.ok(listeners < 50, said);
    assert.ok(nodes < 500, said);
    assert.ok(heap < 2e6, said);
    assert.ok(workers <= 0, said);
    assert.ok(contexts <= 0, said);
    assert.deepEqual(seen.complaints, []);
    await page.context().close();
  });
});

async function measured(page, session) {
  await page.waitForFunction(
    () => globalThis.document.querySelector('[no-list]').shadowRoot.querySelector('canvas') !== null,
  );
  await page.waitForLoadState('networkidle');
  await page.requestGC();
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    heap: value('JSHeapUsedSize'),
    workers: page.workers().length,
    contexts: await page.evaluate(aliveContexts),
  };
}

function keepContexts(page) {
  return page.addInitScript(() => {
    globalThis.contexts = [];
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function watched(kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (context && kind.startsWith('webgl')) globalThis.contexts.push(new WeakRef(context));
      return context;
    };
  });
}

function aliveContexts() {
  return new Set(
    globalThis.contexts.map((held) => held.deref()).filter((context) => context && !context.isContextLost()),
  ).size;
}

function isLive(at) {
  const {shadowRoot} = globalThis.document.querySelectorAll('budget-map')[at];
  return shadowRoot?.querySelector('.maplibregl-canvas-container svg.overlay') !== null;
}

function stillPictures() {
  return [...globalThis.document.querySelectorAll('budget-map')]
    .map(({shadowRoot}) => shadowRoot)
    .filter((root) => !root.querySelector('canvas'))
    .map((root) => ({
      marks: root.querySelectorAll('.mark').length,
      land: root.querySelectorAll('svg.base path').length,
    }));
}

/** Out of the page and in again, sometimes within a task, sometimes with time to draw and to let go. */
async function comeAndGo(times) {
  const [home, away] = ['home', 'away'].map((id) => globalThis.document.getElementById(id));
  for (let time = 0; time < times; time++) {
    away.remove();
    await (time % 50 === 0 ? new Promise(requestAnimationFrame) : undefined);
    home.append(away);
    await (time % 50 === 0 ? new Promise(requestAnimationFrame) : undefined);
  }
}
