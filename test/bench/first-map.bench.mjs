import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {openBrowser} from '../embed/built-page.mjs';
import {feedOf, PAGES, PEER_FILES} from './first-map-pages.mjs';

const ROUNDS = 3;
const PROJECTS = 5000;
const MOST = 120_000;
/** "Slow 4G" of Chromium's developer tools: milliseconds, and bytes a second. */
const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};
const SLOWER = 4;
const TYPES = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript'};
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * When a reader on a slow phone sees a map that tells something: land and 5 000 projects as bubbles. Beside it, in turns, the same
 * data by a plain MapLibre page, by Leaflet with marker clusters, and by an SVG page written by hand, whose HTML asks for the feed.
 * Ours is measured as the two lines of the README (`tag`), and with the line by which its HTML asks for the feed too (`hinted`).
 *
 * Counted from the navigation to the frame after which the map is there, each page in a fresh cache, on "slow 4G" with a processor
 * four times slower; everything is served from one host, compressed with brotli. Held are ratios of the medians.
 */
export default async function firstMapBench() {
  const browser = await openBrowser();
  const {port, close} = await serve();
  try {
    const times = {tag: [], hinted: [], tagLive: [], hintedLive: [], maplibre: [], leaflet: [], svg: []};
    for (let round = 0; round < ROUNDS; round++) {
      await visitAll(browser, `http://127.0.0.1:${port}`, times);
    }
    return resultOf(times);
  } finally {
    await browser.close();
    await close();
  }
}

function resultOf(times) {
  const of = (name) => median(times[name]);
  const figures = Object.fromEntries(Object.keys(times).map((name) => [`firstMap.${name}Ms`, of(name)]));
  const holds = [
    {what: 'firstMap.hintedVsMaplibre', value: of('maplibre') / of('hinted'), limit: 2.1, least: true},
    {what: 'firstMap.hintedVsLeaflet', value: of('leaflet') / of('hinted'), limit: 1.33, least: true},
    {what: 'firstMap.hintedVsHandWritten', value: of('hinted') / of('svg'), limit: 1.3},
    {what: 'firstMap.tagVsMaplibre', value: of('maplibre') / of('tag'), limit: 1.55, least: true},
    {what: 'firstMap.liveVsMaplibre', value: of('hintedLive') / of('maplibre'), limit: 1.1},
  ].map(({least = false, ...hold}) => ({
    ...hold,
    ok: least ? hold.value >= hold.limit : hold.value <= hold.limit,
  }));
  return {
    name: 'first map',
    figures: {...figures, ...Object.fromEntries(holds.map(({what, value}) => [what, value]))},
    holds,
  };
}

async function visitAll(browser, host, times) {
  for (const name of Object.keys(PAGES)) {
    const {shown, live} = await visit(browser, host, name);
    times[name].push(shown);
    if (live !== undefined) times[`${name}Live`].push(live);
  }
}

/** Milliseconds from the navigation until the map shows something, and until ours is drawn by MapLibre. */
async function visit(browser, host, name) {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}});
  try {
    const page = await context.newPage();
    page.on('pageerror', ({message}) => console.error(`${name}: ${message}`));
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
    await page.addInitScript(`(${watch})(${PAGES[name].shown})`);
    await page.goto(`${host}/${name}.html`, {waitUntil: 'commit'});
    await page.waitForFunction('globalThis.shownAt', undefined, {timeout: MOST});
    if (PAGES[name].goesLive) await page.waitForFunction('globalThis.liveAt', undefined, {timeout: MOST});
    return await page.evaluate(() => ({shown: globalThis.shownAt, live: globalThis.liveAt}));
  } finally {
    await context.close();
  }
}

/** Notes the time of the first paint after the map is there. Runs in the page. */
function watch(test) {
  const look = () => {
    if (document.body && safely()) return afterPaint((time) => (globalThis.shownAt = time));
    requestAnimationFrame(look);
  };
  const safely = () => {
    try {
      return test();
    } catch {
      return false;
    }
  };
  const afterPaint = (tell) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
  addEventListener('budget-map-live', () =>
    requestAnimationFrame(() => afterPaint((time) => (globalThis.liveAt = time))),
  );
}

async function serve() {
  const feed = feedOf(PROJECTS);
  const kept = new Map();
  const bodyOf = (path) => {
    if (path === '/feed.json') return feed;
    const page = /^\/(\w+)\.html$/.exec(path)?.[1];
    if (page) return PAGES[page]?.html;
    if (path in PEER_FILES) return PEER_FILES[path];
    const file = normalize(path);
    return file.startsWith('/dist/') ? readFileSync(join(dist, file.slice('/dist/'.length))) : undefined;
  };
  const packed = (path) => {
    if (!kept.has(path)) kept.set(path, brotliCompressSync(bodyOf(path)));
    return kept.get(path);
  };
  const built = readdirSync(dist, {recursive: true}).filter((file) =>
    /^(?:embed|define\/budget-(?:map|feed)|chunks\/.*)\.js$/.test(file),
  );
  for (const path of ['/feed.json', ...Object.keys(PEER_FILES), ...built.map((file) => `/dist/${file}`)])
    packed(path);
  const server = createServer(({url}, response) => {
    try {
      const {pathname} = new URL(url, 'http://localhost');
      const body = packed(pathname);
      response.writeHead(200, {
        'Content-Type': `${TYPES[extname(pathname)] ?? 'application/json'}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'max-age=600',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    close: () => new Promise((done) => server.close(done)),
  };
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
