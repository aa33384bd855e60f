import {loadSource} from '../load-source.mjs';
import {random} from '../seeded.mjs';

const BYTES = 50 * 1024 * 1024;
const ROUNDS = 7;
const WARM_UP = 2;
const REGIONS = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-71', 'KZ-75'];
const SECTORS = ['education', 'health', 'transport.road', 'energy', 'waterAndWaste'];

/**
 * Bytes become a dataset: decode, parse, read; against decoding and parsing alone, in turns, each at its median.
 *
 * As the page's worker reads them: dossiers stay in the bytes until they are opened (`lateDetails`).
 */
export default async function readBench() {
  const {openBytes} = await loadSource('feed/open-bytes.ts');
  const figures = {};
  for (const [name, bytes] of Object.entries({lines: linesFeed(), projects: projectsFeed()})) {
    const [parse, open] = await medians([
      () => JSON.parse(new TextDecoder().decode(bytes)),
      () => openBytes(bytes, {lateDetails: true}),
    ]);
    figures[`read.${name}.ms`] = open;
    figures[`read.${name}.parseMs`] = parse;
    figures[`read.${name}.vsParse`] = open / parse;
  }
  const holds = ['lines', 'projects'].map((list) => {
    const what = `read.${list}.vsParse`;
    return {what, value: figures[what], limit: 1.5, ok: figures[what] <= 1.5};
  });
  return {name: 'read 50 MB', figures, holds};
}

/** ms of each way, in turns. */
async function medians(ways) {
  const times = ways.map(() => []);
  for (let step = 0; step < ROUNDS * ways.length; step++) {
    const way = step % ways.length;
    globalThis.gc?.();
    const start = performance.now();
    await ways[way]();
    if (step >= WARM_UP * ways.length) times[way].push(performance.now() - start);
  }
  return times.map(median);
}

function linesFeed() {
  const next = random(1);
  const pick = (most) => Math.floor(next() * most);
  return feedOf('lines', (at) => ({
    year: 2015 + (at % 11),
    month: 12,
    function: String(pick(16) + 1).padStart(2, '0'),
    authority: String(200 + pick(60)),
    region: REGIONS[pick(REGIONS.length)],
    planned: pick(1e6),
    adjusted: pick(1e6),
    paid: pick(1e6),
  }));
}

function projectsFeed() {
  const next = random(2);
  const pick = (most) => Math.floor(next() * most);
  return feedOf('projects', (at) => ({
    id: `p${at}`,
    title: {kk: `№${at} мектептің құрылысы`, ru: `Строительство школы №${at}`},
    status: 'implementation',
    sector: SECTORS[pick(SECTORS.length)],
    year: 2020 + pick(6),
    region: REGIONS[pick(REGIONS.length)],
    place: {type: 'Point', coordinates: [76 + next(), 43 + next()]},
    address: `Алматы, Абай даңғылы, ${pick(200)}`,
    planned: pick(1e6),
    contracted: pick(1e6),
    paid: pick(1e6),
    authority: {id: `99074000${pick(100)}`, name: 'Білім басқармасы'},
    suppliers: [{id: `1203400${pick(2000)}`, name: `ЖШС Құрылыс ${pick(2000)}`}],
    procurement: {method: 'open', bids: pick(9), id: String(at), url: `https://example.kz/buy/${at}`},
    start: {planned: '2026-03-01', actual: '2026-03-09'},
    end: {planned: '2026-12-01'},
    progress: [{at: '2026-10-01', physical: 60, financial: 54}],
    documents: [{title: 'Жоба құжаты', url: `https://example.kz/paper/${at}`}],
  }));
}

function feedOf(list, recordOf) {
  const records = [];
  for (let bytes = 0; bytes < BYTES;) {
    const record = recordOf(records.length);
    bytes += Buffer.byteLength(JSON.stringify(record)) + 1;
    records.push(record);
  }
  return new TextEncoder().encode(
    JSON.stringify({openBudget: '1', currency: 'KZT', unit: 1000, [list]: records}),
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
