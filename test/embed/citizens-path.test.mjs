import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {open311Handler} from '../dialogue/open311-server.mjs';
import {HOST, openBrowser, openPage, reaches, SERVICE} from './built-page.mjs';

const DEMO = new URL('../../demo/', import.meta.url);
const SHOTS = process.env.SHOTS;

/** Words of the reader: town and street as people write them, and what they saw. */
const STREET = 'қонаев жамбыл';
const SCHOOL = /№ 19 орта мектепті/;
const REPORT = 'Шатыр әлі ашық тұр';

/**
 * The keys beside the letters that a resident presses from the top of the page until the report is listed. The test holds the
 * figure, so that what makes the way longer is seen.
 */
const MOST_KEYS = 29;

describe('the way of a resident on a phone, in Kazakh, by keyboard alone', () => {
  let browser;
  let server;
  let service;

  before(async () => {
    const take = open311Handler();
    server = createServer((request, response) =>
      request.url === '/feed.json'
        ? response
            .writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'})
            .end(feedFor())
        : take(request, response),
    );
    await new Promise((started) => server.listen(0, '127.0.0.1', started));
    service = `http://127.0.0.1:${server.address().port}/`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  test('leads from a street to a late school, why it is called late, and a report that is listed', async () => {
    const {page, seen} = await openPage(browser, '/akimat.html', {
      html: pageFor(),
      viewport: {width: 360, height: 740},
      service,
    });
    await reaches(page, 'budget-explorer', 'ready');
    const keys = handsOf(page);

    await keys.press('Tab');
    await keys.press('Enter');
    await keys.press('Tab');
    await keys.tabTo('the search', ({tag, type}) => tag === 'input' && type === 'search');
    await page.keyboard.type(STREET);
    await page.waitForFunction(deepFind, ['.list .row .title', SCHOOL.source]);
    await shot(page, 1);

    await keys.press('Enter');
    await page.waitForFunction(inList);
    await keys.tabTo('the school in the list', ({name}) => SCHOOL.test(name));
    await keys.press('Enter');
    await shot(page, 2);
    await keys.tabTo('its details', ({name}) => name === 'Толығырақ');
    await keys.press('Enter');
    await page.waitForFunction(deepFind, ['.status', 'жоспарлы мерзімі өткеніне 4 ай болды']);
    await page.waitForFunction(focusIs, SCHOOL.source);
    await shot(page, 3);

    await keys.tabTo('why', ({name}) => name === 'Назар аударыңыз');
    await keys.press('Enter');
    await page.waitForFunction(deepFind, ['.rule', 'Жоспарлы мерзімі өткен']);
    await page.waitForFunction(deepFind, ['.rule .note', 'Жоспарлы мерзімі өткен, жоба аяқталмаған\\.']);
    await shot(page, 4);
    await page.waitForFunction(focusIs, 'Назар аударыңыз');

    await page.waitForFunction(deepFind, ['.choice', 'Жұмыс сапасы']);
    await keys.tabTo('what it is about', ({tag, type}) => tag === 'input' && type === 'radio');
    await keys.press('Space');
    await shot(page, 5);
    await keys.tabTo('the words', ({tag}) => tag === 'textarea');
    await page.keyboard.type(REPORT);
    await keys.tabTo('the check', ({type}) => type === 'submit');
    await keys.press('Enter');
    await page.waitForFunction(focusIs, 'Тек мыналар жіберіледі');
    await shot(page, 6);
    await keys.tabTo('sending', ({name}) => /^Жіберу/.test(name));
    await keys.press('Enter');
    await page.waitForFunction(focusIs, 'Хабарлама қабылданды');
    await shot(page, 7);
    await page.waitForFunction(deepFind, ['.entry', REPORT]);

    await keys.press('Escape');
    await page.waitForFunction(deepFind, ['.list .row', '1 хабарлама']);
    await page.waitForFunction(focusIs, 'Толығырақ');
    await shot(page, 8);
    assert.deepEqual(seen.complaints, []);
    assert.ok(keys.pressed.length <= MOST_KEYS, `${keys.pressed.length} keys: ${keys.pressed.join(' ')}`);
    if (SHOTS) console.log(keys.pressed.length, keys.way.join('\n'));
    await page.close();
  });
});

/** Hands that count what they press; a way that is too long or leads nowhere is told with all its stops. */
function handsOf(page) {
  const pressed = [];
  const way = [];
  const press = async (key) => {
    pressed.push(key);
    await page.keyboard.press(key);
  };
  return {
    pressed,
    way,
    press,
    async tabTo(what, wanted) {
      const met = [];
      for (let step = 0; step < 60; step++) {
        const focus = await page.evaluate(focused);
        met.push(`${focus.tag} ${focus.name.slice(0, 30)}`);
        if (wanted(focus)) {
          way.push(`${what}: ${met.length - 1}: ${met.join(' | ')}`);
          return;
        }
        await press('Tab');
      }
      assert.fail(`Tab never came to ${what}; it met ${met.join(' | ')}`);
    },
  };
}

function feedFor() {
  const text = readFileSync(new URL('feeds/almaty-region-illustrative.json', DEMO), 'utf8');
  const feed = JSON.parse(text.replaceAll('"photos/', `"${HOST}/feeds/photos/`));
  return JSON.stringify({...feed, feedback: {url: `${SERVICE}qonaev/`}, reports: []});
}

/** The page of the demo, with another feed and leave to ask the service. */
function pageFor() {
  return readFileSync(new URL('akimat.html', DEMO), 'utf8')
    .replace("connect-src 'self'", `connect-src 'self' ${SERVICE}`)
    .replace('src="feeds/almaty-region-illustrative.json"', `src="${SERVICE}feed.json"`);
}

async function shot(page, step) {
  if (!SHOTS) return;
  mkdirSync(SHOTS, {recursive: true});
  await page.screenshot({path: `${SHOTS}/${step}.png`});
}

function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return {tag: element?.localName ?? '', type: element?.type ?? '', name: name.replace(/\s+/g, ' ').trim()};
}

/** Whether the focus is on an entry of the list. */
function inList() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches('.list .row');
}

function focusIs(pattern) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return new RegExp(pattern).test(element?.textContent.replace(/\s+/g, ' ') ?? '');
}

/** Whether something of a selector with such words is shown, through all shadow roots. */
function deepFind([selector, pattern]) {
  const found = (root) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? found(element.shadowRoot) : [],
    ),
  ];
  const words = new RegExp(pattern);
  return found(document).some(
    (element) => element.checkVisibility() && words.test(element.textContent.replace(/\s+/g, ' ')),
  );
}
