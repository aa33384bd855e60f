import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {ensureBuilt} from '../../.config/built.mjs';
import {serve} from './frame-server.mjs';
import {ELEMENTS, MAP, pageOf, tag} from './hosts-page.mjs';

const FIREFOX = process.env.FIREFOX_PATH || onPath('firefox-esr') || onPath('firefox');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; worker-src blob:; style-src 'none'";
const METER = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
/** Firefox holds modules that a worker imports to `worker-src`; the reader is then started as one text. */
const REFUSED_ONCE = /blocked a worker script.*project-reader/;

describe('Firefox', {skip: FIREFOX ? false : 'no Firefox is installed (FIREFOX_PATH names one)'}, () => {
  let browser, site;
  before(async () => {
    ensureBuilt();
    site = await serve();
    browser = await launched();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [name, src] of Object.entries(ELEMENTS)) {
    test(`draws <${name}> under a strict policy and complains of nothing`, async () => {
      const {page, complaints} = await opened(tag(name, src));
      await page.waitForSelector(`${name}[state=ready]`);
      const {text, width} = await page.evaluate(lookOf, name);
      assert.ok(text > 20);
      assert.ok(width <= 0, `${width} px too wide`);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('has a map, live or still, whose marks the keyboard reaches', async () => {
    const {page, complaints} = await opened(MAP);
    await answersKeys(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('without WebGL has a still map that says why, and whose marks the keyboard reaches', async () => {
    const poor = await launched({'webgl.disabled': true});
    try {
      const {page, complaints} = await opened(MAP, poor);
      await answersKeys(page);
      await page.waitForFunction(() =>
        /WebGL 2/.test(
          globalThis.document.querySelector('budget-map').shadowRoot.querySelector('.credits').textContent,
        ),
      );
      assert.deepEqual(complaints, []);
    } finally {
      await poor.close();
    }
  });

  async function opened(body, where = browser) {
    site.pages['/host.html'] = pageOf(body, {before: METER});
    const page = await where.newPage();
    await page.setViewport({width: 360, height: 800});
    const complaints = [];
    const complain = (text) => REFUSED_ONCE.test(text) || complaints.push(text);
    page.on('console', (message) => {
      if (/^(error|warn)/.test(message.type())) complain(message.text());
    });
    page.on('pageerror', ({message}) => complain(message));
    await page.goto(`${site.origin}/host.html`);
    return {page, complaints};
  }
});

function launched(extraPrefsFirefox = {}) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox,
  });
}

/** Steps to a mark and opens it, by keys alone. */
async function answersKeys(page) {
  await page.waitForSelector('budget-map[state=ready]');
  await page.waitForFunction(() =>
    globalThis.document.querySelector('budget-map').shadowRoot.querySelector('.mark[tabindex="0"]'),
  );
  for (let step = 0; step < 20 && !(await page.evaluate(onMark)); step++) await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(onMark));
  const before = await page.evaluate(shownMarks);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (was) => {
      const {shadowRoot} = globalThis.document.querySelector('budget-map');
      const marks = [...shadowRoot.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
      return shadowRoot.querySelector('[part=card]') || marks.join() !== was;
    },
    {},
    before,
  );
}

function lookOf(name) {
  const {document} = globalThis;
  const {shadowRoot} = document.querySelector(name);
  return {
    text: shadowRoot.textContent.trim().length,
    width: document.documentElement.scrollWidth - globalThis.innerWidth,
  };
}

function onMark() {
  const {shadowRoot} = globalThis.document.querySelector('budget-map');
  return shadowRoot.activeElement?.classList.contains('mark') ?? false;
}

function shownMarks() {
  const {shadowRoot} = globalThis.document.querySelector('budget-map');
  return [...shadowRoot.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label')).join();
}

function onPath(name) {
  const {stdout, status} = spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'});
  return status === 0 ? stdout.trim() : '';
}
