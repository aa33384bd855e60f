import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {iati} = await loadSource('feed/formats/iati.ts');
const {detect} = await loadSource('feed/detect.ts');
const {detailOf} = await loadSource('model/details.ts');

test('commitments are contracted, disbursements and expenditure paid, incoming funds neither', () => {
  const {meta, projects} = read(
    activity({
      transaction: [paidBy('IF', 100), paidBy('C', 40), paidBy('D', 7), paidBy('E', 2), paidBy('3', -1)],
    }),
  );
  const {contracted, paid} = projects.money;
  assert.deepEqual([meta.currencies, meta.unit, contracted[0], paid[0]], [['USD'], 1, 40, 8]);
});

test('a revised budget takes the place of the original one of its period only', () => {
  const budget = [
    planned('Original', 10, '2024'),
    planned('Revised', 12, '2024'),
    planned('Original', 5, '2025'),
  ];
  assert.equal(
    read(activity({budget, planned_disbursement: [{value: [{text: 99}]}]})).projects.money.planned[0],
    17,
  );
});

test('the currency of a value wins over that of the activity; others are not added', () => {
  const transaction = [paidBy('D', 7, 'EUR'), paidBy('D', 3)];
  const {projects, issues} = read(activity({transaction}));
  assert.equal(projects.money.paid[0], 7);
  assert.ok(issues.some(({code}) => code === 'several-currencies'));
});

test('texts keep their languages, narratives or not, and names of parts may be written in several ways', () => {
  const old = read(
    activity({
      title: [
        {text: 'Road', lang: 'en'},
        {text: 'Route', lang: 'fr'},
      ],
    }),
  );
  const narratives = {
    'iati-identifier': 'X-1',
    title: {
      narrative: [
        {text: 'Road', 'xml:lang': 'en'},
        {text: 'Route', 'xml:lang': 'fr'},
      ],
    },
  };
  for (const {projects} of [old, read(narratives)])
    assert.deepEqual(projects.titles[0], {en: 'Road', fr: 'Route'});
});

test('a position is latitude first', () => {
  const {places} = read(
    activity({location: [{point: {pos: '43.2 76.9'}}, {coordinates: {latitude: '43.3', longitude: '77'}}]}),
  ).projects;
  assert.deepEqual(
    [[...places.lon], [...places.lat]],
    [
      [76.9, 77],
      [43.2, 43.3],
    ],
  );
});

test('dates of both versions, status, bodies and links', () => {
  const {projects} = read(
    activity({
      date: [
        {type: 'start-actual', iso_date: '2024-01-02T00:00:00'},
        {type: '3', iso_date: '2025-01-01'},
      ],
      participatingorg: [
        {role: 'Funding', ref: 'F', text: 'Fund'},
        {role: '4', text: 'Builder'},
      ],
      document_link: [{url: 'https://a.example/1', title: [{text: 'Plan', lang: 'en'}]}],
    }),
  );
  const {start, end, suppliers, funding, documents} = detailOf(projects, 0);
  assert.deepEqual([start.actual, end.planned], ['2024-01-02', '2025-01-01']);
  assert.deepEqual(
    [suppliers[0].name.en, funding[0].source.en, documents[0].title.en],
    ['Builder', 'Fund', 'Plan'],
  );
  assert.equal(projects.dimensions.status.entries[1].key, 'implementation');
});

test('activities are told by their content; flattened ones are refused', () => {
  assert.equal(detect({ok: true, results: [activity({})]}), 'iati');
  assert.equal(detect({'iati-activities': [{'iati-identifier': 'X-1'}]}), 'iati');
  assert.throws(() => read({iati_identifier: 'X-1', title_narrative: ['Road']}), {code: 'nothing-to-read'});
});

function read(record) {
  return iati.read({ok: true, results: [record]}, {});
}

function activity(more) {
  return {
    iatiidentifier: [{text: 'X-1'}],
    title: [{text: 'Road', lang: 'en'}],
    lang: 'en',
    default_currency: 'USD',
    status: [{code: '2', text: 'Implementation'}],
    ...more,
  };
}

function paidBy(code, amount, currency) {
  return {
    type: {code},
    value: {text: amount, ...(currency ? {currency} : {})},
    date: [{iso_date: '2024-05-01'}],
  };
}

function planned(type, amount, year) {
  return {
    type,
    period_start: [{iso_date: `${year}-01-01`}],
    period_end: [{iso_date: `${year}-12-31`}],
    value: [{text: amount}],
  };
}
