import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openBrowser} from '../embed/built-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {'.html': 'text/html', '.js': 'text/javascript'};

describe('the built element and an Open311 service in a process of its own, on another origin', () => {
  let browser;
  let host;
  let service;
  let endpoint;

  before(async () => {
    browser = await openBrowser();
    service = spawn(process.execPath, [join(root, 'test/dialogue/open311-server.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    endpoint = await new Promise((told) => service.stdout.once('data', (data) => told(String(data).trim())));
    host = createServer(answer);
    await new Promise((started) => host.listen(0, '127.0.0.1', started));
  });

  after(async () => {
    await browser?.close();
    service?.kill();
    host?.close();
    host?.closeAllConnections();
  });

  test('a citizen reports in Kazakh on a phone, by keyboard, with few keys', async () => {
    const {page, desk} = await open('citizen');
    await page.locator('budget-feedback input[type=radio]').first().waitFor();
    await page.locator('budget-feedback input[type=radio]').first().focus();
    const keys = [];
    const press = async (key) => {
      keys.push(key);
      await page.keyboard.press(key);
    };
    await press('Space');
    await press('Tab');
    await page.keyboard.type('Мектептің төбесі ағып тұр.');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await page.waitForFunction(() => focusedText() === 'Тек мыналар жіберіледі');
    await press('Tab');
    await press('Enter');
    await page.locator('budget-feedback .number').waitFor();
    assert.equal(await page.evaluate(() => focusedText()), '✓ Хабарлама қабылданды');
    assert.equal(await page.locator('budget-feedback .number').textContent(), 'Нөмірі: KZ-1001');
    assert.ok(keys.length < 10);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `the page is ${width} pixels wide`);
    const {posts, asked} = await control(desk);
    assert.equal(posts.length, 1);
    assert.deepEqual([...new Set(asked.map((line) => line.split(' ')[0]))].sort(), ['GET', 'POST']);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    await page.close();
  });

  test('neither cookies nor the address of the page leave it', async () => {
    const {page} = await open('quiet', {}, async (opened) => {
      await opened.context().addCookies([{name: 'known', value: '1', url: endpoint}]);
    });
    const headers = [];
    page.on('request', async (request) => {
      if (request.method() === 'POST') headers.push(await request.allHeaders());
    });
    await send(page, 'Қоқыс үйілген');
    await page.locator('budget-feedback .number').waitFor();
    assert.equal(headers.length, 1);
    assert.deepEqual([headers[0].cookie, headers[0].referer], [undefined, undefined]);
    assert.match(headers[0]['content-type'], /^application\/x-www-form-urlencoded/);
    await page.close();
  });

  for (const fault of ['drop', 'html', 'error-after', 'invalid', 'twice']) {
    test(`one report is stored and its number is found when the service answers badly: ${fault}`, async () => {
      const {page, desk} = await open(`bad-${fault}`, {faults: {post: [fault]}});
      await send(page, 'Бір рет');
      await page.locator('budget-feedback .number').waitFor();
      assert.equal((await control(desk)).posts.length, 1);
      assert.equal(await page.locator('budget-feedback .entry').count(), 1);
      await page.close();
    });
  }

  test('a report that the browser itself repeats on a broken connection is shown as one', async () => {
    const {page, desk} = await open('repeated', {keepAlive: true, faults: {post: ['drop']}});
    await send(page, 'Байланыс үзілді');
    await page.locator('budget-feedback .number').waitFor();
    await page.locator('budget-feedback .earlier .entry .id').first().waitFor();
    assert.equal(await page.locator('budget-feedback .entry').count(), 1);
    const {posts} = await control(desk);
    const references = posts.map((post) => /ref:\S+/.exec(Object.fromEntries(post).description)[0]);
    assert.equal(new Set(references).size, 1, 'a service can tell that it is one');
    await page.close();
  });

  test('a key that a service asks for is never in the page: the refusal is told', async () => {
    const {page, desk} = await open(
      'locked',
      {key: 'secret'},
      undefined,
      '?api_key=secret&jurisdiction_id=almaty',
    );
    await send(page, 'Кілтсіз');
    await page.locator('budget-feedback .review .error').waitFor();
    assert.match(await page.locator('budget-feedback .review .error').textContent(), /Invalid api_key/);
    assert.match(await page.locator('budget-feedback .fields').textContent(), /jurisdiction_id\s*almaty/);
    assert.equal((await control(desk)).posts.length, 0);
    await page.close();
  });

  async function open(name, settings = {}, prepare, query = '') {
    const desk = `${endpoint}${name}/`;
    await control(desk, settings);
    const page = await browser.newPage({viewport: {width: 360, height: 740}});
    await page.addInitScript(() => {
      globalThis.focusedText = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent.replace(/\s+/g, ' ').trim();
      };
    });
    await prepare?.(page);
    await page.goto(`http://127.0.0.1:${host.address().port}/page?${encodeURIComponent(desk + query)}`);
    await page.waitForSelector('budget-feedback[state=ready]');
    return {page, desk};
  }
});

async function send(page, text) {
  await page.locator('budget-feedback input[value=quality]').check();
  await page.locator('budget-feedback #text').fill(text);
  await page.locator('budget-feedback .report .main').click();
  await page.locator('budget-feedback .send').click();
}

async function control(desk, settings) {
  const init = settings && {method: 'PUT', body: JSON.stringify(settings)};
  return (await fetch(`${desk}control.json`, init)).json();
}

/** The host's page with the feed in it, and the bundle. */
function answer({url}, response) {
  const {pathname, search} = new URL(url, 'http://host.test');
  const path = normalize(decodeURIComponent(pathname));
  const body = path === '/page' ? pageFor(decodeURIComponent(search.slice(1))) : fileAt(path);
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type':
      path === '/page' ? 'text/html; charset=utf-8' : (TYPES[extname(path)] ?? 'application/json'),
  });
  response.end(body);
}

function pageFor(endpoint) {
  const feed = {
    openBudget: '1',
    currency: 'KZT',
    unit: 1,
    feedback: endpoint,
    projects: [
      {
        id: 'p1',
        title: {kk: 'Қонаев қаласында 600 орындық мектеп салу', ru: 'Школа на 600 мест'},
        address: 'Қонаев қ., Достық көшесі, 5',
        place: {type: 'Point', coordinates: [77.0831, 43.8667]},
      },
    ],
  };
  const data = `data:application/json,${encodeURIComponent(JSON.stringify(feed))}`;
  return `<!doctype html><html lang="kk"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>
<script type="module" src="/dist/embed.js"></script>
<budget-feedback project="p1" src="${data}"></budget-feedback></html>`;
}

function fileAt(path) {
  try {
    return path.startsWith('/dist/') && !path.includes('..') ? readFileSync(join(root, path)) : undefined;
  } catch {
    return undefined;
  }
}
