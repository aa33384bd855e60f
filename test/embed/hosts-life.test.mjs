import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {BARS, becomesLive, CITY, MAP, openHost, pageOf, REGION, tag} from './hosts-page.mjs';

describe('an embed in the life of a page', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  test('comes with a body that is swapped, goes back with a copy of the old one, and answers', async () => {
    const {page, seen} = await openHost(browser, BARS);
    await reaches(page, 'budget-bars', 'ready');
    await page.evaluate(swapBody, `<main id="second">${tag('budget-summary', CITY)}${MAP}</main>`);
    await reaches(page, '#second budget-summary', 'ready');
    await becomesLive(page);
    await page.evaluate(swapBody);
    await reaches(page, 'budget-bars', 'ready');
    await page.locator('budget-bars [part=bar]').first().waitFor();
    assert.deepEqual(seen.complaints, []);
    assert.equal(seen.requests.filter((url) => url.endsWith('/embed.js')).length, 1);
  });

  test('is moved without asking for its feed again, and its map comes back to life', async () => {
    const {page, seen} = await openHost(browser, `<div id="a">${MAP}</div><div id="b"></div>`);
    await becomesLive(page);
    await page.evaluate(() => {
      const {document} = globalThis;
      document.getElementById('b').append(document.querySelector('budget-map'));
    });
    await becomesLive(page, 2);
    await reaches(page, '#b budget-map', 'ready');
    assert.equal(seen.requests.filter((url) => url.endsWith(REGION)).length, 1);
    assert.deepEqual(seen.complaints, []);
  });

  test('is one of ten with the same feed, which is asked for once', async () => {
    const {page, seen} = await openHost(browser, BARS.repeat(10));
    for (let at = 0; at < 10; at++) {
      await page.locator('budget-bars').nth(at).scrollIntoViewIfNeeded();
      await page.locator('budget-bars[state=ready]').nth(at).waitFor();
    }
    assert.equal(seen.requests.filter((url) => url.endsWith(CITY)).length, 1);
    assert.deepEqual(seen.complaints, []);
  });

  test('leaves its content where the script is blocked', async () => {
    const {page, seen} = await openHost(browser, BARS + MAP, {refuse: /embed\.js/});
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('.own:visible').count(), 2);
    assert.deepEqual(seen.thrown, []);
  });

  test('goes on without a network: what is here works, what is not is told', async () => {
    const {page, seen} = await openHost(browser, BARS);
    await reaches(page, 'budget-bars', 'ready');
    await page.waitForLoadState('networkidle');
    await page.route(/./, (route) => route.abort());
    await page.locator('budget-bars').getByRole('button', {name: 'Төленген', exact: true}).click();
    assert.ok(await page.locator('budget-bars').getByText('Білім беру', {exact: true}).first().isVisible());
    await page.evaluate(
      (html) => {
        globalThis.document.body.insertAdjacentHTML('beforeend', html);
      },
      tag('budget-receipt', CITY),
    );
    await reaches(page, 'budget-receipt', 'error');
    assert.ok(await page.locator('budget-receipt .own').isVisible());
    assert.deepEqual(await page.evaluate('told'), ['budget-receipt: no-module']);
    assert.deepEqual(seen.thrown, []);
  });

  test('leaves its content in a page opened from the disk, where browsers load no modules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    try {
      copyFileSync(new URL('../../dist/embed.js', import.meta.url), join(folder, 'embed.js'));
      writeFileSync(
        join(folder, 'page.html'),
        pageOf(BARS, {script: '<script type="module" src="embed.js"></script>'}),
      );
      const page = await browser.newPage();
      const thrown = [];
      page.on('pageerror', ({message}) => thrown.push(message));
      await page.goto(`file://${folder}/page.html`, {waitUntil: 'load'});
      assert.ok(await page.locator('.own').isVisible());
      assert.deepEqual(thrown, []);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

/** As Turbo does it: the body is replaced by a parsed one, and kept as a copy to return to. */
function swapBody(html) {
  const {document} = globalThis;
  const copy = document.body.cloneNode(true);
  const next = html
    ? new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body
    : globalThis.kept;
  globalThis.kept = copy;
  globalThis.history.pushState({}, '', html ? '/second.html' : '/host.html');
  document.documentElement.replaceChild(document.adoptNode(next), document.body);
}
