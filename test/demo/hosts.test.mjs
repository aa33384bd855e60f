import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser} from '../embed/built-page.mjs';
import {serve} from '../embed/frame-server.mjs';

describe('the pages for each way of embedding', () => {
  let browser, site;
  before(async () => {
    browser = await openBrowser();
    site = await serve();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [name, element] of [
    ['element', 'budget-treemap'],
    ['iframe-resize', 'budget-bars'],
    ['iframe-bare', 'budget-map'],
  ]) {
    for (const [lang, width] of [
      ['kk', 360],
      ['ru', 1200],
    ]) {
      test(`${name}.html shows its element in ${lang} at ${width} px and complains of nothing`, async () => {
        const page = await browser.newPage({viewport: {width, height: 800}});
        const complaints = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', ({message}) => complaints.push(message));
        await page.goto(`${site.origin}/hosts/${name}.html?lang=${lang}`);
        const isFrame = (await page.locator('iframe').count()) > 0;
        const where = isFrame ? page.frameLocator('iframe') : page;
        await where.locator(`${element}[state=ready]`).waitFor();
        await where.locator(`${element} [part=base][lang=${lang}]`).first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        assert.deepEqual(complaints, []);
      });
    }
  }
});
