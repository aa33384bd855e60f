import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser} from './built-page.mjs';
import {serve} from './frame-server.mjs';

const CITY = 'feeds/almaty-city-budget.json';
const REGION = 'feeds/almaty-region-illustrative.json';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HEADER = 'Access-Control-Allow-Origin: *';

describe('embed.html', () => {
  let browser, site, data, host;
  before(async () => {
    browser = await openBrowser();
    site = await serve();
    data = await serve();
    host = await serve();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser?.close();
    await Promise.all([site, data, host].map((server) => server?.close()));
  });

  for (const [element, feed] of [
    ['budget-bars', CITY],
    ['budget-map', REGION],
    ['budget-table', REGION],
    ['budget-explorer', REGION],
  ]) {
    test(`shows ${element} in a sandboxed frame without an origin`, async () => {
      const {frame, complaints} = await framed(`feed=${data.origin}/${feed}&element=${element}&locale=ru`);
      await frame.waitForSelector(`${element}[state=ready]`);
      assert.equal(await frame.evaluate('origin'), 'null');
      assert.equal(await frame.evaluate('document.documentElement.lang'), 'ru');
      assert.match(await frame.title(), /Алмат/);
      assert.deepEqual(complaints, []);
    });
  }

  test('lets the map take WebGL in a frame without an origin', async () => {
    const {frame, complaints} = await framed(`feed=${data.origin}/${REGION}&element=budget-map`);
    await frame.waitForSelector('budget-map[state=ready]');
    await frame.waitForFunction(() =>
      document.querySelector('budget-map').shadowRoot.querySelector('canvas'),
    );
    assert.deepEqual(complaints, []);
  });

  test('asks only its own host and that of the feed, without a cookie or the address of the page', async () => {
    const seen = [site.asked.length, data.asked.length];
    const {page, frame} = await framed(`feed=${data.origin}/${CITY}&element=budget-bars`);
    await frame.waitForSelector('budget-bars[state=ready]');
    assert.deepEqual(
      page.asked.filter((url) => ![site, data, host].some(({origin}) => url.startsWith(origin))),
      [],
    );
    const feeds = data.asked.slice(seen[1]);
    assert.equal(feeds.length, 1);
    assert.deepEqual([feeds[0].headers.cookie, feeds[0].headers.referer], [undefined, undefined]);
  });

  for (const [locale, words] of [
    ['kk', /бөлігі жүктелмеді/],
    ['ru', /не загрузилась/],
    ['en', /did not load/],
    ['kk-Latn', /jüktelmedı/],
  ]) {
    test(`says in ${locale} which header a sandboxed frame needs from the host of the library`, async () => {
      const closed = await serve({cors: () => false});
      const {frame} = await framed(`feed=${data.origin}/${CITY}&locale=${locale}`, {at: closed});
      const text = await frame.locator('[role=alert]').innerText();
      await closed.close();
      assert.match(text, words);
      assert.ok(text.includes(HEADER));
    });
  }

  test('needs no header from a host that is its own', async () => {
    const closed = await serve({cors: () => false});
    const {frame} = await framed(`feed=../${CITY}&element=budget-bars`, {at: closed, sandbox: ''});
    await frame.waitForSelector('budget-bars[state=ready]');
    await closed.close();
  });

  test('says which header the feed needs', async () => {
    const closed = await serve({cors: () => false});
    const {frame} = await framed(`feed=${closed.origin}/${CITY}&element=budget-bars&locale=en`);
    await frame.waitForSelector('budget-bars[state=error]');
    const note = frame.locator('main > p');
    await note.waitFor();
    await closed.close();
    const text = await note.innerText();
    assert.ok(text.includes(HEADER) && text.includes(new URL(closed.origin).host), text);
  });

  test('takes attributes from its address, and nothing else', async () => {
    const hostile = {
      onclick: 'alert(1)',
      onmouseover: 'alert(1)',
      style: 'position:fixed',
      id: 'x',
      class: 'x',
      slot: 'x',
      src: 'https://other.example/',
      state: 'error',
      permalink: 'budget',
      group: 'x',
      'worker-url': 'https://other.example/w.js',
      'data-x': '1',
      hidden: '',
    };
    const query = new URLSearchParams({
      feed: `${data.origin}/${CITY}`,
      element: 'budget-bars',
      locale: 'en',
      by: 'sector',
      where: 'year=2023',
      heading: '<b>Own</b> heading',
      'no-footer': '',
      ...hostile,
    });
    const {frame, complaints} = await framed(query);
    await frame.waitForSelector('budget-bars[state=ready]');
    const attributes = await frame.$eval('budget-bars', (element) =>
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    );
    assert.deepEqual(attributes, {
      src: `${data.origin}/${CITY}`,
      locale: 'en',
      by: 'sector',
      where: 'year=2023',
      heading: '<b>Own</b> heading',
      'no-footer': '',
      theme: 'auto',
      state: 'ready',
    });
    assert.equal(await frame.title(), '<b>Own</b> heading');
    assert.deepEqual(complaints, []);
  });

  test('says where the data come from where the element does not, in a link that leads out', async () => {
    const {frame} = await framed(`feed=${data.origin}/${CITY}&element=budget-bars&no-footer&locale=en`);
    await frame.waitForSelector('budget-bars[state=ready]');
    const link = frame.locator('footer a');
    assert.equal(await link.innerText(), new URL(data.origin).host);
    const attributes = await link.evaluate((a) => [a.href, a.target, a.rel]);
    assert.deepEqual(attributes, [`${data.origin}/${CITY}`, '_blank', 'noopener noreferrer']);
  });

  for (const [query, words] of [
    ['locale=en', /embed\.html\?feed=/],
    ['feed=javascript:alert(1)&locale=ru', /«javascript:alert\(1\)» открыть нельзя/],
    ['feed=data:application/json,{}&locale=kk', /«data:application\/json,\{\}» ашылмайды/],
    ['feed=x.json&element=<img src=x onerror=alert(1)>&locale=en', /no element “<img src=x/],
    ['feed=x.json&element=__proto__&locale=en', /no element “__proto__”[^]*budget-map/],
  ]) {
    test(`says what is wrong with ?${query}`, async () => {
      const seen = site.asked.length;
      const {frame, complaints} = await framed(query);
      assert.match(await frame.locator('[role=alert]').innerText(), words);
      assert.equal(await frame.locator('main img').count(), 0);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        site.asked.slice(seen).filter(({path}) => !/^\/dist\/(embed\.html|frame\.js)$/.test(path)),
        [],
      );
    });
  }

  test('shows feeds of listed hosts only, and the browser holds it to them', async () => {
    const list = `<meta name="budget-feed-hosts" content="${new URL(data.origin).host}">`;
    site.pages['/dist/listed.html'] = embedPage(list);
    const other = await serve();
    const options = {name: 'listed.html'};
    const refused = await framed(`feed=${other.origin}/${CITY}&locale=en`, options);
    const text = await refused.frame.locator('[role=alert]').innerText();
    assert.ok(text.includes(new URL(other.origin).host), text);
    const query = `feed=${data.origin}/${CITY}&element=budget-bars&mapping=${other.origin}/m.json`;
    const mapped = await framed(query, options);
    await mapped.frame.waitForSelector('budget-bars[state=error]');
    assert.deepEqual(other.asked, []);
    await other.close();
    const shown = await framed(`feed=${data.origin}/${CITY}&element=budget-bars`, options);
    await shown.frame.waitForSelector('budget-bars[state=ready]');
    assert.deepEqual(shown.complaints, []);
  });

  test('shows what its owner set where the address does not tell', async () => {
    const preset = `feed=${data.origin}/${CITY}&element=budget-bars&locale=en`.replaceAll('&', '&amp;');
    site.pages['/dist/preset.html'] = embedPage(`<meta name="budget-defaults" content="${preset}">`);
    const {frame} = await framed('locale=ru', {name: 'preset.html'});
    await frame.waitForSelector('budget-bars[state=ready][locale=ru]');
  });

  test('keeps nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = `${site.origin}/dist/embed.html?feed=../${REGION}&locale=en`;
    await page.goto(address);
    await page.waitForSelector('budget-explorer[state=ready]');
    await page.evaluate(() => {
      const explorer = document.querySelector('budget-explorer').shadowRoot;
      explorer.querySelector('budget-filters, budget-summary').dispatchEvent(new Event('budget-filter'));
    });
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      history.length,
      location.href,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, 0, 2, encodedAs(address)]);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  for (const locale of ['kk', 'ru', 'en']) {
    test(`is accessible in ${locale} at 320 px, also where it shows no element`, async () => {
      const queries = [
        `feed=${data.origin}/${CITY}&element=budget-bars&no-footer`,
        'feed=data:x',
        'feed=x&element=x',
      ];
      for (const query of queries) {
        const page = await browser.newPage({viewport: {width: 320, height: 500}});
        await page.goto(`${site.origin}/dist/embed.html?${query}&locale=${locale}`);
        await page.waitForSelector('[state=ready], [role=alert]');
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(overflow, 0, query);
        // Not by a tag: the page forbids scripts that are not its host's.
        await page.evaluate(AXE);
        const faults = await page.evaluate(async () =>
          (await globalThis.axe.run()).violations.map(({id, nodes}) => [id, nodes[0].html]),
        );
        assert.deepEqual(faults, [], query);
        await page.close();
      }
    });
  }

  test('scrolls inside a small frame and hands the wheel on at its end', async () => {
    const {page, frame} = await framed(`feed=${data.origin}/${CITY}&element=budget-bars`, {below: 3000});
    await frame.waitForSelector('budget-bars[state=ready]');
    // What comes after the first drawing makes it higher.
    await frame.waitForLoadState('networkidle');
    await page.mouse.move(150, 250);
    await page.mouse.wheel(0, 5000);
    await frame.waitForFunction(() => scrollY > 0 && innerHeight + scrollY >= document.body.offsetHeight - 1);
    // A gesture stays with what it began on: the next one is the page's.
    await page.waitForFunction(() =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => true),
    );
    await page.mouse.move(250, 350);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 0);
  });

  /** A page of another origin with one frame; `at` serves the library. */
  async function framed(query, {at = site, name = 'embed.html', sandbox = 'allow-scripts', below = 0} = {}) {
    const src = `${at.origin}/dist/${name}?${query}`;
    const box = sandbox === '' ? '' : `sandbox="${sandbox}"`;
    const path = `/${host.asked.length}.html`;
    host.pages[path] =
      `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,"><iframe ${box} src="${quoted(src)}" width="360" height="500"></iframe><div style="height: ${below}px"></div>`;
    const page = await browser.newPage({viewport: {width: 800, height: 700}});
    const complaints = [];
    page.asked = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({message}) => complaints.push(message));
    page.on('request', (request) => page.asked.push(request.url()));
    page.on('dialog', () => complaints.push('a dialog'));
    await page.goto(host.origin + path);
    const frame = page.frames().find((found) => found !== page.mainFrame());
    await frame.waitForURL((url) => url.href.startsWith(at.origin));
    return {page, frame, complaints};
  }
});

function embedPage(line) {
  const html = readFileSync(new URL('../../src/embed/embed.html', import.meta.url), 'utf8');
  return html.replace('<title>', `${line}<title>`);
}

function quoted(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function encodedAs(address) {
  return new URL(address).href;
}
