import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {ELEMENTS, openHost, tag} from './hosts-page.mjs';

const SHOWN = Object.entries(ELEMENTS).filter(([name]) => !/explorer|filters|party|project/.test(name));
const NAMES = SHOWN.map(([name]) => name);
const ALL = SHOWN.map(([name, src]) => tag(name, src)).join('');

/** Ways in which pages put things beside each other. */
const COLUMNS = {
  'a grid of two columns': '#a {display: grid; grid-template-columns: 1fr 1fr}',
  'a grid that counts its columns':
    '#a {display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr))}',
  'rows that wrap': '#a {display: flex; flex-wrap: wrap} #a > * {flex: 1 1 300px}',
};

describe('elements in columns', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  for (const [name, css] of Object.entries(COLUMNS))
    test(`of ${name} become narrower with the page`, async () => {
      const {page, seen} = await shown(`<div id="a">${ALL}</div>`, css);
      await page.setViewportSize({width: 640, height: 9000});
      await page.waitForFunction(fits);
      assert.deepEqual(await page.evaluate(tooWide, NAMES), []);
      assert.deepEqual(seen.complaints, []);
    });

  test('that were hidden are drawn as wide as the place that opens', async () => {
    const {page, seen} = await shown(`<details id="a"><summary>Open</summary>${ALL}</details>`, '');
    await page.locator('summary').click();
    for (const name of NAMES) await reaches(page, name, 'ready');
    for (const name of NAMES) {
      const {width} = await page.locator(`${name} .frame`).boundingBox();
      assert.ok(width > 1100, `${name}: ${width}`);
    }
    assert.deepEqual(await page.evaluate(tooWide, NAMES), []);
    assert.deepEqual(seen.complaints, []);
  });

  test('move from a wide place to a narrow one and back', async () => {
    const {page} = await shown(`<div id="a">${ALL}</div><div id="b"></div>`, '#b {width: 320px}');
    for (const [home, least, most] of [
      ['b', 250, 320],
      ['a', 1100, 1200],
    ]) {
      await page.evaluate((id) => {
        const {document} = globalThis;
        const from = document.getElementById(id === 'a' ? 'b' : 'a');
        document.getElementById(id).append(...from.children);
      }, home);
      for (const name of NAMES) await reaches(page, `#${home} ${name}`, 'ready');
      for (const name of NAMES) {
        const {width} = await page.locator(`${name} .frame`).boundingBox();
        assert.ok(width > least && width <= most, `${name}: ${width}`);
      }
      assert.deepEqual(await page.evaluate(tooWide, NAMES), []);
    }
  });

  async function shown(body, css) {
    const opened = await openHost(browser, body, {
      before: `<style>body {margin: 8px} ${css}</style>`,
      viewport: {width: 1200, height: 9000},
    });
    if (!body.includes('<details')) for (const name of NAMES) await reaches(opened.page, name, 'ready');
    return opened;
  }
});

function fits() {
  return globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth;
}

/** Elements whose drawing is wider than they are. */
function tooWide(names) {
  return names
    .map((name) => globalThis.document.querySelector(name))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map(({localName, scrollWidth, clientWidth}) => `${localName}: ${scrollWidth} > ${clientWidth}`);
}
