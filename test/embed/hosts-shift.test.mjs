import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {ELEMENTS, openHost, tag} from './hosts-page.mjs';

/** As README asks of pages that want no movement at all: the element's height is said in the page's style sheet. */
const HEIGHT = 'display: block; min-height: 2400px';
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
