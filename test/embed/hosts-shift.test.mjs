import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {ELEMENTS, openHost, tag} from './hosts-page.mjs';

/** As README asks of pages that want no movement at all: the element's height is said in the page's style sheet. */
const HEIGHT = 'display: block; min-height: 2800px';
const WORDS = `<p>${'Мәтін төменге жылжымауы керек. '.repeat(12)}</p>`;

describe('the text around an element', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const width of [360, 1200]) {
    for (const [name, src] of Object.entries(ELEMENTS).filter(([name]) => name !== 'budget-explorer')) {
      test(`does not move while <${name}> comes slowly at ${width} px`, async () => {
        const {page} = await openHost(browser, WORDS + tag(name, src) + WORDS, {
          before: `<style>${name} {${HEIGHT}}</style>`,
          viewport: {width, height: 3000},
          prepare: async (page) => {
            await page.route(/\.js(on)?$/, slowly);
            await page.addInitScript(watchShifts);
          },
        });
        await reaches(page, name, 'ready');
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await page.evaluate('shifts'), []);
        await page.context().close();
      });
    }
  }
});

/** Those whose code `budget-share` writes, apart from the ready-made page, which is as high as the screen. */
const SHARED = Object.entries(ELEMENTS).filter(([name]) => !/explorer|filters|party|project/.test(name));
const COLUMN = `<style>body {margin: 0} main {max-width: 42rem; margin: auto; padding: 0 1rem}</style>`;

describe('a page with the code that <budget-share> writes', () => {
  let browser;
  const codes = new Map();
  before(async () => {
    browser = await openBrowser();
    for (const src of new Set(SHARED.map(([, src]) => src))) {
      const names = SHARED.filter(([, of]) => of === src).map(([name]) => name);
      const shown = names.map((name) => tag(name, src)).join('');
      const {page} = await openHost(
        browser,
        `<budget-feed src="${src}">${shown.replaceAll(/ src="[^"]*"/g, '')}<budget-share></budget-share></budget-feed>`,
        {viewport: {width: 700, height: 9000}},
      );
      await reaches(page, 'budget-share', 'ready');
      const all = await page.locator('budget-share #what option').count();
      assert.equal(all, names.length + (names.length > 1 ? 2 : 1));
      for (const [at, name] of names.entries()) {
        await page.locator('budget-share #what').selectOption({index: at + (names.length > 1 ? 1 : 0)});
        codes.set(name, await measuredCode(page));
      }
      await page.context().close();
    }
  });
  after(() => browser?.close());

  for (const width of [360, 1200])
    for (const [name] of SHARED)
      test(`does not move by a pixel as <${name}> comes slowly at ${width} px`, async () => {
        const {page} = await openHost(browser, `<main>${WORDS}${codes.get(name)}${WORDS}</main>`, {
          script: '',
          before: COLUMN,
          viewport: {width, height: 3000},
          prepare: async (page) => {
            await page.route(/\.js(on)?$/, slowly);
            await page.addInitScript(watchShifts);
          },
        });
        await reaches(page, name, 'ready');
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await page.evaluate('shifts'), [], codes.get(name));
        await page.context().close();
      });
});

/** The code once its heights are measured, not those that are usual. */
async function measuredCode(page) {
  await page.locator('budget-share textarea[aria-busy=false]').waitFor();
  return page.locator('budget-share textarea').inputValue();
}

async function slowly(route) {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await route.fallback();
}

function watchShifts() {
  const ofText = ({sources}) => sources.some(({node}) => node?.nodeName === 'P');
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries().filter(ofText))
      globalThis.shifts.push(
        `${value}: ${sources.map(({previousRect, currentRect}) => `${previousRect.y} → ${currentRect.y}`)}`,
      );
  }).observe({type: 'layout-shift', buffered: true});
}
