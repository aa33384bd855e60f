import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {serve} from './frame-server.mjs';
import {pageOf} from './hosts-page.mjs';

const COUNT = 3000;
/** Bytes come to the reader in blocks of this size. */
const BLOCK = 2 * 1024 * 1024;
const HERE = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; worker-src ";

describe('a feed of more than 4 MB', () => {
  const feed = JSON.stringify({openBudget: '1', currency: 'KZT', language: 'kk', projects: projects()});
  let browser, site;
  before(async () => {
    browser = await openBrowser();
    site = await serve({pages: {'/large.json': feed}});
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());
  after(() => site?.close());

  for (const [where, policy] of [
    ['in a worker', `${HERE}blob:`],
    ['in the page, which allows no worker', `${HERE}'none'`],
  ])
    test(`read ${where} shows the dossier of any project that is opened, from its first word to its last`, async () => {
      site.pages['/host.html'] = pageOf(
        '<budget-feed src="/large.json"><budget-map></budget-map><budget-project></budget-project></budget-feed>',
        {before: `<meta http-equiv="content-security-policy" content="${policy}">`},
      );
      const page = await browser.newPage({viewport: {width: 1200, height: 900}});
      const complaints = [];
      page.on('console', (message) => {
        if (!/worker-src/.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', ({message}) => complaints.push(message));
      await page.goto(`${site.origin}/host.html`);
      await reaches(page, 'budget-map', 'ready');
      const dossier = page.locator('budget-project');
      for (const at of [0, ...acrossBlocks(feed), COUNT - 1]) {
        await page.evaluate((id) => {
          const chosen = new Event('budget-select', {bubbles: true, composed: true});
          const project = globalThis.document.querySelector('budget-project');
          project.dispatchEvent(Object.assign(chosen, {project: id}));
          project.setAttribute('project', id);
        }, idOf(at));
        await dossier.getByText(`Сипаттама ${at} басы`).waitFor();
        assert.match(
          await dossier.getByText(`Сипаттама ${at} басы`).textContent(),
          new RegExp(`соңы ${at}$`),
        );
        await dossier.getByText(`Құжат ${at}`).first().waitFor();
      }
      assert.deepEqual(complaints, []);
    });

  test('leaves its dossiers in the bytes until one is asked for', async () => {
    site.pages['/plain.html'] = pageOf('', {script: ''});
    const page = await browser.newPage();
    await page.goto(`${site.origin}/plain.html`);
    const late = await page.evaluate(async () => {
      const {openBytes} = await import('/dist/index.js');
      const bytes = new Uint8Array(await (await fetch('/large.json')).arrayBuffer());
      return (await openBytes(bytes, {lateDetails: true})).projects.details.late !== undefined;
    });
    assert.ok(late);
  });
});

/** Projects of which a part stands in one block and a part in the next. */
function acrossBlocks(feed) {
  const starts = [...feed.matchAll(/\{"id":"p\d+"/g)].map(({index}) =>
    Buffer.byteLength(feed.slice(0, index)),
  );
  const cuts = [1, 2].map((block) => starts.findLastIndex((start) => start < block * BLOCK));
  assert.ok(Buffer.byteLength(feed) > 2 * BLOCK);
  return cuts;
}

function projects() {
  return Array.from({length: COUNT}, (_, at) => ({
    id: idOf(at),
    title: {kk: `№${at} мектеп`},
    description: {kk: `Сипаттама ${at} басы ${'мектепті жөндеу туралы сөз '.repeat(30)}соңы ${at}`},
    region: 'KZ-19',
    place: {type: 'Point', coordinates: [76 + (at % 60) / 20, 43 + (at % 50) / 20]},
    planned: 1000 + at,
    paid: 500,
    documents: [{title: `Құжат ${at}`, url: `https://akimat.example/${at}.pdf`}],
  }));
}

function idOf(at) {
  return `p${at}`;
}
