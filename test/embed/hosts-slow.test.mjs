import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {serve} from './frame-server.mjs';
import {BARS, pageOf, tag} from './hosts-page.mjs';

const FEED = {
  openBudget: '1',
  currency: 'KZT',
  projects: [77.06, 78.37].map((lon, at) => ({
    id: `p${at}`,
    title: {kk: `№${at + 1} мектеп`},
    region: 'KZ-19',
    planned: 100,
    place: {type: 'Point', coordinates: [lon, 43.9]},
  })),
};
/** Chrome's own figures for a slow 3G: bytes a second and milliseconds. */
const SLOW_3G = {offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000};

describe('a page on a slow 3G', () => {
  let browser;
  let server;
  before(async () => {
    browser = await openBrowser();
    const map = tag('budget-map', '/schools.json');
    server = await serve({
      pages: {'/host.html': pageOf(BARS + map), '/schools.json': JSON.stringify(FEED)},
    });
  });
  after(() => browser?.close());
  after(() => server?.close());

  test('shows what stands in the tags first, then the figures, and never neither', async () => {
    const page = await browser.newPage({viewport: {width: 360, height: 2000}});
    await page.addInitScript(keepSeen);
    await page.addInitScript(() => {
      globalThis.told = [];
      addEventListener('budget-error', ({code}) => globalThis.told.push(code), true);
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.goto(`${server.origin}/host.html`, {waitUntil: 'commit', timeout: 60_000});
    for (const name of ['budget-bars', 'budget-map']) await reachesSlowly(page, name);
    const seen = await page.evaluate('seen');
    assert.deepEqual(seen['budget-bars'], ['own', 'figures']);
    const [first, ...later] = seen['budget-map'];
    assert.equal(first, 'own');
    assert.deepEqual(
      later.filter((state) => state !== 'picture'),
      ['figures'],
    );
    assert.ok(await page.locator('budget-bars').getByText('Білім беру', {exact: true}).first().isVisible());
    assert.ok(await page.locator('budget-map').getByText('№2 мектеп').first().isVisible());
    assert.deepEqual(await page.evaluate('told'), []);
    await page.close();
  });
});

async function reachesSlowly(page, name) {
  page.setDefaultTimeout(90_000);
  await reaches(page, name, 'ready');
  await page.waitForFunction((tag) => globalThis.seen[tag].includes('figures'), name);
}

/** Notes at each frame, where it changes, whether a reader sees the tag's own content, its first picture, its figures, or nothing. */
function keepSeen() {
  globalThis.seen = {'budget-bars': [], 'budget-map': []};
  const look = () => {
    for (const [name, seen] of Object.entries(globalThis.seen)) {
      const element = globalThis.document.querySelector(name);
      if (!element) continue;
      const own = element.querySelector('.own').getClientRects().length > 0;
      const drawn = element.shadowRoot?.querySelector('.takeaway')?.getClientRects().length > 0;
      const circles = element.shadowRoot?.querySelector('[data-first]')?.shadowRoot.querySelector('circle');
      const now = own ? 'own' : drawn ? 'figures' : circles ? 'picture' : 'nothing';
      if (seen.at(-1) !== now) seen.push(now);
    }
    requestAnimationFrame(look);
  };
  look();
}
