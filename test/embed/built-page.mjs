import {readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {BROWSER_FLAGS, ensureBrowser} from '../browser.mjs';
import {ensureBuilt} from '../../.config/built.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml'};

/** The address that the pages of these tests live at; nothing of it is on the network. */
export const HOST = 'http://host.test';
/** The address of a service of a test's own: browsers let no page ask loopback. */
export const SERVICE = 'https://service.test/';

/** A browser for the built bundle; builds first where that is needed. */
export async function openBrowser() {
  ensureBuilt();
  return chromium.launch({executablePath: ensureBrowser(), args: BROWSER_FLAGS});
}

/**
 * Opens a page of the demo, or one given as `html`, and notes what it asks for and complains of.
 *
 * @param options `html` and `headers` of the page, `refuse`: addresses that fail, `service`: a server on loopback
 *   that answers for `SERVICE`, `viewport`, `context`: further options of Playwright's, `prepare`: is given the page before it
 *   opens
 */
export async function openPage(
  browser,
  path,
  {html, headers = {}, refuse, service, viewport = {width: 1200, height: 900}, context = {}, prepare} = {},
) {
  const page = await browser.newPage({viewport, ...context});
  const seen = {requests: [], complaints: [], thrown: []};
  page.on('console', (message) => seen.complaints.push(message.text()));
  page.on('pageerror', ({message}) => {
    seen.complaints.push(message);
    seen.thrown.push(message);
  });
  await page.addInitScript(watchErrors);
  await page.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    seen.requests.push(url.href);
    if (refuse?.test(url.href)) return route.abort();
    if (service && url.href.startsWith(SERVICE)) {
      const response = await route.fetch({url: url.href.replace(SERVICE, service)});
      return route.fulfill({response});
    }
    if (html !== undefined && url.pathname === path)
      return route.fulfill({contentType: 'text/html', body: html, headers});
    return route.fulfill(answerTo(url));
  });
  await prepare?.(page);
  await page.goto(HOST + path);
  return {page, seen};
}

/** Waits until an element says where it stands. */
export function reaches(page, selector, state) {
  return page.waitForSelector(`${selector}[state=${state}]`, {state: 'attached'});
}

/** Keeps what `budget-error` events told, as `tag: code`. */
function watchErrors() {
  globalThis.told = [];
  addEventListener(
    'budget-error',
    ({target, code}) => globalThis.told.push(`${target.localName}: ${code}`),
    true,
  );
}

function answerTo({host, pathname}) {
  const path = normalize(decodeURIComponent(pathname.replace(/^\/v2\//, '/')));
  if (host !== new URL(HOST).host || path.includes('..')) return {status: 404};
  const file = path.startsWith('/dist/') ? join(root, path) : join(root, 'demo', path);
  try {
    return {body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/json'};
  } catch {
    return {status: 404};
  }
}
