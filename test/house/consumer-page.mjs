import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {chromium} from 'playwright-core';
import {BROWSER_FLAGS, ensureBrowser} from '../browser.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

/**
 * Opens a built page from a static server and holds it to what every host has to show: a live map, a chart, an event
 * that reaches the page, a large feed that is read in a worker, and no complaint.
 *
 * @param policy Content-Security-Policy of the page
 * @param picture where a screenshot goes, if anywhere
 */
export async function showsMap(folder, {policy, picture}) {
  const server = await served(folder, policy);
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: BROWSER_FLAGS});
  try {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    const complaints = complaintsOf(page);
    server.on('missing', (path) => complaints.push(`no ${path}`));
    await page.addInitScript(watch);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator('budget-map[state=ready]').waitFor();
    await page.waitForFunction(() => globalThis.seen.live);
    assert.ok(await page.evaluate(() => globalThis.seen.readApart), 'the feed was not read in a worker');
    await page.locator('budget-bars').first().scrollIntoViewIfNeeded();
    await page.locator('budget-bars[state=ready]').waitFor();
    if (picture) await page.screenshot({path: picture, fullPage: true});

    await page.evaluate(choose);
    await page.getByText('p-chosen', {exact: true}).waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

function complaintsOf(page) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** In the page: notes that MapLibre took over and that a worker gave back a dataset. */
function watch() {
  const seen = (globalThis.seen = {live: false, readApart: false});
  addEventListener('budget-map-live', () => (seen.live = true));
  globalThis.Worker = class extends Worker {
    constructor(...options) {
      super(...options);
      this.addEventListener('message', ({data}) => {
        if (data?.dataset) seen.readApart = true;
      });
    }
  };
}

/** In the page: tells what a reader's choice would. */
function choose() {
  const event = new Event('budget-select', {bubbles: true, composed: true});
  document.querySelector('budget-map').dispatchEvent(Object.assign(event, {project: 'p-chosen'}));
}

async function served(folder, policy) {
  const server = createServer(({url}, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', policy);
      response.end(body);
    } catch {
      if (path !== '/favicon.ico') server.emit('missing', path);
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
