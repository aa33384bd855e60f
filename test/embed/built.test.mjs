import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {HOST, openBrowser, openPage, reaches} from './built-page.mjs';

const SCRIPT = '<script type="module" src="/dist/embed.js"></script>';
const BARS = '<budget-bars src="/feeds/almaty-city-budget.json"><p>The table instead</p></budget-bars>';
const CSP = "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; worker-src blob:";

describe('embed.js', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  test('shows a chart under a policy that forbids every style and asks for nothing but script and feed', async () => {
    const {page, seen} = await openPage(browser, '/a.html', {
      html: pageOf(SCRIPT + BARS),
      headers: {'content-security-policy': CSP},
    });
    await reaches(page, 'budget-bars', 'ready');
    assert.deepEqual(seen.complaints, []);
    const others = seen.requests.filter(
      (url) =>
        !/^http:\/\/host\.test\/(a\.html|icon\.svg|dist\/.*\.js|feeds\/almaty-city-budget\.json)$/.test(url),
    );
    assert.deepEqual(others, []);
    assert.equal(seen.requests.filter((url) => url.endsWith('.json')).length, 1);
  });

  test('leaves the code of far elements where it is', async () => {
    const far = `<div style="height: 9000px"></div><budget-map src="/feeds/almaty-city-budget.json"></budget-map>`;
    const {page, seen} = await openPage(browser, '/a.html', {html: pageOf(SCRIPT + BARS + far)});
    await reaches(page, 'budget-bars', 'ready');
    assert.deepEqual(
      seen.requests.filter((url) => /budget-map|maplibre/.test(url)),
      [],
    );
  });

  test('keeps the content of the element where its script does not come', async () => {
    const {page} = await openPage(browser, '/a.html', {
      html: pageOf(SCRIPT + BARS),
      refuse: /define\/budget-bars/,
    });
    await reaches(page, 'budget-bars', 'error');
    assert.ok(await page.getByText('The table instead').isVisible());
    assert.deepEqual(await page.evaluate('told'), ['budget-bars: no-module']);
  });

  test('keeps the content of the element where Trusted Types refuse the library', async () => {
    const headers = {'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"};
    const {page} = await openPage(browser, '/a.html', {html: pageOf(SCRIPT + BARS), headers});
    await reaches(page, 'budget-bars', 'error');
    assert.ok(await page.getByText('The table instead').isVisible());
    assert.deepEqual(await page.evaluate('told'), ['budget-bars: no-module']);
  });

  test('may be pasted twice and in two versions', async () => {
    const twice = `${SCRIPT}${SCRIPT}<script type="module" src="/v2/dist/embed.js"></script>`;
    const {page, seen} = await openPage(browser, '/a.html', {html: pageOf(twice + BARS)});
    await reaches(page, 'budget-bars', 'ready');
    assert.deepEqual(seen.complaints, []);
    assert.equal(seen.requests.filter((url) => url.endsWith('/define/budget-bars.js')).length, 1);
  });

  test('finds what a script puts on the page, and an element with a feed above it that comes last', async () => {
    const {page, seen} = await openPage(browser, '/a.html', {html: pageOf(SCRIPT + BARS)});
    await reaches(page, 'budget-bars', 'ready');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<budget-feed src="/feeds/almaty-city-budget.json"><budget-bars id="inside"></budget-bars><budget-summary></budget-summary></budget-feed>';
    });
    await reaches(page, '#inside', 'ready');
    await reaches(page, 'budget-summary', 'ready');
    assert.deepEqual(seen.complaints, []);
  });
});

describe('the demo', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const [path, tags] of [
    ['/article.html', ['budget-bars', 'budget-map']],
    ['/akimat.html', ['budget-explorer']],
    ['/index.html?feed=feeds/almaty-city-budget.json', ['budget-explorer']],
  ]) {
    for (const width of [360, 1200]) {
      test(`${path} shows its elements at ${width} px, asks no other host and complains of nothing`, async () => {
        const {page, seen} = await openPage(browser, path, {viewport: {width, height: 800}});
        for (const tag of tags) {
          await page.locator(tag).scrollIntoViewIfNeeded();
          await reaches(page, tag, 'ready');
        }
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        assert.deepEqual(seen.complaints, []);
        assert.deepEqual(
          seen.requests.filter((url) => !url.startsWith(HOST)),
          [],
        );
      });
    }
  }

  test('follows the language of the page', async () => {
    const {page} = await openPage(browser, '/article.html?lang=ru');
    await reaches(page, 'budget-bars', 'ready');
    assert.match(await page.locator('h1:visible').innerText(), /Почти треть/);
    await page.locator('budget-bars').getByText('Образование', {exact: true}).first().waitFor();
    await page.getByRole('link', {name: 'English'}).click();
    await page.locator('budget-bars').getByText('Education', {exact: true}).first().waitFor();
  });

  test('opens a file without sending it anywhere', async () => {
    const {page, seen} = await openPage(browser, '/index.html');
    const before = seen.requests.length;
    const feed = {
      openBudget: '1',
      currency: 'KZT',
      unit: 1000,
      lines: [{year: 2026, function: '04', title: {kk: 'Мектептер'}, planned: 5}],
    };
    await page.locator('input[type=file]').setInputFiles({
      name: 'feed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(feed)),
    });
    await reaches(page, 'budget-explorer', 'ready');
    assert.deepEqual(
      seen.requests.slice(before).filter((url) => !/\/dist\/|icon\.svg$/.test(url)),
      [],
    );
  });
});

function pageOf(body) {
  return `<!doctype html><html lang="kk"><head><link rel="icon" href="/icon.svg"></head><body>${body}</body></html>`;
}
