import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {HOST, openBrowser, openPage, reaches} from './built-page.mjs';
import {serve} from './frame-server.mjs';
import {pageOf, REGION} from './hosts-page.mjs';

const dist = new URL('../../dist/', import.meta.url);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Share</title><link rel="icon" href="/icon.svg"><body>
  <script type="module" src="/dist/embed.js"></script>
  <budget-feed src="/feeds/almaty-city-budget.json" where="year=2024">
    <budget-bars></budget-bars><budget-timeline></budget-timeline><budget-share></budget-share>
  </budget-feed>`;

describe('codes of <budget-share>', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  test('carry the hashes of the scripts as they are built', async () => {
    const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
    const code = await codeOf('element', 1);
    assert.ok(
      code.includes(`src="${HOST}/dist/embed.js" integrity="${hashes['embed.js']}" crossorigin="anonymous"`),
    );
  });

  test('a pasted tag works, with what the reader looked at', async () => {
    const {page, seen} = await pasted(await codeOf('element', 1));
    await reaches(page, 'budget-bars', 'ready');
    assert.equal(await page.getAttribute('budget-bars', 'where'), 'year=2024');
    assert.deepEqual(seen.complaints, []);
  });

  test('a pasted tag shows the same figures under a policy that refuses styles and other hosts', async () => {
    const {page, seen} = await pasted(await codeOf('element', 1), {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; worker-src blob:",
    });
    await reaches(page, 'budget-bars', 'ready');
    const {page: origin} = await openPage(browser, '/share.html', {html: PAGE});
    await reaches(origin, 'budget-bars', 'ready');
    const figures = await figuresOf(page);
    assert.ok(figures.length > 0);
    assert.deepEqual(figures, await figuresOf(origin));
    assert.ok(
      seen.complaints.every((text) => /inline style/.test(text)),
      seen.complaints.join(),
    );
    assert.ok(seen.complaints.length > 0);
    await origin.close();
  });

  test('several elements work together', async () => {
    const {page, seen} = await pasted(await codeOf('element', 0));
    await Promise.all(
      ['budget-bars', 'budget-timeline'].map((tag) => reaches(page, `budget-feed ${tag}`, 'ready')),
    );
    assert.equal(seen.requests.filter((url) => url.endsWith('.json')).length, 1);
  });

  test('a script that is not the one meant does not run', async () => {
    const code = (await codeOf('element', 1)).replace(
      /sha384-./,
      (hash) => hash.slice(0, -1) + (hash.endsWith('A') ? 'B' : 'A'),
    );
    const {page, seen} = await pasted(code);
    assert.equal(await page.evaluate(() => globalThis.customElements.get('budget-bars')), undefined);
    assert.match(seen.complaints.join(), /integrity/);
  });

  for (const grade of ['resized', 'frame'])
    test(`a pasted frame works: ${grade}`, {skip: !existsSync(new URL('embed.html', dist))}, async () => {
      const code = await codeOf(grade, 1);
      const {page, seen} = await pasted(code.replace('loading="lazy"', ''));
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame.waitForSelector('budget-bars[state=ready]', {state: 'attached'});
      assert.deepEqual(seen.complaints, []);
    });

  async function codeOf(grade, index) {
    const {page} = await openPage(browser, '/share.html', {html: PAGE});
    await reaches(page, 'budget-share', 'ready');
    await page.locator('budget-share #what').selectOption({index});
    await page.locator(`budget-share input[value=${grade}]`).check();
    const code = await page.locator('budget-share textarea').inputValue();
    await page.close();
    return code;
  }

  function pasted(code, headers = {}) {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><link rel="icon" href="/icon.svg"><body>${code}`;
    return openPage(browser, '/pasted.html', {html, headers});
  }
});

describe('the code of a map', () => {
  let browser, site, data;
  before(async () => {
    browser = await openBrowser();
    [site, data] = [await serve(), await serve()];
  });
  after(() => browser?.close());
  after(() => Promise.all([site, data].map((server) => server?.close())));

  for (const [name, elements, index] of [
    ['alone', '<budget-map></budget-map>', 0],
    ['among others', '<budget-bars></budget-bars><budget-map></budget-map>', 0],
    ['on the ready-made page', '<budget-map></budget-map>', 1],
  ])
    for (const [where, base] of [
      ['on the site of the page', () => site],
      ['on another', () => data],
    ])
      test(`${name} asks for a feed ${where} in its HTML, and once only`, async () => {
        const feed = base().origin + REGION;
        const shared = `<budget-feed src="${feed}">${elements}<budget-share></budget-share></budget-feed>`;
        const sharing = await opened('/share.html', pageOf(shared));
        await reaches(sharing.page, 'budget-share', 'ready');
        if ((await sharing.page.locator('budget-share #what').count()) > 0)
          await sharing.page.locator('budget-share #what').selectOption({index});
        const code = await sharing.page.locator('budget-share textarea').inputValue();
        await sharing.page.close();
        const [first, second] = code.split('\n');
        assert.equal(first, `<link rel="preload" as="fetch" crossorigin href="${feed}">`);
        assert.match(second, /^<script type="module"/);

        const asked = () => base().asked.filter(({path}) => path === REGION);
        const before = asked().length;
        const {page, complaints} = await opened('/pasted.html', pageOf(code, {script: ''}));
        await reaches(page, index === 1 ? 'budget-explorer' : 'budget-map', 'ready');
        await page.waitForLoadState('networkidle');
        assert.equal(asked().length - before, 1);
        assert.deepEqual(complaints, []);
        await page.close();
      });

  async function opened(path, html) {
    site.pages[path] = html;
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({message}) => complaints.push(message));
    await page.goto(site.origin + path);
    return {page, complaints};
  }
});

function figuresOf(page) {
  return page.locator('budget-bars [data-mark]').allTextContents();
}
