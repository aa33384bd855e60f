import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {loadSource} from '../load-source.mjs';
import {openBrowser, openPage} from '../embed/built-page.mjs';

const FEEDS = ['almaty-city-budget.json', 'almaty-region-illustrative.json'];
const LOCALES = ['kk', 'ru', 'en'];

/** Each element of the demo's feeds, as it stands in a page. */
const ELEMENTS = {
  bars: {tag: 'budget-bars'},
  years: {tag: 'budget-bars', by: 'year', per: 'resident'},
  status: {tag: 'budget-bars', by: 'status', where: 'sector=education', measure: 'paid'},
  treemap: {tag: 'budget-treemap'},
  timeline: {tag: 'budget-timeline'},
  stages: {tag: 'budget-stages'},
  flow: {tag: 'budget-flow'},
  receipt: {tag: 'budget-receipt', sum: '5000'},
  compare: {tag: 'budget-compare', by: 'year'},
};

describe('a still', () => {
  let browser;
  let still;
  let read;
  before(async () => {
    [still, read] = await Promise.all([loadSource('still/still-of.ts'), loadSource('feed/open-bytes.ts')]);
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const feed of FEEDS)
    for (const locale of LOCALES)
      test(`says and tabulates what the page does: ${feed}, ${locale}`, async () => {
        const shown = await readPage(browser, feed, locale);
        const dataset = await read.openBytes(
          readFileSync(new URL(`../../demo/feeds/${feed}`, import.meta.url)),
        );
        for (const [name, {tag, ...attributes}] of Object.entries(ELEMENTS)) {
          const asked = askedOf(attributes);
          const made = await still.stillOf({dataset, regions: dataset.regions, element: tag, locale, asked});
          assert.deepEqual(textsOf(made.still), shown[name], name);
        }
      });
});

function askedOf({where, sum, ...rest}) {
  return {
    ...rest,
    ...(sum ? {sum: Number(sum)} : {}),
    ...(where ? {where: {values: {sector: ['education']}}} : {}),
  };
}

/** What a reader of the page reads, from a still. */
function textsOf(made) {
  if ('reason' in made) return {reason: plain(made.reason)};
  const {title, sentence, notes, twin} = made;
  const cells = (row) =>
    row.map(({value, text}) => plain(value === undefined ? '' : (text ?? String(value))));
  return {
    title: plain(title),
    sentence: plain(sentence),
    notes: notes.map(plain),
    columns: twin.columns.map(({name}) => plain(name)),
    rows: twin.rows.map(cells),
    totals: twin.totals ? cells(twin.totals) : [],
  };
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

async function readPage(browser, feed, locale) {
  const tags = Object.entries(ELEMENTS).map(([id, {tag, ...attributes}]) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${[tag, `id="${id}"`, ...written].join(' ')}></${tag}>`;
  });
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><link rel="icon" href="/icon.svg"><body>
    <budget-feed src="/feeds/${feed}">${tags.join('')}</budget-feed>
    <script type="module" src="/dist/define/all.js"></script>`;
  const {page} = await openPage(browser, '/still.html', {html});
  await page.waitForFunction(areDrawn);
  const shown = await page.evaluate(readAll);
  await page.close();
  return shown;
}

function areDrawn() {
  const elements = [...globalThis.document.querySelectorAll('[id]')];
  return elements.every(({state, shadowRoot}) => {
    const drawn = shadowRoot?.querySelector('.graphic');
    return state === 'ready' && (!drawn || shadowRoot.querySelector('.twin'));
  });
}

function readAll() {
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const texts = (root, selector) =>
    [...root.querySelectorAll(selector)].map(({textContent}) => tidy(textContent));
  return Object.fromEntries(
    [...globalThis.document.querySelectorAll('[id]')].map(({id, shadowRoot: root}) => {
      const notes = texts(root, '.frame > .note');
      const twin = root.querySelector('.twin');
      if (!twin) return [id, {reason: notes[0]}];
      for (const missing of twin.querySelectorAll('td:has(.visually-hidden)')) missing.textContent = '';
      return [
        id,
        {
          title: tidy(root.querySelector('.heading').textContent),
          sentence: tidy(root.querySelector('.takeaway').textContent),
          notes,
          columns: texts(twin, 'thead th'),
          rows: [...twin.querySelectorAll('tbody tr')].map((row) => texts(row, 'th, td')),
          totals: texts(twin, 'tfoot tr > *'),
        },
      ];
    }),
  );
}
