import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {ocds} = await loadSource('feed/formats/ocds.ts');
const {detailOf} = await loadSource('model/details.ts');
const {factsOf} = await loadSource('model/flags/flag-facts.ts');
const {evaluateFlags} = await loadSource('model/flags/flag-rules.ts');

const kzt = (amount) => ({amount, currency: 'KZT'});
const bid = (id, tenderer, amount, status = 'valid', date = '2026-01-10T10:00:00Z') => ({
  id,
  date,
  status,
  tenderers: [{id: tenderer, name: tenderer}],
  value: kzt(amount),
});

test('bids and awards are read as the Bids extension writes them', () => {
  const {procurement} = detailOf(
    read({details: [bid('1', 'KZ-1', 100), bid('2', 'KZ-2', 90, 'disqualified')]}).projects,
    0,
  );
  assert.deepEqual(procurement.offers, [
    {by: ['KZ-1'], value: kzt(100), at: '2026-01-10T10:00:00Z', status: 'valid'},
    {by: ['KZ-2'], value: kzt(90), at: '2026-01-10T10:00:00Z', status: 'disqualified'},
  ]);
  assert.deepEqual(procurement.awards, [{to: ['KZ-1'], status: 'active'}]);
  assert.deepEqual([procurement.criteria, procurement.bids], ['priceOnly', 2]);
});

test('a bid without a bidder is none, and joint bidders are one bid', () => {
  const joint = {...bid('1', 'KZ-1', 100), tenderers: [{id: 'KZ-1'}, {name: 'Only a name'}]};
  const {procurement} = detailOf(read({details: [joint, {id: '2', value: kzt(5)}]}).projects, 0);
  assert.deepEqual(
    procurement.offers.map(({by}) => by),
    [['KZ-1', 'Only a name']],
  );
});

test('statistics tell how many bid where nothing else does, lots aside', () => {
  const lot = {id: '3', measure: 'bidders', value: 9, relatedLots: ['1']};
  const statistics = [{id: '1', measure: 'bids', value: 4}, {id: '2', measure: 'bidders', value: 3}, lot];
  const bidsOf = (bids, tender) => detailOf(read(bids, tender).projects, 0).procurement.bids;
  assert.equal(bidsOf({statistics}), 3);
  assert.equal(bidsOf({statistics: [statistics[0]]}), 4);
  assert.equal(bidsOf({statistics: [lot]}), undefined);
  assert.equal(bidsOf({statistics}, {numberOfTenderers: 1}), 1);
  assert.equal(bidsOf({statistics, details: [bid('1', 'KZ-1', 100)]}), 1);
});

test('rules of bids point at such releases', () => {
  const equal = read({details: [bid('1', 'KZ-1', 100), bid('2', 'KZ-2', 100)]});
  const out = read({details: [bid('1', 'KZ-1', 100), bid('2', 'KZ-2', 90, 'disqualified')]});
  const tardy = read({
    details: [bid('1', 'KZ-1', 100, 'valid', '2026-01-20T00:00:00Z'), bid('2', 'KZ-2', 110)],
  });
  assert.deepEqual(found(equal), ['same-bids']);
  assert.deepEqual(found(out), ['others-out', 'lowest-out']);
  assert.deepEqual(found(tardy), ['late-bid']);
});

function read(bids, tender = {}) {
  const release = {
    ocid: 'ocds-x-1',
    id: '1',
    date: '2026-02-01T00:00:00Z',
    tag: ['award'],
    tender: {
      id: 't',
      procurementMethod: 'selective',
      awardCriteria: 'priceOnly',
      tenderPeriod: {startDate: '2026-01-01T00:00:00Z', endDate: '2026-01-15T00:00:00Z'},
      ...tender,
    },
    bids,
    awards: [{id: 'a', status: 'active', suppliers: [{id: 'KZ-1', name: 'KZ-1'}], value: kzt(100)}],
  };
  return ocds.read({releases: [release]}, {});
}

function found(dataset) {
  const codes = ['same-bids', 'late-bid', 'others-out', 'lowest-out'];
  return evaluateFlags(factsOf(dataset, '2026-06-01'), codes).flatMap(({rule, outcome}) =>
    outcome.status === 'computed' && outcome.flags.length > 0 ? [rule.code] : [],
  );
}
