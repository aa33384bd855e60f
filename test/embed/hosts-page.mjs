import {openPage} from './built-page.mjs';

export const CITY = '/feeds/almaty-city-budget.json';
export const REGION = '/feeds/almaty-region-illustrative.json';
export const SCRIPT = '<script type="module" src="/dist/embed.js"></script>';

/** Attributes without which an element has nothing to show. */
const NEEDED = {'budget-project': 'project="a0001"', 'budget-compare': 'by="year"'};

export const MAP = tag('budget-map', REGION);
export const BARS = tag('budget-bars', CITY);

/** Every visible element with a feed of the demo that it shows. */
export const ELEMENTS = {
  'budget-bars': CITY,
  'budget-compare': CITY,
  'budget-explorer': REGION,
  'budget-filters': REGION,
  'budget-flow': REGION,
  'budget-map': REGION,
  'budget-party': REGION,
  'budget-project': REGION,
  'budget-receipt': CITY,
  'budget-stages': CITY,
  'budget-summary': CITY,
  'budget-table': REGION,
  'budget-timeline': CITY,
  'budget-treemap': CITY,
};

/** An element with content of its own. */
export function tag(name, src, attributes = NEEDED[name] ?? '') {
  return `<${name} src="${src}" ${attributes}><p class="own">The table instead</p></${name}>`;
}

/** A page with the script of the library in its head; `before` comes first, as scripts of the page do. */
export function pageOf(body, {before = '', script = SCRIPT} = {}) {
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg">${before}${script}</head><body>${body}</body></html>`;
}

/** Opens such a page; counts the maps that have become live in `lives`. */
export function openHost(browser, body, {before, script, prepare, ...options} = {}) {
  return openPage(browser, '/host.html', {
    html: pageOf(body, {before, script}),
    ...options,
    prepare: async (page) => {
      await page.addInitScript(countLives);
      await prepare?.(page);
    },
  });
}

export function becomesLive(page, count = 1) {
  return page.waitForFunction((wanted) => globalThis.lives >= wanted, count);
}

/** Waits until the map has said that it stays as it is: nothing of MapLibre is left in it. */
export async function staysStill(page) {
  await page.waitForFunction(() => {
    const root = globalThis.document.querySelector('budget-map').shadowRoot;
    return root?.querySelector('svg.base path') && root.querySelector('.list .row');
  });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !globalThis.document.querySelector('budget-map').shadowRoot.querySelector('canvas'),
  );
  return page.evaluate(() => globalThis.lives);
}

function countLives() {
  globalThis.lives = 0;
  addEventListener('budget-map-live', () => globalThis.lives++, true);
}
