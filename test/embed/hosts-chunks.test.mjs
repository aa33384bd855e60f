import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, reaches} from './built-page.mjs';
import {CITY, openHost, REGION, tag} from './hosts-page.mjs';

/**
 * What elements fetch when it is needed, and what a reader misses without it: by the name of the file.
 *
 * `act` is what the reader does to need it, `words` what the element then says.
 */
const PARTS = {
  'flag-signs': {name: 'budget-map', attributes: 'flags', words: /сигнал белгілері жүктелмеді/},
  'live-map': {name: 'budget-map', needs: '.list .row'},
  'flags-page': {name: 'budget-flags', words: /Сигналдарды есептейтін бөлік жүктелмеді/},
  'flag-column': {name: 'budget-table', attributes: 'flags'},
  'table-companion': {name: 'budget-table'},
  'report-tally': {name: 'budget-project', attributes: 'project="a0001"'},
  'dossier-companion': {name: 'budget-project', attributes: 'project="a0001"', needs: '.origin'},
  'qr-path': {
    name: 'budget-project',
    attributes: 'project="a0001"',
    act: (element) => element.locator('.show-qr').click(),
    words: /Жүктелмеді/,
  },
  'bar-table': {name: 'budget-bars', src: CITY},
  permalink: {name: 'budget-bars', src: CITY, attributes: 'permalink'},
  'fresh-feed': {name: 'budget-bars', src: CITY, attributes: 'refresh="60"'},
};

describe('a page from which a release has taken a file of the one before', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const [file, {name, src = REGION, attributes = '', act, words, needs}] of Object.entries(PARTS))
    test(`hears of ${file} by budget-error of <${name}>, which shows the rest`, async () => {
      const {page, seen} = await openHost(browser, tag(name, src, attributes), {refuse: chunk(file)});
      await reaches(page, name, 'ready');
      await act?.(page.locator(name));
      await page.waitForFunction(() => globalThis.told.length > 0);
      if (words) await page.locator(name).getByText(words).waitFor();
      if (needs) await page.locator(`${name} ${needs}`).first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual([...new Set(await page.evaluate('told'))], [`${name}: no-module`]);
      assert.deepEqual(seen.thrown, []);
      assert.ok(await page.locator(`${name} [part=footer]`).isVisible());
      await page.context().close();
    });

  test('has the column of signals once the file is there again and the reader filters', async () => {
    let gone = true;
    const {page, seen} = await openHost(browser, tag('budget-table', REGION, 'flags'), {
      prepare: (page) =>
        page.route(chunk('flag-column'), (route) => (gone ? route.abort() : route.fallback())),
    });
    await page.waitForFunction(() => globalThis.told.length > 0);
    const table = page.locator('budget-table');
    assert.equal(await table.locator('th', {hasText: 'Сигнал'}).count(), 0);
    gone = false;
    await table.evaluate((element) => element.setAttribute('where', 'status=completed'));
    await table.locator('th', {hasText: 'Сигнал'}).waitFor();
    assert.deepEqual(seen.thrown, []);
  });
});

function chunk(name) {
  return new RegExp(`/chunks/${name}-[0-9a-f]+\\.js$`);
}
