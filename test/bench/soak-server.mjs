import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {'.js': 'text/javascript', '.json': 'application/json'};
const PROJECTS = 500;
/** One reply of so many is faulty; the first is good. */
const EVERY = 5;
const SLOW = 2500;

/** Faulty replies, in turns. */
const FAULTS = [
  ['500', (_, response) => response.writeHead(500).end()],
  [
    'a web page',
    (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Sorry</h1>'),
  ],
  ['truncated', (body, response) => response.writeHead(200).end(body.slice(0, body.length / 2))],
  [
    'cut off',
    (body, response) =>
      response
        .writeHead(200, {'content-length': body.length})
        .write(body.slice(0, 999), () => response.destroy()),
  ],
  ['slow', (body, response) => void setTimeout(() => response.writeHead(200).end(body), SLOW)],
  ['older', (_, response) => response.writeHead(200).end(feedAt(1))],
];

/**
 * A feed that is another one every second, on the loopback.
 *
 * @param onAsked called with the version of the newest good answer before each answer but the first
 */
export async function serveSoak(onAsked) {
  const seen = {asked: 0, faults: {}, good: 0};
  const start = Date.now();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/feed.json') void answer(response);
    else if (pathname === '/') response.setHeader('content-type', 'text/html').end(PAGE);
    else file(pathname, response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {seen, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};

  async function answer(response) {
    seen.asked++;
    if (seen.good > 0) await onAsked(feedSums(seen.good));
    const version = 2 + Math.floor((Date.now() - start) / 1000);
    const turn = seen.asked % EVERY === 0 ? FAULTS[(seen.asked / EVERY - 1) % FAULTS.length] : undefined;
    const body = feedAt(version);
    response.setHeader('content-type', 'application/json');
    if (!turn || turn[0] === 'slow') seen.good = version;
    if (!turn) return response.end(body);
    seen.faults[turn[0]] = (seen.faults[turn[0]] ?? 0) + 1;
    return turn[1](body, response);
  }
}

const PAGE = `<!doctype html><html lang="kk"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<budget-feed src="/feed.json" refresh="1">
<budget-summary></budget-summary><budget-bars by="sector"></budget-bars><budget-table></budget-table>
</budget-feed><script type="module" src="/dist/define/all.js"></script>`;

/** Every project is paid more with every second; each tenth appears and goes. */
function feedAt(version) {
  const projects = Array.from({length: PROJECTS}, (_, at) => at)
    .filter((at) => at % 10 > 0 || (at / 10 + version) % 3 > 0)
    .map((at) => ({
      id: `p${at}`,
      title: {kk: `№${at} мектептің құрылысы`},
      sector: ['education', 'health', 'transport'][at % 3],
      status: version % 7 === at % 7 ? 'completion' : 'implementation',
      planned: 1000 + at,
      paid: at + version,
    }));
  const asOf = new Date(Date.UTC(2026, 10, 20) + version * 1000).toISOString();
  return Buffer.from(JSON.stringify({openBudget: '1', currency: 'KZT', unit: 1000, asOf, projects}));
}

/** Planned, paid and the number of projects as a summary shows them. */
function feedSums(version) {
  const {projects} = JSON.parse(feedAt(version).toString());
  const sum = (stage) => projects.reduce((total, project) => total + project[stage] * 1000, 0);
  return [sum('planned'), sum('paid'), projects.length];
}

function file(pathname, response) {
  const path = join(root, normalize(pathname));
  try {
    if (!path.startsWith(join(root, 'dist'))) throw new Error('not served');
    const body = readFileSync(path);
    response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'text/plain'}).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
