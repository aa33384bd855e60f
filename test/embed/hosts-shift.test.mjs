import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {ELEMENTS, openHost, REGION, tag} from './hosts-page.mjs';

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
const SHARED = Object.entries({...ELEMENTS, 'budget-flags': REGION, 'budget-feedback': REGION}).filter(
  ([name]) => !/explorer|filters/.test(name),
);
const ALONE = {'budget-party': 'party="000000300067"', 'budget-feedback': 'project="a0001"'};
const TOGETHER = ['filters', 'summary', 'map', 'bars', 'treemap', 'timeline', 'table'].map(
  (name) => `budget-${name}`,
);
const COLUMN = `<style>body {margin: 0} main {max-width: 42rem; margin: auto; padding: 0 1rem}</style>`;

/** The frame's own line below a map may move within the frame: nobody says how high the credits of its boundaries become. */
const IN_FRAME = {'budget-map': 0.01};

describe('a page with the code that <budget-share> writes', () => {
  let browser;
  const codes = new Map();
  before(async () => {
    browser = await openBrowser();
    for (const src of new Set(SHARED.map(([, src]) => src))) {
      const names = SHARED.filter(([, of]) => of === src).map(([name]) => name);
      const {page, share} = await sharing(src, names);
      assert.equal(await share.locator('#what option').count(), names.length + 2);
      for (const [at, name] of names.entries()) {
        await share.locator('#what').selectOption({index: at + 1});
        for (const grade of ['element', 'resized', 'frame'])
          codes.set(`${name} ${grade}`, await measuredCode(share, grade));
      }
      await page.context().close();
    }
    const {page, share} = await sharing(REGION, TOGETHER);
    codes.set('together', await measuredCode(share, 'element'));
    await page.context().close();
  });
  after(() => browser?.close());

  for (const width of [360, 1200]) {
    for (const [name] of SHARED)
      test(`does not move by a pixel as <${name}> comes slowly at ${width} px`, async () => {
        const code = codes.get(`${name} element`);
        const page = await pasted(code, {width, height: 3000});
        await reaches(page, name, 'ready');
        await page.waitForLoadState('networkidle');
        assert.ok(!code.includes('budget-explorer'));
        assert.deepEqual(await shiftsIn(page), [], code);
        await page.context().close();
      });

    test(`does not move at ${width} px while a reader goes through several elements`, async () => {
      const page = await pasted(codes.get('together'), {width, height: 800});
      for (const name of TOGETHER) {
        await page.locator(name).evaluate((element) => element.scrollIntoView());
        await reaches(page, name, 'ready');
        await page.waitForLoadState('networkidle');
      }
      assert.deepEqual(await shiftsIn(page), [], codes.get('together'));
      await page.context().close();
    });

    for (const grade of ['resized', 'frame'])
      for (const name of ['budget-map', 'budget-bars', 'budget-table', 'budget-summary'])
        test(`does not move around or in a frame of <${name}> at ${width} px: ${grade}`, async () => {
          const page = await pasted(codes.get(`${name} ${grade}`), {width, height: 3000});
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          await reaches(frame, name, 'ready');
          await page.waitForLoadState('networkidle');
          assert.deepEqual(await shiftsIn(page), []);
          assert.deepEqual(await shiftsIn(frame, IN_FRAME[name]), []);
          await page.context().close();
        });
  }

  async function sharing(src, names) {
    const shown = names.map((name) => tag(name, src, ALONE[name]).replace(/ src="[^"]*"/, '')).join('');
    const {page} = await openHost(
      browser,
      `<budget-feed src="${src}">${shown}<budget-share></budget-share></budget-feed>`,
      {viewport: {width: 700, height: 9000}},
    );
    await reaches(page, 'budget-share', 'ready');
    return {page, share: page.locator('budget-share')};
  }

  async function pasted(code, viewport) {
    const {page} = await openHost(browser, `<main>${WORDS}${code}${WORDS}</main>`, {
      script: '',
      before: COLUMN,
      viewport,
      prepare: async (page) => {
        await page.route(/\.js(on)?$/, slowly);
        await page.addInitScript(watchShifts);
      },
    });
    return page;
  }
});

/** The code once its heights are measured, not those that are usual. */
async function measuredCode(share, grade) {
  await share.locator(`input[value=${grade}]`).check();
  await share.locator('textarea[aria-busy=false]').waitFor();
  return share.locator('textarea').inputValue();
}

/** All that moved, in shadow roots too, once it is more than `least` together. */
async function shiftsIn(frame, least = 0) {
  const shifts = await frame.evaluate('allShifts');
  return shifts.reduce((sum, {value}) => sum + value, 0) > least ? shifts : [];
}

async function slowly(route) {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await route.fallback();
}

function watchShifts() {
  const ofText = ({sources}) => sources.some(({node}) => node?.nodeName === 'P');
  globalThis.shifts = [];
  globalThis.allShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources} = entry;
      const places = sources.map(({node, previousRect, currentRect}) => {
        const [from, to] = [previousRect, currentRect].map(({x, y, width, height}) =>
          [x, y, width, height].map(Math.round),
        );
        return `${node?.nodeName ?? ''} ${from} → ${to}`;
      });
      globalThis.allShifts.push({value, places});
      if (ofText(entry)) globalThis.shifts.push(`${value}: ${places}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
}
