import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {BARS, ELEMENTS, MAP, openHost, staysStill, tag} from './hosts-page.mjs';

/** What text inherits, and none of it is a colour or a font. */
const INHERITED = `white-space: nowrap; text-align: center; text-indent: 3em; text-transform: uppercase; letter-spacing: 0.3em;
  word-spacing: 1em; word-break: break-all; direction: rtl; tab-size: 20; cursor: wait; hyphens: none`;

describe('a page with styles of its own', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  for (const [name, css] of [
    ['unsets everything', '* {all: unset !important}'],
    ['sets everything in huge letters', '* {font-size: 40px !important; line-height: 3}'],
  ]) {
    test(`that ${name} has chart and map as wide as there is place for`, async () => {
      const {page, seen} = await openHost(browser, BARS + MAP, {
        before: `<style>${css}</style>`,
        viewport: {width: 360, height: 3000},
      });
      for (const element of ['budget-bars', 'budget-map']) {
        await reaches(page, element, 'ready');
        const {width} = await page.locator(`${element} .frame`).boundingBox();
        assert.ok(width > 280 && width <= 360, `${element}: ${width}`);
      }
      assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= 360));
      assert.deepEqual(seen.complaints, []);
    });
  }

  for (const [name, css] of [
    ['centres what is in its column', 'body {display: flex; flex-direction: column; align-items: center}'],
    ['lets everything float', 'body > * {float: left}'],
  ]) {
    test(`that ${name} has a map that one can see`, async () => {
      const {page} = await openHost(browser, MAP, {
        before: `<style>${css}</style>`,
        viewport: {width: 360, height: 2000},
      });
      await reaches(page, 'budget-map', 'ready');
      const {width} = await page.locator('budget-map .frame').boundingBox();
      assert.ok(width > 280 && width <= 360, `${width}`);
    });
  }

  for (const [name, src] of Object.entries(ELEMENTS).filter(([name]) => name !== 'budget-explorer'))
    test(`whose text has habits of its own has every word of <${name}> where any other page has it`, async () => {
      const drawn = async (css) => {
        // Reports of citizens come into the list of a map when they come.
        const {page} = await openHost(
          browser,
          name === 'budget-map' ? tag(name, src, 'static no-list') : tag(name, src),
          {
            before: `<style>${css}</style>`,
            viewport: {width: 360, height: 3000},
          },
        );
        await reaches(page, name, 'ready');
        await page.waitForLoadState('networkidle');
        return page.evaluate(placesOfText, name);
      };
      const plain = await drawn('');
      assert.ok(plain.length > 5);
      assert.deepEqual(await drawn(`* {${INHERITED}} body {line-height: 1}`), plain);
    });

  test('from right to left reads sums from left to right', async () => {
    const {page} = await openHost(browser, BARS, {before: '<style>html {direction: rtl}</style>'});
    await reaches(page, 'budget-bars', 'ready');
    const directions = await page
      .locator('budget-bars [data-mark]')
      .evaluateAll((marks) => marks.map((mark) => globalThis.getComputedStyle(mark).direction));
    assert.deepEqual([...new Set(directions)], ['ltr']);
  });

  test('in forced colours at 400 % has a map of SVG and nothing beside the screen', async () => {
    const {page, seen} = await openHost(browser, MAP, {
      viewport: {width: 320, height: 256},
      context: {deviceScaleFactor: 4, forcedColors: 'active', reducedMotion: 'reduce'},
    });
    await reaches(page, 'budget-map', 'ready');
    assert.equal(await staysStill(page), 0);
    assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= 320));
    assert.deepEqual(seen.complaints, []);
  });
});

/** In the page: every word that is seen inside an element and where it stands. */
function placesOfText(name) {
  const {document} = globalThis;
  const places = [];
  const visit = (node) => {
    if (node.nodeType === 1 && !node.checkVisibility({visibilityProperty: true})) return;
    if (node.nodeType === 3 && node.data.trim()) {
      const range = document.createRange();
      range.selectNode(node);
      const {x, y, width, height} = range.getBoundingClientRect();
      places.push(`${node.data.trim()}: ${[x, y, width, height].map(Math.round)}`);
    }
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
  };
  visit(document.querySelector(name));
  return places;
}
