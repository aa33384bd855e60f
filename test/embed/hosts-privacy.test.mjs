import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {HOST, openBrowser, reaches} from './built-page.mjs';
import {becomesLive, ELEMENTS, MAP, openHost, tag} from './hosts-page.mjs';

const TILES = 'http://tiles.test';

describe('privacy', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const [name, src] of Object.entries(ELEMENTS)) {
    test(`<${name}> asks for page, script and feed, and keeps nothing`, async () => {
      const {page, seen} = await openHost(browser, tag(name, src), {prepare: watchTraces});
      await reaches(page, name, 'ready');
      await page.waitForLoadState('networkidle');
      const named = [`${HOST}/host.html`, `${HOST}/icon.svg`, `${HOST}${src}`, `${HOST}/dist/embed.js`];
      assert.deepEqual(
        seen.requests.filter((url) => !named.includes(url) && !isOwnChunk(url)),
        [],
      );
      assert.equal(seen.requests.filter((url) => url.endsWith(src)).length, 1);
      assert.deepEqual(await tracesOf(page), []);
      await page.context().close();
    });
  }

  test('a base map that is named is the only other host', async () => {
    const others = [];
    const {page} = await openHost(browser, MAP.replace('src=', `basemap="${TILES}/{z}/{x}/{y}.png" src=`), {
      prepare: (page) => {
        page.on('request', (request) => {
          if (/^http/.test(request.url()) && !request.url().startsWith(HOST)) others.push(request.url());
        });
        return page.route(`${TILES}/**`, (route) => route.abort());
      },
    });
    await becomesLive(page);
    assert.ok(others.length > 0);
    assert.deepEqual(
      others.filter((url) => !url.startsWith(TILES)),
      [],
    );
    await page.context().close();
  });
});

function isOwnChunk(url) {
  return /^http:\/\/host\.test\/dist\/(define|chunks|first-map)[\w./-]*\.js$/.test(url);
}

/** What a page could leave behind or send besides requests is noted as it is called. */
async function watchTraces(page) {
  await page.addInitScript(() => {
    const traces = (globalThis.traces = []);
    const watch = (owner, name) => {
      const original = owner[name];
      owner[name] = function watched(...given) {
        traces.push(`${name} ${given[0]}`);
        return original.apply(this, given);
      };
    };
    watch(Storage.prototype, 'setItem');
    watch(Storage.prototype, 'getItem');
    watch(IDBFactory.prototype, 'open');
    watch(Navigator.prototype, 'sendBeacon');
    if (globalThis.CacheStorage) watch(CacheStorage.prototype, 'open');
    if (globalThis.ServiceWorkerContainer) watch(ServiceWorkerContainer.prototype, 'register');
    watch(globalThis.Geolocation.prototype, 'getCurrentPosition');
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel', 'SharedWorker'])
      globalThis[name] = new Proxy(globalThis[name], {
        construct(kind, given) {
          traces.push(`new ${name} ${given[0]}`);
          return Reflect.construct(kind, given);
        },
      });
  });
}

async function tracesOf(page) {
  const kept = await page.evaluate(async () => [
    ...globalThis.traces,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => name),
  ]);
  const cookies = await page.context().cookies();
  return [...kept, ...cookies.map(({name}) => name)];
}
