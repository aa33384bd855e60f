import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {HOST, openBrowser, openPage, reaches} from '../embed/built-page.mjs';

const PATH = '/print.html';
const WORDS = {
  kk: /Барлығы 1.311 нысан, мұнда 50 нысан берілген\. Қалғаны — сайттағы картаның жанындағы тізімде: /,
  ru: /Здесь перечислено 50 из 1.311\. Остальные проекты — в списке рядом с картой на сайте: /,
  en: /Listed here: 50 of 1,311\. The others are in the list beside the map on its web page: /,
};

describe('a map on paper', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const [lang, words] of Object.entries(WORDS))
    test(`says how many of how many it lists, and where the others are (${lang})`, async () => {
      const {page} = await openPage(browser, PATH, {html: pageOf(lang)});
      await reaches(page, 'budget-map', 'ready');
      const list = page.locator('budget-map .list');
      await list.locator('.row').nth(49).waitFor();
      assert.doesNotMatch(await list.innerText(), words);
      await page.emulateMedia({media: 'print'});
      const printed = (await list.innerText()).replace(/\s+/g, ' ');
      assert.match(printed, words);
      assert.ok(printed.endsWith(HOST + PATH), printed.slice(-120));
      assert.equal(await list.locator('.row:visible').count(), 50);
      await page.close();
    });
});

function pageOf(lang) {
  const projects = Array.from({length: 1311}, (_, at) => ({
    id: `p${at}`,
    title: {kk: `Нысан ${at}`},
    planned: 1e6 + at,
    place: {type: 'Point', coordinates: [70 + (at % 40) / 10, 43 + Math.floor(at / 40) / 10]},
  }));
  const feed = JSON.stringify({openBudget: '1', currency: 'KZT', projects});
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">
<budget-map static></budget-map>
<script type="module">
  import '/dist/define/budget-map.js';
  document.querySelector('budget-map').data = ${feed};
</script></html>`;
}
