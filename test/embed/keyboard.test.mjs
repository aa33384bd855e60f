import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, openPage, reaches} from './built-page.mjs';

const project = (id, kk, region, lon, lat, planned) => ({
  id,
  title: {kk},
  sector: 'education',
  status: 'implementation',
  region,
  place: {type: 'Point', coordinates: [lon, lat]},
  planned,
  paid: planned / 2,
  authority: {id: 'a', name: 'Құрылыс басқармасы'},
  end: {planned: '2026-06-01'},
});

const FEED = {
  openBudget: '1',
  title: {kk: 'Мектептер'},
  currency: 'KZT',
  asOf: '2026-11-20',
  projects: [
    project('a', 'Қонаевтағы мектепті жөндеу', 'KZ-19', 77.06, 43.88, 300e6),
    project('b', 'Талғардағы балабақша', 'KZ-19', 77.24, 43.3, 200e6),
    project('c', 'Талдықорғандағы мектеп', 'KZ-33', 78.37, 45.01, 100e6),
  ],
};

const HTML = `<!doctype html><html lang="kk"><meta charset="utf-8"><title>t</title>
<script type="module" src="/dist/embed.js"></script>
<budget-explorer src="data:application/json,${encodeURIComponent(JSON.stringify(FEED))}"></budget-explorer></html>`;

describe('the explorer by keyboard alone', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const viewport of [
    {width: 1200, height: 900},
    {width: 360, height: 740},
  ]) {
    test(`finds a project, reads its dossier, filters by region and resets at ${viewport.width} px`, async () => {
      const {page, seen} = await openPage(browser, '/k.html', {html: HTML, viewport});
      await reaches(page, 'budget-explorer', 'ready');
      await page.waitForFunction(deepCount, ['.list .row', 3]);

      await tabTo(page, ({tag, type}) => tag === 'input' && type === 'search');
      await page.keyboard.type('konaev');
      await page.waitForFunction(deepCount, ['.list .row', 1]);
      await tabTo(page, ({name}) => /Қонаевтағы/.test(name));
      await page.keyboard.press('Enter');
      await tabTo(page, ({name}) => name === 'Толығырақ');
      await page.keyboard.press('Enter');
      await page.waitForFunction(deepText, ['budget-project', '300 000 000']);
      await page.waitForFunction(deepText, ['budget-project', 'Құрылыс басқармасы']);
      await page.keyboard.press('Escape');
      await page.waitForFunction(deepCount, ['.dossier, dialog[open]', 0]);
      await page.keyboard.press('Escape');

      if (viewport.width < 800) {
        await tabTo(page, ({name}) => /^Сүзгілер/.test(name));
        await page.keyboard.press('Enter');
      }
      await tabTo(page, ({name, tag}) => tag === 'summary' && /^Өңір/.test(name));
      await page.keyboard.press('Enter');
      await tabTo(page, ({tag, type}) => tag === 'input' && type === 'checkbox');
      await page.keyboard.press('Space');
      await page.waitForFunction(chosenRegions, 1);
      await tabTo(page, ({name}) => name === 'Сүзгілерді тазалау');
      await page.keyboard.press('Enter');
      await page.waitForFunction(chosenRegions, 0);
      await page.waitForFunction(deepText, ['budget-filters', '3 жоба']);
      assert.deepEqual(seen.complaints, []);
    });
  }
});

/** Presses Tab, backwards after a round, until the focus is on what is wanted. */
async function tabTo(page, wanted) {
  const met = [];
  for (let step = 0; step < 160; step++) {
    const focus = await page.evaluate(focused);
    met.push(`${focus.tag} ${focus.name.slice(0, 30)}`);
    if (wanted(focus)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never came there; it met ${[...new Set(met)].join(' | ')}`);
}

function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return {tag: element?.localName ?? '', type: element?.type ?? '', name: name.replace(/\s+/g, ' ').trim()};
}

/** Whether so many elements of a selector are shown, through all shadow roots. */
function deepCount([selector, wanted]) {
  const found = (root) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? found(element.shadowRoot) : [],
    ),
  ];
  return found(document).filter((element) => element.checkVisibility()).length === wanted;
}

function deepText([tag, text]) {
  const found = (root) => [
    ...root.querySelectorAll(tag),
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? found(element.shadowRoot) : [],
    ),
  ];
  return found(document).some((element) =>
    element.shadowRoot?.textContent.replace(/[\u00a0\u202f]/g, ' ').includes(text),
  );
}

function chosenRegions(wanted) {
  const filters = document.querySelector('budget-explorer').shadowRoot.querySelector('budget-filters');
  return filters.shadowRoot.querySelectorAll('input[type="checkbox"]:checked').length === wanted;
}
