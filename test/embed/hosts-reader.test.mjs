import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, openPage, reaches} from './built-page.mjs';
import {BARS, becomesLive, CITY, ELEMENTS, MAP, openHost, REGION, tag} from './hosts-page.mjs';

const SHOWN = Object.entries(ELEMENTS).filter(([name]) => name !== 'budget-explorer');
/** 1280 px at 400 %, as WCAG 1.4.10 counts it. */
const ENLARGED = {viewport: {width: 320, height: 256}, context: {deviceScaleFactor: 4}};
/** What a page says of its own text and lines to those who ask for more contrast. */
const CONTRAST = `<style>@media (prefers-contrast: more) {
  body {--budget-text: #000; --budget-muted: #000; --budget-line: #000; --budget-accent: #00483f; --budget-warn: #5c3600}
}</style>`;

describe('a reader who asks something of the page around', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  test('prints it, and has the figures of map and chart as lists and tables, and no buttons', async () => {
    const {page} = await openHost(browser, `<p id="own">Article</p>${BARS}${MAP}`);
    await reaches(page, 'budget-bars', 'ready');
    await page.locator('budget-map').scrollIntoViewIfNeeded();
    await becomesLive(page);
    await page.waitForLoadState('networkidle');
    const onScreen = await page.evaluate(onPaper);
    assert.ok(onScreen.controls > 0 && onScreen.tables === 0, JSON.stringify(onScreen));
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(`(${onPaper})().tables > 0`);
    const printed = await page.evaluate(onPaper);
    assert.equal(printed.controls, 0, JSON.stringify(printed));
    assert.ok(printed.listed > 20, `${printed.listed} projects`);
    assert.equal(printed.canvases, 0);
    assert.ok(printed.drawn > 0, 'no mark of the map');
    assert.match(printed.cells, /Білім беру/);
    assert.match(printed.cells, /\d ?(млрд|млн|\d{3})/);
    const pages = (await page.pdf()).toString('latin1').match(/\/Type ?\/Page\b/g);
    assert.ok(pages.length < 12, `${pages.length} sheets`);
  });

  for (const [name, src] of SHOWN)
    test(`enlarges it to 400 % and finds nothing of ${name} cut off`, async () => {
      const {page, seen} = await openHost(browser, tag(name, src), ENLARGED);
      await reaches(page, name, 'ready');
      await page.waitForLoadState('networkidle');
      const {words, cut, width} = await page.evaluate(cutWords);
      assert.ok(words > 3, `${words} texts`);
      assert.deepEqual(cut, []);
      assert.ok(width <= 320, `${width} px`);
      assert.deepEqual(seen.complaints, []);
    });

  for (const [wish, moves] of [
    ['reduce', false],
    ['no-preference', true],
  ])
    test(`sees ${moves ? 'motion where nothing is asked' : 'nothing move where less motion is asked for'}`, async () => {
      const {page} = await openHost(browser, MAP + tag('budget-treemap', REGION), {
        context: {reducedMotion: wish},
        prepare: (page) => page.addInitScript(countMotion),
        viewport: {width: 1200, height: 2000},
      });
      await reaches(page, 'budget-map', 'ready');
      await reaches(page, 'budget-treemap', 'ready');
      await becomesLive(page);
      await page.waitForLoadState('networkidle');
      await page.locator('budget-treemap .line:has(.opens)').first().click();
      await page.locator('budget-treemap .here button').first().waitFor();
      await page.locator('budget-map .list .row').first().hover();
      const moved = await page.evaluate('moved');
      assert.equal(moved.includes('animate'), moves, moved.join());
      assert.equal(moved.length > 0, moves, moved.join());
    });

  test('asks for more contrast, which the page gives by its tokens and the embeds take', async () => {
    const contrasts = {};
    for (const contrast of ['no-preference', 'more']) {
      const {page} = await openHost(browser, BARS + MAP, {
        before: CONTRAST,
        context: {contrast},
        viewport: {width: 1200, height: 2000},
      });
      await reaches(page, 'budget-bars', 'ready');
      await reaches(page, 'budget-map', 'ready');
      contrasts[contrast] = await page.evaluate(faintest);
    }
    assert.ok(contrasts['no-preference'].text >= 4.5, JSON.stringify(contrasts));
    assert.ok(contrasts.more.text >= 7 && contrasts.more.line >= 7, JSON.stringify(contrasts));
    assert.ok(contrasts['no-preference'].line < 3, 'a test that cannot fail');
  });

  for (const colorScheme of ['light', 'dark'])
    test(`asks for more contrast in ${colorScheme} colours, which a frame gives by itself`, async () => {
      const contrasts = {};
      for (const contrast of ['no-preference', 'more']) {
        const path = `/dist/embed.html?feed=${CITY}&element=budget-bars&locale=kk`;
        const {page} = await openPage(browser, path, {context: {contrast, colorScheme}});
        await reaches(page, 'budget-bars', 'ready');
        contrasts[contrast] = await page.evaluate(faintest);
      }
      const {more, 'no-preference': usual} = contrasts;
      assert.ok(more.text >= 7 && more.line >= 7, JSON.stringify(contrasts));
      assert.ok(usual.text < more.text && usual.line < 3, JSON.stringify(contrasts));
    });

  for (const colorScheme of ['light', 'dark'])
    test(`forces ${colorScheme} colours upon it, and reads every word and button`, async () => {
      const {page, seen} = await openHost(browser, BARS + MAP, {
        context: {forcedColors: 'active', colorScheme},
        viewport: {width: 1200, height: 2000},
      });
      await reaches(page, 'budget-bars', 'ready');
      await reaches(page, 'budget-map', 'ready');
      const {text, line} = await page.evaluate(faintest);
      assert.ok(text >= 4.5, `text ${text}`);
      assert.ok(line >= 3, `lines ${line}`);
      const chosen = page.locator('budget-bars button[aria-pressed=true]').first();
      const other = page.locator('budget-bars button[aria-pressed=false]').first();
      assert.notDeepEqual(await chosen.evaluate(look), await other.evaluate(look));
      assert.deepEqual(seen.complaints, []);
    });
});

function onPaper() {
  const all = ['budget-bars', 'budget-map'].flatMap((name) => [
    ...globalThis.document.querySelector(name).shadowRoot.querySelectorAll('*'),
  ]);
  const shown = all.filter((element) => element.checkVisibility({visibilityProperty: true}));
  const tables = shown.filter(({localName, offsetHeight}) => localName === 'table' && offsetHeight > 20);
  return {
    controls: shown.filter((element) => element.matches('button:not(.bar, .row, .off), input, summary'))
      .length,
    listed: shown.filter((element) => element.matches('.list .row')).length,
    canvases: shown.filter(({localName}) => localName === 'canvas').length,
    drawn: shown.filter((element) => element.matches('svg .mark, svg [data-mark]')).length,
    tables: tables.length,
    cells: tables.map((table) => table.textContent).join(' '),
  };
}

/** Texts that reach out of the screen or out of a box that hides what does not fit in, and neither scroll. */
function cutWords() {
  const {document, innerWidth} = globalThis;
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const around = (one) => {
    const parent = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
    return parent ? [one, ...around(parent)] : [one];
  };
  const isHidden = (one) => globalThis.getComputedStyle(one).clipPath === 'inset(50%)';
  const bearers = deep(document.body).filter(
    (one) =>
      one.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
      !(one instanceof SVGElement) &&
      [...one.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim() !== '') &&
      !around(one).some(isHidden),
  );
  const cut = bearers.flatMap((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const {left, right, width} = range.getBoundingClientRect();
    if (width === 0) return [];
    for (const box of around(one)) {
      const {overflowX} = globalThis.getComputedStyle(box);
      if (/auto|scroll/.test(overflowX)) return [];
      const edges = box.getBoundingClientRect();
      if (overflowX !== 'visible' && (left < edges.left - 2 || right > edges.right + 2))
        return [`${one.textContent.trim()} in ${box.localName}.${box.className}`];
    }
    return left < -2 || right > innerWidth + 2 ? [`${one.textContent.trim()} on the screen`] : [];
  });
  return {words: bearers.length, cut, width: document.documentElement.scrollWidth};
}

/** Keeps every way in which things have moved. */
function countMotion() {
  globalThis.moved = [];
  addEventListener('transitionrun', ({propertyName}) => globalThis.moved.push(propertyName), true);
  const {animate} = Element.prototype;
  Element.prototype.animate = function watched(...given) {
    globalThis.moved.push('animate');
    return animate.apply(this, given);
  };
}

/** The lowest contrasts, with what is painted behind, of texts and of the edges of buttons. */
function faintest() {
  const {document} = globalThis;
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = globalThis.getComputedStyle(probe).backgroundColor;
  probe.remove();
  const painted = (layers) => {
    for (const layer of [canvas, ...layers]) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (channels) => {
    const [red, green, blue] = channels.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const around = (one) => {
    const parent = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
    return parent ? [...around(parent), one] : [one];
  };
  const ratio = (one, ink) => {
    const grounds = around(one).map((box) => globalThis.getComputedStyle(box).backgroundColor);
    const pair = [painted([...grounds]), painted([...grounds, ink])].map(light).sort((a, b) => b - a);
    return (pair[0] + 0.05) / (pair[1] + 0.05);
  };
  const all = ['budget-bars', 'budget-map']
    .flatMap((name) => [...(document.querySelector(name)?.shadowRoot.querySelectorAll('*') ?? [])])
    .filter(
      (one) =>
        one.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
        !(one instanceof SVGElement),
    );
  const texts = all.filter((one) =>
    [...one.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim() !== ''),
  );
  const edged = all.filter(
    (one) => one.localName === 'button' && parseFloat(globalThis.getComputedStyle(one).borderTopWidth) > 0,
  );
  const lowest = (elements, property) =>
    Math.min(...elements.map((one) => ratio(one, globalThis.getComputedStyle(one)[property])));
  return {text: lowest(texts, 'color'), line: lowest(edged, 'borderTopColor')};
}

function look(button) {
  const {backgroundColor, borderTopColor, color, fontWeight, outlineStyle} =
    globalThis.getComputedStyle(button);
  return {backgroundColor, borderTopColor, color, fontWeight, outlineStyle};
}
