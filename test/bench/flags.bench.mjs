import {loadSource} from '../load-source.mjs';
import {random} from '../seeded.mjs';

const SIZE = 100_000;
const ROUNDS = 5;
const WARM_UP = 1;
const DAY = '2026-11-20';
const SECTORS = ['education', 'health', 'transport.road', 'energy', 'waterAndWaste'];
const METHODS = ['open', 'open', 'selective', 'limited', 'direct'];

/**
 * All rules over 100 000 projects, against `JSON.parse` of the same projects; in turns, each at its best.
 *
 * `gather` is the one reading of what stands in details, of which a page takes a piece at a time; `longest` is the
 * longest work between two breaths of a page, of gathering or asking.
 */
export default async function flagsBench() {
  const {openBytes} = await loadSource('feed/open-bytes.ts');
  const {gatherFacts} = await loadSource('model/flags/flag-facts.ts');
  const {askRules} = await loadSource('model/flags/flag-rules.ts');
  const {RULE_CODES} = await loadSource('model/flags/flag-rule.ts');
  const text = JSON.stringify({openBudget: '1', currency: 'KZT', unit: 1, projects: projects()});
  const dataset = await openBytes(new TextEncoder().encode(text), {});
  const times = {parse: [], gather: [], rules: [], longest: []};
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    JSON.parse(text);
    const parse = performance.now() - start;
    const gather = inPieces(gatherFacts(dataset, DAY));
    const rules = inPieces(askRules(gather.value, RULE_CODES, {threshold: 1e6}));
    if (rules.value.length !== RULE_CODES.length) throw new Error('A rule was not asked.');
    if (round < WARM_UP) continue;
    times.parse.push(parse);
    times.gather.push(gather.ms);
    times.rules.push(rules.ms);
    times.longest.push(Math.max(gather.longest, rules.longest));
  }
  const [parse, gather, rules, longest] = Object.values(times).map((list) => Math.min(...list));
  return {
    name: 'flags of 100 000 projects',
    figures: {
      'flags.rulesMs': rules,
      'flags.gatherMs': gather,
      'flags.longestMs': longest,
      'flags.parseMs': parse,
      'flags.rulesVsParse': rules / parse,
      'flags.gatherVsParse': gather / parse,
      'flags.longestVsParse': longest / parse,
    },
    holds: [
      hold('flags.rulesVsParse', rules / parse, 0.35),
      hold('flags.gatherVsParse', gather / parse, 2.5),
      hold('flags.longestVsParse', longest / parse, 0.1),
    ],
  };
}

function hold(what, value, limit) {
  return {what, value, limit, ok: value <= limit};
}

/** Runs work to its end: how long it took, and its longest piece. */
function inPieces(work) {
  let [ms, longest] = [0, 0];
  for (;;) {
    const start = performance.now();
    const {done, value} = work.next();
    const piece = performance.now() - start;
    ms += piece;
    longest = Math.max(longest, piece);
    if (done) return {value, ms, longest};
  }
}

function projects() {
  const next = random(7);
  const pick = (most) => Math.floor(next() * most);
  return Array.from({length: SIZE}, (_, at) => {
    const planned = Math.floor(1e4 + 1e8 * next() ** 4);
    const contracted = Math.floor(planned * (0.85 + next() / 5));
    const begin = at % 3 ? 2025 + pick(2) : 2020 + pick(4);
    const work = at % 3 ? pick(80) : 100;
    return {
      id: `p${at}`,
      title: {kk: `№${at} мектептің құрылысы`},
      status: at % 3 ? 'implementation' : 'completed',
      sector: SECTORS[pick(SECTORS.length)],
      year: begin,
      place: {type: 'Point', coordinates: [70 + pick(20_000) / 1000, 43 + next()]},
      address: `Абай даңғылы, ${pick(900)}`,
      planned,
      contracted,
      paid: Math.floor((contracted * (at % 3 ? work + pick(25) : 98 + pick(3))) / 100),
      authority: {id: `99074000${pick(100)}`, name: 'Білім басқармасы'},
      suppliers: [{id: `1203400${pick(2000)}`, name: `ЖШС ${pick(2000)}`}],
      procurement: purchaseOf(at, contracted, pick),
      start: {planned: `${begin}-03-01`, actual: `${begin}-0${1 + pick(9)}-09`},
      end: {
        planned: `${begin + (at % 20 ? 2 : 0)}-0${1 + pick(9)}-01`,
        ...(at % 3 ? {} : {actual: `${begin + 1 + pick(2)}-0${1 + pick(9)}-20`}),
      },
      progress: [{at: '2026-10-01', physical: work, financial: work}],
      ...(at % 4 ? {} : {quantity: {value: 1 + pick(40), unit: 'km'}}),
      ...(at % 5 ? {} : {warrantyUntil: `${begin + 5}-01-01`}),
    };
  });
}

function purchaseOf(at, contracted, pick) {
  const method = METHODS[pick(METHODS.length)];
  if (at % 5) return {method, bids: 1 + pick(6)};
  const offers = Array.from({length: 2 + pick(3)}, (_, index) => ({
    by: [`s${pick(2000)}`],
    value: Math.floor(contracted * (1 + index / 20 + pick(100) / 1000)),
    at: `2025-01-${10 + pick(9)}`,
    status: pick(9) ? 'valid' : 'disqualified',
  }));
  const tender = {start: '2025-01-01', end: '2025-01-18'};
  return {method: 'open', tender, offers, awards: [{to: offers[0].by, status: 'active'}]};
}
