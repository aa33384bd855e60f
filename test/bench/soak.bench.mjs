import {openBrowser} from '../embed/built-page.mjs';
import {serveSoak} from './soak-server.mjs';

const minutes = Number(
  /^--minutes=(.+)$/.exec(process.argv.find((word) => word.startsWith('--minutes=')) ?? '')?.[1] ?? 1.5,
);
/** Before that caches fill and code is made faster. */
const WARM_UP = 20_000;
const SAMPLES = 8;

/**
 * A page stays open while its feed changes every second and one reply of five is faulty: status 500, a web page, truncated, cut
 * off, slow, or older than what is shown. `--minutes=10` makes it longer.
 *
 * Held are: growth of the heap (after collection, first half of the samples to the second), of event listeners and of nodes,
 * as ratios; questions asked to those allowed (one a second); and that whenever the page asks, so that the answer before has
 * been dealt with, summary and table show the newest good answer.
 */
export default async function soakBench() {
  const wrong = [];
  let checks = 0;
  let page;
  const server = await serveSoak(async (expected) => {
    const shown = await page.evaluate(figuresShown).catch(() => undefined);
    if (!shown) return;
    checks++;
    const [planned, paid, count] = expected;
    const wanted = JSON.stringify([planned, paid, count, planned, paid]);
    if (JSON.stringify(shown) !== wanted) wrong.push(`${JSON.stringify(shown)} for ${wanted}`);
  });
  const browser = await openBrowser();
  try {
    page = await browser.newPage();
    const began = Date.now();
    await page.goto(server.url);
    const samples = await sampled(page);
    const seconds = (Date.now() - began) / 1000;
    return resultOf(samples, server.seen, {seconds, checks, wrong});
  } finally {
    await browser.close();
    server.close();
  }
}

async function sampled(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.waitForTimeout(WARM_UP);
  const samples = [];
  for (let at = 0; at < SAMPLES; at++) {
    await page.waitForTimeout((minutes * 60_000) / SAMPLES);
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    samples.push(Object.fromEntries(metrics.map(({name, value}) => [name, value])));
  }
  return samples;
}

function resultOf(samples, seen, {seconds, checks, wrong}) {
  const grown = (name) => {
    const half = samples.length / 2;
    return (
      median(samples.slice(half).map((one) => one[name])) /
      median(samples.slice(0, half).map((one) => one[name]))
    );
  };
  const figures = {
    'soak.seconds': seconds,
    'soak.asked': seen.asked,
    'soak.faulty': Object.values(seen.faults).reduce((sum, count) => sum + count, 0),
    'soak.checks': checks,
    'soak.wrong': wrong.length,
    'soak.heapMb': samples.at(-1).JSHeapUsedSize / 1024 / 1024,
    'soak.listeners': samples.at(-1).JSEventListeners,
    'soak.nodes': samples.at(-1).Nodes,
    'soak.heapGrowth': grown('JSHeapUsedSize'),
    'soak.listenerGrowth': grown('JSEventListeners'),
    'soak.nodeGrowth': grown('Nodes'),
    'soak.askedToAllowed': seen.asked / (seconds + 1),
    'soak.faultyPart': Object.values(seen.faults).reduce((sum, count) => sum + count, 0) / seen.asked,
  };
  for (const text of wrong.slice(0, 3)) console.error(`soak: shown ${text}`);
  const hold = (what, limit) => ({what, value: figures[what], limit, ok: figures[what] <= limit});
  return {
    name: 'soak',
    figures,
    holds: [
      hold('soak.heapGrowth', 1.1),
      hold('soak.listenerGrowth', 1.1),
      hold('soak.nodeGrowth', 1.1),
      hold('soak.askedToAllowed', 1),
      hold('soak.wrong', 0),
      {what: 'soak.checks', value: checks, limit: 10, ok: checks >= 10},
    ],
  };
}

/** Planned, paid and number of projects in the summary, planned and paid below the table; undefined before all are there. */
function figuresShown() {
  const root = (tag) => globalThis.document.querySelector(tag).shadowRoot;
  const values = [...root('budget-summary').querySelectorAll('data')].map(({value}) => Number(value));
  const totals = [...root('budget-table').querySelectorAll('tfoot td.money')].map((cell) =>
    Number(cell.textContent.replace(/\D/g, '')),
  );
  return values.length < 3 || totals.length < 2 ? undefined : [...values.slice(0, 3), ...totals.slice(0, 2)];
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
