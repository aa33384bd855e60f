import {expect} from '@open-wc/testing';
import {RULE_CODES} from '../../../src/model/flags/flag-rule.js';
import {evaluateFlags} from '../../../src/model/flags/flag-rules.js';
import {asked, DAY, evidence, facts, inSector, rows} from './asked-rules.js';

describe('over-plan', () => {
  it('points at what is more over the adjusted plan than the limit', async () => {
    const outcome = await asked('over-plan', [
      {id: 'a', planned: 50, adjusted: 100, contracted: 106},
      {id: 'b', planned: 100, contracted: 105},
      {id: 'c', planned: 100, contracted: 90, paid: 120},
      {id: 'd', planned: 100},
    ]);
    expect(outcome).to.deep.include({status: 'computed', n: 3});
    expect(rows(outcome)).to.deep.equal([0, 2]);
    expect(evidence(outcome, 2)['over']).to.deep.equal({kind: 'percent', value: 20});
  });

  it('never compares currencies', async () => {
    const outcome = await asked('over-plan', [
      {id: 'a', planned: 100, contracted: {amount: 900, currency: 'USD'}},
    ]);
    expect(outcome.status).to.equal('not-computed');
  });
});

describe('over-contract', () => {
  it('points at payments beyond the contract', async () => {
    const outcome = await asked('over-contract', [
      {id: 'a', contracted: 100, paid: 101},
      {id: 'b', contracted: 100, paid: 102},
    ]);
    expect(rows(outcome)).to.deep.equal([1]);
  });
});

describe('amended', () => {
  const contract = (...values: readonly number[]) => ({
    contracts: [{value: 100, amendments: values.map((value, at) => ({date: `2026-0${at + 1}-01`, value}))}],
  });

  it('compares the last value with the first', async () => {
    const projects = [
      {id: 'a', ...contract(150, 110)},
      {id: 'b', ...contract(125)},
      {id: 'c', ...contract()},
    ];
    const outcome = await asked('amended', projects);
    expect(outcome).to.deep.include({n: 3});
    expect(rows(outcome)).to.deep.equal([1]);
    expect(rows(await asked('amended', projects, {amended: 30}))).to.deep.equal([]);
  });

  it('is not computed where no change has a value', async () => {
    expect(await asked('amended', [{id: 'a', ...contract()}])).to.deep.include({
      status: 'not-computed',
      missing: ['amendments'],
    });
  });
});

describe('cost', () => {
  const costs = [90, 95, 98, 100, 100, 102, 104, 106, 110, 1000];

  it('points at what is far from the median of its sector, and shows n', async () => {
    const outcome = await asked('cost', inSector('education', costs));
    expect(outcome).to.deep.include({n: 10});
    expect(rows(outcome)).to.deep.equal([9]);
    const logs = costs.map(Math.log).sort((a, b) => a - b);
    const median = ((logs[4] ?? 0) + (logs[5] ?? 0)) / 2;
    const distances = logs.map((log) => Math.abs(log - median)).sort((a, b) => a - b);
    const mad = ((distances[4] ?? 0) + (distances[5] ?? 0)) / 2;
    const score = evidence(outcome, 9)['score'];
    expect(score?.kind === 'number' && score.value).to.be.closeTo(
      (0.6745 * (Math.log(1000) - median)) / mad,
      1e-9,
    );
  });

  it('asks no sector of fewer than ten', async () => {
    const outcome = await asked('cost', inSector('education', costs.slice(1)));
    expect(outcome).to.deep.include({status: 'not-computed', missing: ['sample']});
  });

  it('keeps sectors and currencies apart', async () => {
    const projects = [...inSector('education', costs.slice(0, 9)), ...inSector('transport', [1000])];
    expect((await asked('cost', projects)).status).to.equal('not-computed');
  });
});

describe('unit-price', () => {
  it('compares the price of one', async () => {
    const projects = [10, 11, 9, 10, 12, 10.5, 9.5, 10.2, 11.3, 60].map((price, at) => ({
      id: `p${at}`,
      contracted: price * (at + 1),
      quantity: {value: at + 1, unit: 'km', of: 'road'},
    }));
    expect(rows(await asked('unit-price', projects))).to.deep.equal([9]);
  });
});

describe('ahead', () => {
  it('compares what is paid of the contract with the work', async () => {
    const outcome = await asked('ahead', [
      {id: 'a', contracted: 100, paid: 84, progress: [{physical: 50}]},
      {id: 'b', contracted: 100, paid: 70, progress: [{physical: 50}]},
      {id: 'c', progress: [{physical: 10, financial: 40}]},
      {id: 'd', paid: 10},
    ]);
    expect(outcome).to.deep.include({n: 3});
    expect(rows(outcome)).to.deep.equal([0, 2]);
    expect(evidence(outcome, 0)['points']).to.deep.equal({kind: 'points', value: 34});
  });
});

describe('times', () => {
  const projects = [
    {id: 'over', status: 'implementation', end: {planned: '2026-05-01'}},
    {id: 'done', status: 'completed', end: {planned: '2026-03-01', actual: '2026-05-01'}},
    {id: 'over in words', status: 'completed', end: {planned: '2026-03-01'}},
    {
      id: 'slips',
      status: 'implementation',
      start: {actual: '2026-03-03'},
      end: {planned: '2026-06-11'},
      progress: [{physical: 50}],
    },
    {id: 'month', status: 'implementation', end: {planned: '2026-06'}},
  ];

  it('are judged by one rule for the whole library', async () => {
    const overdue = await asked('overdue', projects);
    expect(overdue).to.deep.include({n: 5});
    expect(rows(overdue)).to.deep.equal([0]);
    expect(evidence(overdue, 0)['length']).to.deep.equal({kind: 'length', value: 31});
    expect(rows(await asked('late', projects))).to.deep.equal([1]);
    const slipping = await asked('slipping', projects);
    expect(rows(slipping)).to.deep.equal([3]);
    expect(evidence(slipping, 3)['points']).to.deep.equal({kind: 'points', value: 40});
  });

  it('are of the day that is told: an old feed makes nothing late', async () => {
    expect(rows(await asked('overdue', projects, {}, '2026-04-01'))).to.deep.equal([]);
    expect(await asked('overdue', projects, {}, '')).to.deep.include({missing: ['today']});
  });
});

describe('purchases', () => {
  const projects = [
    {id: 'a', procurement: {method: 'open', bids: 1, tender: {start: '2026-01-01', end: '2026-01-15'}}},
    {id: 'b', procurement: {method: 'open', bids: 3, tender: {start: '2026-01-01', end: '2026-01-16'}}},
    {id: 'c', procurement: {method: 'direct', bids: 1}},
    {id: 'd', procurement: {bids: 1}},
  ];

  it('have a signal with one bidder in a competition (R018)', async () => {
    const outcome = await asked('single-bid', projects);
    expect(outcome).to.deep.include({n: 2});
    expect(rows(outcome)).to.deep.equal([0]);
  });

  it('have a signal when direct', async () => {
    const outcome = await asked('direct-award', projects);
    expect(outcome).to.deep.include({n: 3});
    expect(rows(outcome)).to.deep.equal([2]);
  });

  it('have a signal under 15 days of an open tender (R003)', async () => {
    expect(rows(await asked('short-tender', projects))).to.deep.equal([0]);
    expect(rows(await asked('short-tender', projects, {'short-tender': 16}))).to.deep.equal([0, 1]);
  });
});

describe('bids', () => {
  const offer = (by: string, value: number, status = 'valid', at = '2026-01-10') => ({
    by: [by],
    value,
    status,
    at,
  });
  const tender = (id: string, offers: readonly object[], to = 'x') => ({
    id,
    procurement: {
      tender: {start: '2026-01-01', end: '2026-01-15'},
      offers,
      awards: [{to: [to], status: 'active'}],
    },
  });

  it('of one price from different bidders (R028)', async () => {
    const outcome = await asked('same-bids', [
      tender('a', [offer('x', 100), offer('y', 100)]),
      tender('b', [offer('x', 100), offer('x', 100), offer('y', 120)]),
    ]);
    expect(rows(outcome)).to.deep.equal([0]);
  });

  it('that came after the deadline and won (R030)', async () => {
    const outcome = await asked('late-bid', [
      tender('a', [offer('x', 100, 'valid', '2026-01-16'), offer('y', 90)]),
      tender('b', [offer('x', 100), offer('y', 90, 'valid', '2026-01-16')]),
    ]);
    expect(rows(outcome)).to.deep.equal([0]);
  });

  it('disqualified but for the winner’s (R035)', async () => {
    const outcome = await asked('others-out', [
      tender('a', [offer('x', 100), offer('y', 90, 'disqualified')]),
      tender('b', [offer('x', 100), offer('z', 110), offer('y', 90, 'disqualified')]),
      tender('c', [offer('x', 100)]),
    ]);
    expect(outcome).to.deep.include({n: 3});
    expect(rows(outcome)).to.deep.equal([0]);
  });

  it('of which the lowest was disqualified (R036)', async () => {
    const projects = [
      tender('a', [offer('x', 100), offer('y', 90, 'disqualified')]),
      tender('b', [offer('x', 100), offer('y', 110, 'disqualified')]),
    ];
    expect(rows(await asked('lowest-out', projects))).to.deep.equal([0]);
  });

  it('close to the winner, or far from it, by Tukey’s fences (R024, R058)', async () => {
    const leads = [20, 21, 22, 22, 23, 23, 24, 24, 25, 1, 90];
    const projects = leads.map((lead, at) => tender(`t${at}`, [offer('x', 100), offer('y', 100 + lead)]));
    expect(rows(await asked('close-bid', projects))).to.deep.equal([9]);
    expect(rows(await asked('deep-discount', projects))).to.deep.equal([10]);
    expect((await asked('close-bid', projects.slice(2))).status).to.equal('not-computed');
  });
});

describe('patterns', () => {
  const at = (lon: number, lat: number) => ({place: {type: 'Point', coordinates: [lon, lat]}});

  it('one price at several places, round sums aside', async () => {
    const outcome = await asked('same-price', [
      {id: 'a', contracted: 4_999_871, ...at(76, 43)},
      {id: 'b', contracted: 4_999_871, ...at(76.1, 43)},
      {id: 'c', contracted: 4_999_871, ...at(76.2, 43)},
      {id: 'd', contracted: 1_200_000, ...at(76, 43.1)},
      {id: 'e', contracted: 1_200_000, ...at(76, 43.2)},
      {id: 'f', contracted: 1_200_000, ...at(76, 43.3)},
      {id: 'g', contracted: 777_777, ...at(75, 43)},
      {id: 'h', contracted: 777_777, ...at(75, 43)},
      {id: 'i', contracted: 777_777, ...at(75, 43)},
    ]);
    expect(outcome).to.deep.include({n: 6});
    expect(rows(outcome)).to.deep.equal([0, 1, 2]);
  });

  it('contracts just under a threshold that the page sets', async () => {
    const projects = [960, 970, 999, 1000, 940].map((contracted, index) => ({
      id: `p${index}`,
      contracted,
      year: 2026,
      authority: {id: 'A', name: 'A'},
    }));
    expect(await asked('near-threshold', projects)).to.deep.include({missing: ['threshold']});
    expect(rows(await asked('near-threshold', projects, {threshold: 1000}))).to.deep.equal([0, 1, 2]);
  });

  it('one supplier’s share of an authority, joint contracts in the whole only', async () => {
    const projects = Array.from({length: 10}, (_, index) => ({
      id: `p${index}`,
      contracted: index < 2 ? 300 : 50,
      authority: {id: 'A', name: 'A'},
      suppliers:
        index < 2
          ? [{id: 'X', name: 'X'}]
          : index === 2
            ? [
                {id: 'X', name: 'X'},
                {id: 'Z', name: 'Z'},
              ]
            : [{id: `Y${index}`, name: 'Y'}],
    }));
    const outcome = await asked('supplier-share', projects);
    expect(outcome).to.deep.include({n: 10});
    expect(rows(outcome)).to.deep.equal([0, 1]);
    expect(evidence(outcome, 0)['share']).to.deep.equal({kind: 'percent', value: 60});
  });

  it('works at one place within the warranty of earlier ones', async () => {
    const street = (id: string, start: string, more = {}) => ({
      id,
      title: id,
      sector: 'transport.road',
      start: {actual: start},
      ...at(76, 43),
      ...more,
    });
    const outcome = await asked('warranty', [
      street('again', '2025-05-01'),
      street('first', '2023-05-01', {warrantyUntil: '2026-05-01'}),
      street('after', '2026-06-01'),
      street('other', '2025-05-01', {sector: 'education'}),
    ]);
    expect(rows(outcome)).to.deep.equal([0]);
    expect(evidence(outcome, 0)['earlier']).to.deep.equal({kind: 'name', name: {und: 'first'}});
  });
});

describe('an emptied feed', () => {
  it('has no signal, and every rule says what it lacks', async () => {
    const results = evaluateFlags(await facts([{id: 'a'}, {id: 'b'}], DAY));
    expect(results.map(({rule}) => rule.code)).to.have.members(RULE_CODES);
    for (const {outcome} of results) expect(outcome.status).to.equal('not-computed');
  });
});
