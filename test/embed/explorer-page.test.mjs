import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, openPage, reaches} from './built-page.mjs';

const HTML = `<!doctype html><html lang="kk"><meta charset="utf-8"><title>t</title>
<script type="module" src="/dist/embed.js"></script>
<budget-explorer src="/feeds/almaty-region-illustrative.json"></budget-explorer></html>`;

/** What a reader sees first, whatever else the page holds. */
const FIRST = ['budget-summary', 'budget-filters', 'budget-map'];

describe('the page of the explorer', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  test('asks for summary, filters and map before any chart, and for all of them in the end', async () => {
    const {page, seen} = await openPage(browser, '/e.html', {html: HTML});
    await reaches(page, 'budget-explorer', 'ready');
    await page.waitForFunction(() => customElements.get('budget-table') !== undefined);
    const asked = seen.requests.flatMap((url) => /define\/(budget-[a-z]+)\.js$/.exec(url)?.[1] ?? []);
    const parts = asked.filter((tag) => tag !== 'budget-explorer' && tag !== 'budget-feed');
    assert.deepEqual(parts.slice(0, FIRST.length), FIRST);
    assert.ok(parts.includes('budget-treemap') && parts.includes('budget-bars'));
  });

  test('prints figures and tables without controls, in one column', async () => {
    const {page} = await openPage(browser, '/p.html', {html: HTML});
    await reaches(page, 'budget-explorer', 'ready');
    await page.waitForFunction(everyTable, 6);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({media: 'print'});
    const printed = await page.evaluate(onPaper);
    assert.deepEqual(printed.controls, []);
    assert.equal(printed.columns, 1);
    assert.ok(printed.rows > 50, `${printed.rows} rows of the table`);
    assert.ok(printed.twins.length > 4 && printed.twins.every((shown) => shown));
    await page.emulateMedia({media: 'screen'});
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.waitForFunction(`(${onPaper})().rows < 50`);
  });
});

/** Whether so many charts have their tables, and the table its companion. */
function everyTable(wanted) {
  const root = document.querySelector('budget-explorer').shadowRoot;
  const twins = [...root.querySelectorAll('.chart > *')].filter((chart) =>
    chart.shadowRoot?.querySelector('.twin'),
  );
  const sheets = root.querySelector('budget-table').shadowRoot?.adoptedStyleSheets ?? [];
  const hasPrint = sheets.some((sheet) =>
    [...sheet.cssRules].some(({cssText}) => /\.space/.test(cssText) && /print/.test(cssText)),
  );
  return twins.length >= wanted && hasPrint;
}

function onPaper() {
  const root = document.querySelector('budget-explorer').shadowRoot;
  const within = (tag, selector) => [
    ...(root.querySelector(tag)?.shadowRoot.querySelectorAll(selector) ?? []),
  ];
  const isShown = (element) => element.checkVisibility();
  const lefts = [...root.querySelectorAll('.chart')].map((chart) => chart.getBoundingClientRect().left);
  return {
    controls: [
      ...within('budget-filters', 'input, select, summary'),
      ...within('budget-table', 'input'),
      ...within('budget-map', '.zoom button, input'),
    ]
      .filter(isShown)
      .map(({className, localName}) => `${localName}.${className}`),
    columns: new Set(lefts).size,
    rows: within('budget-table', 'tbody tr:not(.space)').length,
    // Signals are words and need no table behind them.
    twins: [...root.querySelectorAll('.chart > :not(budget-flags)')].map((chart) =>
      isShown(chart.shadowRoot.querySelector('.twin')),
    ),
  };
}
