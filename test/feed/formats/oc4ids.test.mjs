import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {oc4ids} = await loadSource('feed/formats/oc4ids.ts');
const {detailOf} = await loadSource('model/details.ts');

test('contracted is the value as last modified, paid the transactions of contracts alone', () => {
  const {projects} = read(
    project({
      budget: {
        amount: kzt(100),
        budgetBreakdown: [
          {amount: kzt(60), period: {startDate: '2025-01-01'}},
          {amount: kzt(40), period: {startDate: '2026-01-01'}},
        ],
      },
      transactions: [{value: kzt(99)}],
      completion: {finalValue: kzt(120), endDate: '2026-05-01'},
      contractingProcesses: [
        contract({
          contractValue: kzt(50),
          modifications: [change('2026-02-01', 70), change('2026-01-01', 60)],
          transactions: [{value: kzt(5)}, {value: kzt(6)}],
        }),
        contract({contractValue: kzt(20)}),
      ],
    }),
  );
  const {money} = projects;
  assert.deepEqual(
    [money.planned[0], money.contracted[0], money.paid[0], money.final[0]],
    [100, 90, 11, 120],
  );
  assert.deepEqual(
    detailOf(projects, 0).series.map(({period, value}) => [period, value.amount]),
    [
      ['2025', 60],
      ['2026', 40],
    ],
  );
});

test('several breakdowns are cuts of the same money: one is taken', () => {
  const cut = (amount) => ({budgetBreakdown: [{amount: kzt(amount), period: {startDate: '2025-01-01'}}]});
  const {projects} = read(project({budget: {amount: kzt(9), budgetBreakdowns: [cut(4), cut(5)]}}));
  assert.deepEqual(
    detailOf(projects, 0).series.map(({value}) => value.amount),
    [4],
  );
});

test('sums of another currency are left out and told', () => {
  const contracts = [
    contract({contractValue: kzt(5)}),
    contract({contractValue: {amount: 7, currency: 'USD'}}),
  ];
  const {projects, issues} = read(project({contractingProcesses: contracts}));
  assert.equal(projects.money.contracted[0], 5);
  assert.ok(issues.some(({code}) => code === 'several-currencies'));
});

test('parties are named by reference', () => {
  const {projects} = read(
    project({
      publicAuthority: {id: 'KZ-BIN-1'},
      parties: [
        {id: 'KZ-BIN-1', name: 'Әкімдік'},
        {id: 'KZ-BIN-2', name: 'Құрылыс', roles: ['supplier']},
      ],
      contractingProcesses: [contract({suppliers: [{id: 'KZ-BIN-2'}]})],
    }),
  );
  assert.deepEqual(detailOf(projects, 0).authority, {id: 'KZ-BIN-1', name: {und: 'Әкімдік'}});
  assert.equal(projects.dimensions.supplier.entries[1].label.und, 'Құрылыс');
});

test('the more precise of two sectors counts, below its own', () => {
  const {sector} = read(project({sector: ['transport', 'transport.road']})).projects.dimensions;
  const {key, parent} = sector.entries[sector.codes[0]];
  assert.deepEqual([key, sector.entries[parent].key], ['transport.road', 'transport']);
});

test('progress is read from metrics, as number or text, and never from forecasts', () => {
  const observed = (id, ...measures) => ({
    id,
    observations: measures.map((measure, at) => ({measure, period: {endDate: `2026-0${at + 1}-01`}})),
  });
  const {progress} = read(
    project({
      metrics: [observed('physicalProgress', '50', 75)],
      forecasts: [observed('physicalProgress', 100)],
    }),
  ).projects;
  assert.equal(progress.physical[0], 75);
});

test('pictures are told from documents', () => {
  const documents = [
    {url: 'https://a.example/1', format: 'image/jpeg', title: 'Алаң'},
    {url: 'https://a.example/2', documentType: 'finalAudit'},
  ];
  const {projects} = read(project({documents}));
  const {photos, documents: found} = detailOf(projects, 0);
  assert.deepEqual([photos[0].url, found[0].type], ['https://a.example/1', 'finalAudit']);
});

test('type words of a template are no values', () => {
  const {projects, issues} = oc4ids.read(
    {
      id: '',
      status: 'string from projectStatus codelist',
      budget: {amount: {amount: 'number', currency: 'string from currency codelist'}},
      locations: [
        {
          geometry: {type: 'string from geometryType codelist', coordinates: 'array'},
          address: {region: 'string'},
        },
      ],
      contractingProcesses: [],
    },
    {},
  );
  assert.deepEqual(
    [projects.size, projects.money, projects.dimensions, projects.places.lon.length],
    [1, {}, {}, 0],
  );
  assert.ok(issues.some(({code}) => code === 'placeholder-values'));
});

test('packages, bare projects and lists of either are read', () => {
  const one = project({budget: {amount: kzt(1)}});
  const two = {...one, id: 'oc4ids-x-2'};
  const sizes = [{projects: [one, two]}, one, [one, two], [{projects: [one]}, {projects: [two]}]].map(
    (json) => oc4ids.read(json, {}).projects.size,
  );
  assert.deepEqual(sizes, [2, 1, 2, 2]);
  assert.equal(
    detailOf(oc4ids.read([{projects: [one]}, {projects: [two]}], {}).projects, 1).pointer,
    '/1/projects/0',
  );
});

test('a region of Kazakhstan is known by KATO or by name', () => {
  const at = (location) => read(project({locations: [location]})).projects.dimensions.region.entries[1].key;
  assert.equal(at({gazetteer: {scheme: 'KZ-KATO', identifiers: ['750000000']}}), 'KZ-75');
  assert.equal(at({address: {region: 'Карагандинская область'}}), 'KZ-35');
});

function read(one) {
  return oc4ids.read({projects: [one]}, {});
}

function project(parts) {
  return {id: 'oc4ids-x-1', title: 'Мектеп', status: 'implementation', ...parts};
}

function contract(summary) {
  return {id: 'ocds-1', summary};
}

function change(date, amount) {
  return {date, newContractValue: kzt(amount)};
}

function kzt(amount) {
  return {amount, currency: 'KZT'};
}
