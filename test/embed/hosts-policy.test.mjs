import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {BARS, becomesLive, MAP, openHost, REGION, staysStill, tag} from './hosts-page.mjs';

const MAPLIBRE = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const LINES = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";
const TYPES = "require-trusted-types-for 'script'";

describe('a page with a policy', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  for (const [name, policy] of [
    ['the documented lines alone', `${LINES}; worker-src blob:`],
    ['no styles', `${LINES}; worker-src blob:; style-src 'none'`],
    [
      'Trusted Types and a default policy',
      `${LINES}; worker-src blob:; ${TYPES}; trusted-types lit-html default`,
    ],
  ]) {
    test(`of ${name} shows chart and live map and hears no complaint`, async () => {
      const {page, seen} = await under(policy, BARS + MAP, {before: '<script src="/types.js"></script>'});
      await becomesLive(page);
      await reaches(page, 'budget-bars', 'ready');
      assert.deepEqual(seen.complaints, []);
    });
  }

  test('of its own workers takes one from worker-url', async () => {
    const map = tag('budget-map', REGION, 'worker-url="/worker/maplibre-gl-worker.mjs"');
    const {page, seen} = await under(`${LINES}; worker-src 'self'`, map);
    await becomesLive(page);
    assert.deepEqual(seen.thrown, []);
  });

  for (const [name, policy, attributes] of [
    ['no workers', `${LINES}; worker-src 'none'`],
    ['its own workers and no worker-url', `${LINES}; worker-src 'self'`],
    [
      'its own workers and a worker-url that leads nowhere',
      `${LINES}; worker-src 'self'`,
      'worker-url="/no.js"',
    ],
    ['Trusted Types that allow lit-html', `${LINES}; worker-src blob:; ${TYPES}; trusted-types lit-html`],
  ]) {
    test(`of ${name} keeps the map of SVG and gives its context back`, async () => {
      const {page, seen} = await under(policy, tag('budget-map', REGION, attributes));
      assert.equal(await staysStill(page), 0);
      assert.deepEqual(seen.thrown, []);
      assert.deepEqual(await page.evaluate('told'), []);
      assert.deepEqual(
        seen.complaints.filter((text) => /Error:|falling back/.test(text)),
        [],
      );
    });
  }

  test('of Trusted Types that name only others leaves what stands in the tag, and tells', async () => {
    const {page, seen} = await under(`${LINES}; ${TYPES}; trusted-types default`, BARS + MAP);
    await reaches(page, 'budget-bars', 'error');
    await reaches(page, 'budget-map', 'error');
    assert.equal(await page.locator('.own:visible').count(), 2);
    assert.deepEqual((await page.evaluate('told')).sort(), [
      'budget-bars: no-module',
      'budget-map: no-module',
    ]);
    assert.deepEqual(seen.thrown, []);
  });

  test('that lets nothing be fetched says so beside what stands in the tag', async () => {
    const {page, seen} = await under(`${LINES.replace('connect-src', 'media-src')}; worker-src blob:`, BARS);
    await reaches(page, 'budget-bars', 'error');
    assert.ok(await page.locator('.own').isVisible());
    assert.deepEqual(await page.evaluate('told'), ['budget-bars: network']);
    assert.deepEqual(seen.thrown, []);
  });

  function under(policy, body, options = {}) {
    return openHost(browser, body, {
      ...options,
      headers: {'content-security-policy': policy},
      prepare: (page) => page.route(/\/(types\.js|worker\/.*|no\.js)$/, fileOfThePage),
    });
  }
});

function fileOfThePage(route) {
  const name = new URL(route.request().url()).pathname.slice(1);
  if (name === 'no.js') return route.fulfill({status: 404});
  const contentType = 'text/javascript';
  return name === 'types.js'
    ? route.fulfill({contentType, body: `(${makeDefaultPolicy})()`})
    : route.fulfill({contentType, path: join(MAPLIBRE, 'dist', name.slice('worker/'.length))});
}

/** What a page with Trusted Types does for code that knows nothing of them. */
function makeDefaultPolicy() {
  try {
    const own = (address) => (address.startsWith('blob:') ? address : null);
    globalThis.trustedTypes.createPolicy('default', {createScriptURL: own});
  } catch {
    // A policy that names no "default" refuses it.
  }
}
