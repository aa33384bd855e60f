import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {openBrowser} from './built-page.mjs';
import {serve} from './frame-server.mjs';

const REGION = '/feeds/almaty-region-illustrative.json';
const TALL = [
  'budget-map',
  'budget-bars',
  'budget-treemap',
  'budget-table',
  'budget-filters',
  'budget-explorer',
];
const HELLO = {type: 'open-budget:hello', version: 1};

/** Stands where our page would, and tells whatever the test wants. */
const PUPPET = `<!doctype html><title>puppet</title><script>addEventListener('message', ({data}) => parent.postMessage(data.say, '*'))</script>`;

describe('the height of a frame', () => {
  let browser, site, host;
  before(async () => {
    browser = await openBrowser();
    site = await serve({pages: {'/other/embed.html': PUPPET, '/other/page.html': PUPPET}});
    host = await serve();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser?.close();
    await Promise.all([site, host].map((server) => server?.close()));
  });

  test('is told in four dialects to a page that only listens', async () => {
    const page = await opened(frameOf('element=budget-bars&childId=chart-1', '', '#?secret=a1B2c3D4e5'));
    await page.waitForFunction(() => globalThis.heard.length >= 4);
    const [ours, amp, pym, wordpress] = await page.evaluate('heard');
    const {height} = ours;
    assert.ok(height > 200);
    assert.deepEqual(ours, {type: 'open-budget:size', version: 1, height});
    assert.deepEqual(amp, {sentinel: 'amp', type: 'embed-size', height});
    assert.equal(pym, `pymxPYMxchart-1xPYMxheightxPYMx${height}`);
    assert.deepEqual(wordpress, {message: 'height', value: height, secret: 'a1B2c3D4e5'});
  });

  test('is told again to the page around that asks, in its dialect, and to nobody else', async () => {
    const page = await opened(
      frameOf('element=budget-bars&childId=c', '', '#?secret=abcde12345') + sibling(),
    );
    await page.waitForFunction(() => globalThis.heard.length >= 4);
    const count = () => page.evaluate('heard.length');
    for (const ask of [HELLO, {message: 'ready', secret: 'abcde12345'}, 'pymxPYMxcxPYMxwidthxPYMx300']) {
      const before = await count();
      // What a stranger asks comes first, and would be answered first.
      await page.evaluate((data) => frames[1].postMessage({ask: data}, '*'), HELLO);
      await page.waitForFunction(() => globalThis.heard.at(-1) === 'asked');
      await page.evaluate(() => frames[0].postMessage({message: 'ready', secret: 'wrong'}, '*'));
      await page.evaluate((data) => frames[0].postMessage(data, '*'), ask);
      await page.waitForFunction((wanted) => globalThis.heard.length >= wanted, before + 5);
      assert.equal(await count(), before + 5);
    }
  });

  for (const [name, script] of [
    ['a classic script', '<script src="SITE/dist/resize.js"></script>'],
    ['a module', '<script type="module" src="SITE/dist/resize.js"></script>'],
    ['two copies', '<script src="SITE/dist/resize.js"></script><script src="SITE/dist/resize.js"></script>'],
  ]) {
    test(`is set by resize.js as ${name}, in a sandboxed frame, and follows its content`, async () => {
      const page = await opened(frameOf('element=budget-bars&locale=en', 'sandbox="allow-scripts"') + script);
      const first = await settled(page);
      const frame = page.frames()[1];
      await frame.getByRole('button', {name: 'Table'}).click();
      await page.waitForFunction((before) => document.querySelector('iframe').offsetHeight !== before, first);
      await settled(page);
      await page.setViewportSize({width: 400, height: 700});
      await settled(page);
    });
  }

  test('is set where the script comes last, and of frames that come later, in shadow roots too', async () => {
    const page = await opened(frameOf('element=budget-bars'));
    await page.waitForFunction(() => globalThis.heard.length >= 2);
    await page.addScriptTag({url: `${site.origin}/dist/resize.js`});
    await settled(page);
    await page.evaluate((src) => {
      const box = document.createElement('div');
      const frame = document.createElement('iframe');
      frame.src = src;
      box.attachShadow({mode: 'open'}).append(frame);
      document.body.replaceChildren(box);
    }, addressOf('element=budget-bars'));
    await page.waitForFunction(
      () => document.querySelector('div').shadowRoot.querySelector('iframe').offsetHeight > 300,
    );
  });

  test('is set whatever the styles of the page say', async () => {
    const style = `<style>* { box-sizing: border-box } iframe { height: 90px !important; border: 5px solid; padding: 3px }</style>`;
    const page = await opened(
      style + frameOf('element=budget-bars') + '<script src="SITE/dist/resize.js"></script>',
    );
    await settled(page);
  });

  test('is believed within limits, from the frame it is of, in messages of the right shape', async () => {
    const page = await opened(
      `<iframe id="ours" height="300" src="SITE/other/embed.html?"></iframe><iframe id="other" height="300" src="SITE/other/page.html"></iframe><script src="SITE/dist/resize.js"></script>`,
    );
    const size = (height) => ({type: 'open-budget:size', version: 1, height});
    const say = async (at, message) => {
      await page.evaluate(
        ([frame, data]) =>
          new Promise((done) => {
            addEventListener('message', done, {once: true});
            frames[frame].postMessage({say: data}, '*');
          }),
        [at, message],
      );
      return page.evaluate(() => [...document.querySelectorAll('iframe')].map(({style}) => style.height));
    };
    for (const message of [
      size(-5),
      size(0),
      size(NaN),
      size(Infinity),
      size('400'),
      {...size(400), type: 'other'},
      {...size(400), version: 'x'},
      {type: 'open-budget:size', height: 400},
      'open-budget:size',
      null,
      [400],
    ])
      assert.deepEqual(await say(0, message), ['', ''], JSON.stringify(message));
    assert.deepEqual(await say(1, size(400)), ['', '']);
    assert.deepEqual(await say(0, size(400.2)), ['401px', '']);
    assert.deepEqual(await say(0, {...size(410), version: 2, width: 1}), ['410px', '']);
    assert.deepEqual(await say(0, size(1e9)), ['20000px', '']);
    assert.deepEqual(await say(0, size(1)), ['40px', '']);
    await page.evaluate((data) => postMessage(data, '*'), size(500));
    assert.deepEqual(await say(1, size(600)), ['40px', '']);
  });

  for (const element of TALL) {
    for (const width of [340, 1000]) {
      test(`of ${element} does not grow with the frame at ${width} px`, async () => {
        const page = await opened(frameOf(`element=${element}`), {width: width + 40, height: 800});
        const frame = page.frames()[1];
        await frame.waitForSelector(`${element}[state=ready]`);
        await page.evaluate((wide) => (document.querySelector('iframe').style.width = `${wide}px`), width);
        const heights = [];
        for (const tall of [2000, 4000, 8000]) {
          await page.evaluate((high) => (document.querySelector('iframe').style.height = `${high}px`), tall);
          await frame.waitForFunction((high) => innerHeight === high, tall);
          heights.push(await steadyHeight(frame));
        }
        // Parts that were out of view and are drawn now may turn out lower than they were taken for.
        assert.ok(heights[2] <= heights[1], heights.join());
      });
    }
  }

  /** The frame is as high as its content, which does not scroll inside. */
  async function settled(page) {
    const frame = page.frames()[1];
    await frame.waitForFunction(
      () =>
        document.querySelector('[state=ready]') &&
        Math.ceil(document.body.getBoundingClientRect().height) === innerHeight,
    );
    return page.evaluate(() => document.querySelector('iframe').offsetHeight);
  }

  async function opened(html, viewport = {width: 900, height: 700}) {
    const path = `/${host.asked.length}.html`;
    const listen = `<script>heard = []; addEventListener('message', ({data}) => heard.push(data))</script>`;
    host.pages[path] =
      `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,">${listen}${html.replaceAll('SITE', site.origin)}`;
    const page = await browser.newPage({viewport});
    await page.goto(host.origin + path);
    return page;
  }

  function frameOf(query, attributes = '', hash = '') {
    return `<iframe ${attributes} width="100%" height="300" src="${addressOf(query)}${hash}"></iframe>`;
  }

  function addressOf(query) {
    return `${site.origin}/dist/embed.html?feed=${REGION}&${query}`;
  }
});

/** A frame beside ours that passes on what it is told to ask. */
function sibling() {
  const script = `addEventListener('message', ({data}) => { parent.frames[0].postMessage(data.ask, '*'); parent.postMessage('asked', '*') })`;
  return `<iframe srcdoc="<script>${script}</script>"></iframe>`;
}

/** The height of the content when two frames in a row drew the same. */
function steadyHeight(frame) {
  return frame.evaluate(async () => {
    let before;
    for (;;) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const {height} = document.body.getBoundingClientRect();
      if (height === before) return height;
      before = height;
    }
  });
}
