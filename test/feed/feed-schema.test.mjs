import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);
const schema = json('src/feed/schema/feed.schema.json');
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
}).compile(schema);

test('the example of the documentation is a valid feed', () => {
  assertValid(documented());
});

test('every demo feed is valid', () => {
  const feeds = readdirSync(new URL('demo/feeds/', root)).filter((name) => name.endsWith('.json'));
  assert.ok(feeds.length > 0);
  for (const name of feeds) assertValid(json(`demo/feeds/${name}`), name);
});

test('a feed needs its version, its currency and something to show', () => {
  for (const key of ['openBudget', 'currency', 'projects']) {
    const {[key]: _, lines: __, ...rest} = documented();
    assert.equal(validate(rest), false, key);
  }
});

test('an amount in words, a population without a date and a photo without an address are refused', () => {
  const refused = [
    {projects: [{id: 'p1', planned: '1 250 млн'}]},
    {projects: [{id: 'p1', photos: [{when: 'before'}]}]},
    {projects: [{id: 'p1', precision: 'roughly'}]},
    {lines: [{year: 2026, month: 13, planned: 1}]},
    {population: {'KZ-19': {value: 1_596_331}}},
    {needs: ['time']},
    {reports: [{id: 'r1', status: 'soon'}]},
    {projects: [{id: 'p1', paid: {currency: 'USD'}}]},
  ];
  for (const change of refused)
    assert.equal(validate({...documented(), ...change}), false, JSON.stringify(change));
});

test('what a feed made of another holds is valid', () => {
  const held = [
    {currency: null, needs: ['mapping']},
    {codelists: {sector: {'04/1': {title: {ru: 'Школы'}, parent: '04'}, '04': 'Білім беру'}}},
    {projects: [{id: 'p1', planned: {amount: 5, currency: 'USD'}, authority: ['A', {id: '1'}]}]},
    {projects: [{id: 'p1', milestones: [{title: 'Шатыр', due: '2026-09'}], derived: {year: 'start'}}]},
    {projects: undefined, lines: undefined, reports: [{id: 'r1', status: 'open'}]},
    {regions: {type: 'FeatureCollection', features: []}, modified: '2026-11-21', incomparable: true},
  ];
  for (const change of held)
    assertValid(JSON.parse(JSON.stringify({...documented(), ...change})), JSON.stringify(change));
});

test('keys that nobody knows are let through', () => {
  assertValid({...documented(), contact: {phone: '+7'}});
});

test('every key is described', () => {
  assert.deepEqual(undescribed(schema, '#'), []);
});

function assertValid(feed, name = 'feed') {
  validate(feed);
  assert.deepEqual(validate.errors ?? [], [], name);
}

/** Properties without a description of their own or of what they refer to. */
function undescribed(node, path) {
  if (typeof node !== 'object' || node === null) return [];
  const missing = Object.entries(node.properties ?? {})
    .filter(([, value]) => !(value.description ?? referred(value.$ref)?.description))
    .map(([key]) => `${path}/${key}`);
  return [
    ...missing,
    ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
  ];
}

function referred(ref) {
  return ref === undefined ? undefined : schema.$defs[ref.split('/').at(-1)];
}

function json(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function documented() {
  return {
    openBudget: '1',
    title: {kk: 'Жобалар', ru: 'Проекты'},
    publisher: {name: 'Әкімдік', url: 'https://example.org'},
    license: 'CC-BY-4.0',
    asOf: '2026-11-20T08:00:00+05:00',
    currency: 'KZT',
    unit: 1000,
    source: 'https://example.org',
    projects: [
      {
        id: 'p1',
        title: {kk: 'Мектеп'},
        status: 'implementation',
        sector: 'education',
        year: 2026,
        region: 'KZ-19',
        place: {type: 'Point', coordinates: [76.9, 43.2]},
        precision: 'exact',
        address: 'Қонаев',
        planned: 1250000,
        adjusted: 1300000,
        contracted: 1190000,
        paid: 640000,
        final: null,
        authority: {id: '000000000001', name: 'Білім басқармасы'},
        suppliers: [{id: '000000000002', name: 'Құрылыс'}],
        fundingSource: 'local',
        procurement: {method: 'open', bids: 3, id: '1', url: 'https://example.org/1'},
        start: {planned: '2026-03-01', actual: '2026-03-09'},
        end: {planned: '2026-12-01'},
        warrantyUntil: '2031-12-01',
        progress: [{at: '2026-10-01', physical: 60, financial: 54}],
        url: 'https://example.org/p1',
        documents: [{title: 'Жоба', url: 'https://example.org/d'}],
        photos: [{url: 'https://example.org/f', when: 'before', alt: 'Алаң'}],
      },
    ],
    lines: [
      {
        year: 2026,
        month: 10,
        function: '04',
        title: {kk: 'Білім беру'},
        region: 'KZ-75',
        planned: 1,
        adjusted: 2,
        paid: 3,
      },
    ],
    regions: 'regions.topo.json',
    population: {'KZ-19': {value: 1596331, date: '2026-01-01', source: 'https://example.org'}},
  };
}
