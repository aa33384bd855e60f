import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {BARS, becomesLive, MAP, openHost, staysStill} from './hosts-page.mjs';

/** What scripts of host pages were seen to do to the language. */
const HARMLESS = {
  'looks at every shadow root': () => {
    const original = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachShadow(options) {
      const root = original.call(this, options);
      root.addEventListener('click', () => undefined);
      return root;
    };
  },
  'binds as Prototype.js did': () => {
    const {call} = Function.prototype;
    Function.prototype.bind = function bind(self, ...first) {
      return (...rest) => call.apply(this, [self, ...first, ...rest]);
    };
  },
  'writes JSON as Prototype.js did': () => {
    Array.prototype.toJSON = function toJSON() {
      return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
    };
    String.prototype.toJSON = function toJSON() {
      return `"${this}"`;
    };
  },
  'puts enumerable methods on lists': () => {
    Array.prototype.each = function each(act) {
      for (let at = 0; at < this.length; at++) act(this[at]);
    };
  },
  'counts requests': () => {
    const {fetch} = globalThis;
    globalThis.fetch = (...given) => fetch(...given).then((answer) => answer.clone());
  },
  'has a loader of another kind': () => {
    globalThis.define = () => undefined;
    globalThis.define.amd = {};
    globalThis.module = {exports: {}};
    globalThis.exports = globalThis.module.exports;
  },
};

describe('a page whose script', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(() => browser?.close());

  for (const [name, script] of Object.entries(HARMLESS)) {
    test(`${name} has its chart`, async () => {
      const {page, seen} = await openAfter([script], BARS);
      await reaches(page, 'budget-bars', 'ready');
      assert.deepEqual(seen.complaints, []);
    });
  }

  test('does all of that has its live map', async () => {
    const {page, seen} = await openAfter(Object.values(HARMLESS), MAP);
    await becomesLive(page);
    assert.deepEqual(seen.complaints, []);
  });

  test('puts enumerable names on every object has its chart and a map of SVG', async () => {
    const {page, seen} = await openAfter([nameEverywhere], BARS + MAP);
    await reaches(page, 'budget-bars', 'ready');
    assert.equal(await staysStill(page), 0);
    assert.deepEqual(seen.thrown, []);
  });

  test('replaces Array.from keeps what stands in the tag', async () => {
    const {page} = await openAfter([replaceArrayFrom], BARS);
    await page.waitForLoadState('networkidle');
    assert.ok(await page.locator('.own').isVisible());
  });

  function openAfter(scripts, body) {
    const before = scripts.map((script) => `<script>(${script})()</script>`).join('');
    return openHost(browser, body, {before});
  }
});

/** As Prototype.js did: lists only, and no function that makes the values. */
function replaceArrayFrom() {
  Array.from = (list) => (list?.[Symbol.iterator] ? [...list] : []);
}

function nameEverywhere() {
  Object.prototype.foo = () => undefined;
}
