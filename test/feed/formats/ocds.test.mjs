import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {random} from '../../seeded.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {ocds} = await loadSource('feed/formats/ocds.ts');
const {mergeReleases} = await loadSource('feed/formats/ocds-merge.ts');
const {inspect} = await loadSource('cli/inspection.ts');

const FOLDER = new URL('../../../../shared/feeds/', import.meta.url);
const list = sharedFeed('EXPECTED.json');
const expectations = Object.entries(list === undefined ? {} : JSON.parse(list));

for (const [path, expected] of expectations.filter(([, {standard}]) => standard === 'ocds')) {
  test(`${path} gives the figures counted by hand`, () => {
    const found = inspect(ocds.read(feed(path), {}));
    const {standard, projects, located, lines, currency, unit} = expected;
    assert.deepEqual(
      [found.standard, found.projects, found.located, found.lines, found.currency, found.unit],
      [standard, projects, located, lines, currency, unit],
    );
    for (const [stage, sum] of Object.entries(expected.sums)) assertSum(found.sums[stage], sum, stage);
    for (const {because, ...wrong} of expected.wrongIf ?? []) {
      for (const [key, figure] of Object.entries(wrong))
        assert.notEqual(key === 'projects' ? found.projects : found.sums[key], figure, because);
    }
  });
}

const FIVE = 'ocds/fictional-releases-1.1';
if (existsSync(new URL(FIVE, FOLDER))) {
  const files = readdirSync(new URL(FIVE, FOLDER)).map((name) => feed(`${FIVE}/${name}`));

  test('five files of one process are one project, in any order', () => {
    for (const packages of [files, [...files].reverse()]) {
      const {projects, sums} = inspect(ocds.read(packages, {}));
      const {planned, contracted, paid} = sums;
      assert.deepEqual([projects, planned, contracted, paid], [1, 6_700_000, 11_000_000, 60_000]);
    }
  });

  test('merged releases give the figures of the compiled release of a real record', () => {
    const merged = mergeReleases(files.flatMap(({releases}) => releases));
    const [{compiledRelease}] = feed('ocds/fictional-record-withversions-1.1.json').records;
    assert.deepEqual(merged.id, compiledRelease.id);
    assert.deepEqual(merged.planning.budget, compiledRelease.planning.budget);
    for (const key of ['awards', 'contracts']) {
      assert.deepEqual(
        merged[key].map(({id, status, value}) => [id, status, value]),
        compiledRelease[key].map(({id, status, value}) => [id, status, value]),
      );
    }
  });

  test('a versioned release gives what the compiled one does', () => {
    const {records, ...rest} = feed('ocds/fictional-record-withversions-1.1.json');
    const [{compiledRelease: _, ...record}] = records;
    const {sums} = inspect(ocds.read({...rest, records: [record]}, {}));
    assert.deepEqual([sums.planned, sums.contracted, sums.paid], [6_700_000, 11_000_000, 60_000]);
  });
}

if (existsSync(new URL('ocds/ocdskit-record-package_package.json', FOLDER))) {
  test('the releases inside real records, merged, give what their compiled releases do', () => {
    const whole = feed('ocds/ocdskit-record-package_package.json');
    const records = whole.records.map(({compiledRelease: _, ...record}) => record);
    assert.deepEqual(inspect(ocds.read({...whole, records}, {})).sums, inspect(ocds.read(whole, {})).sums);
  });
}

test('a broken feed of this kind never throws and never gives a figure that is none', () => {
  const next = random(20_261_123);
  for (let turn = 0; turn < 400; turn++) {
    const broken = mutated(process(), next);
    const {projects} = ocds.read({releases: [broken, process()]}, {});
    for (const values of Object.values(projects.money)) {
      for (const value of values) assert.ok(Number.isNaN(value) || Number.isFinite(value));
    }
  }
});

/** A feed as parsed; JSON Lines as a list, one file of Latin-1 as what it is. */
function feed(path) {
  const bytes = readFileSync(new URL(path, FOLDER));
  const text = new TextDecoder(path.includes('8859-1') ? 'windows-1252' : 'utf-8').decode(bytes);
  if (!path.endsWith('.jsonl')) return JSON.parse(text);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function assertSum(found, expected, stage) {
  if (expected === null || typeof expected === 'number') assertClose(found, expected, stage);
  else for (const [currency, sum] of Object.entries(expected)) assertClose(found[currency], sum, stage);
}

function assertClose(found, expected, stage) {
  if (expected === null) assert.equal(found, null, stage);
  else assert.ok(Math.abs(found - expected) <= 1 + 1e-9 * Math.abs(expected), `${stage}: ${found}`);
}

function process() {
  const value = (amount) => ({amount, currency: 'KZT'});
  return {
    ocid: 'ocds-x-1',
    id: '1',
    date: '2026-01-01T00:00:00Z',
    tag: ['contract'],
    parties: [{id: 'KZ-BIN-1', name: 'Әкімдік', roles: ['buyer'], address: {region: 'Алматы'}}],
    buyer: {id: 'KZ-BIN-1'},
    planning: {
      budget: {amount: value(10), budgetBreakdown: [{id: '1', amount: value(4), measures: {Paid: 1}}]},
    },
    tender: {title: 'Мектеп', status: 'complete', items: [{id: '1', deliveryLocation: {geometry: {}}}]},
    awards: [{id: '1', status: 'active', value: value(9), suppliers: [{id: 'KZ-BIN-2', name: 'S'}]}],
    contracts: [
      {
        id: '1',
        awardID: '1',
        status: 'active',
        value: value(9),
        period: {startDate: '2026-01-01', durationInDays: 30},
        implementation: {transactions: [{id: '1', value: value(3)}], milestones: [{id: '1', title: 'M'}]},
      },
    ],
  };
}

/** Puts a strange value at one place of a record. */
function mutated(record, next) {
  const strange = [
    null,
    '',
    'x',
    '1.000',
    -1,
    1e308,
    1e400,
    true,
    [],
    {},
    [[]],
    [null],
    {id: {}},
    '2026-13-45',
  ];
  const places = [];
  collect(record, places);
  const [holder, key] = places[Math.floor(next() * places.length)];
  holder[key] = strange[Math.floor(next() * strange.length)];
  return record;
}

function collect(value, places) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    places.push([value, key]);
    collect(value[key], places);
  }
}
