import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {loadSource} from '../../load-source.mjs';
import {issueOf} from '../issue-of.mjs';
import {readMapped} from './read-mapped.mjs';

const {readMapping} = await loadSource('feed/formats/mapping.ts');
const {proposeMapping} = await loadSource('feed/formats/propose-mapping.ts');
const {detailOf} = await loadSource('model/details.ts');
const {inspect} = await loadSource('cli/inspection.ts');

const schema = JSON.parse(
  readFileSync(new URL('../../../src/feed/schema/mapping.schema.json', import.meta.url)),
);
const PRICE = {currency: 'KZT', unit: 1};

test('every key of the schema is described with an example that the schema and the reader accept', () => {
  const validate = new Ajv({allowUnionTypes: true}).compile(schema);
  const beside = {
    month: {months: 'each'},
    lon: {lat: 'y'},
    lat: {lon: 'x'},
    stage: {amount: 'sum'},
    years: {months: 'each'},
  };
  for (const [key, {description, examples}] of Object.entries(schema.properties)) {
    assert.ok(description && examples?.length > 0, key);
    for (const example of examples) {
      const mapping = {...beside[key], [key]: example};
      assert.ok(validate(mapping), `${key}: ${JSON.stringify(validate.errors)}`);
      assert.deepEqual(readMapping(mapping), mapping);
    }
  }
  for (const example of schema.examples) assert.deepEqual(readMapping(example), example);
});

test('the schema refuses what the reader refuses, and the reader says where and what to write', () => {
  const validate = new Ajv({allowUnionTypes: true}).compile(schema);
  const wrong = [
    [{planned: 5}, '/planned', /path/],
    [{planned: {path: 'a', factor: 0}}, '/planned/factor', /1000000/],
    [{planned: {path: 'a', decimal: ';'}}, '/planned/decimal', /"\."/],
    [{title: {kk: 1}}, '/title/kk', /path/],
    [{supplier: {id: 1}}, '/supplier/id', /path/],
    [{kind: 'line'}, '/kind', /"projects" or "lines"/],
    [{unit: '1000'}, '/unit', /1000/],
    [{unit: 0}, '/unit', /1000/],
    [{decimal: ';'}, '/decimal', /","/],
    [{dateFormat: 'D/M/Y'}, '/dateFormat', /DD\/MM\/YYYY/],
    [{statusMap: {x: 'done'}}, '/statusMap', /completed/],
    [{only: {column: 'type'}}, '/only', /values/],
    [{levels: 'group'}, '/levels', /coarse/],
    [{years: {planned: 'plan'}}, '/years/planned', /plan_\{year\}/],
    [{years: {plan: 'plan{year}'}}, '/years/plan', /planned/],
    [{years: {planned: {soon: 'a'}}}, '/years/planned/soon', /2026/],
    [{groupBy: 'id', figures: {year: 'y'}}, '/figures', /amount/],
    [{figures: {list: 'a', amount: 'b', stages: {x: 'done'}}}, '/figures/stages/x', /paid/],
    [{documents: [{title: 'a'}]}, '/documents/0', /url/],
    [{zeroIsMissing: ['budget']}, '/zeroIsMissing', /planned/],
    [{currency: 5}, '/currency', /KZT/],
    [[], '', /object/],
  ];
  for (const [mapping, pointer, message] of wrong) {
    assert.throws(
      () => readMapping(mapping),
      {code: 'bad-mapping', pointer, message},
      JSON.stringify(mapping),
    );
    assert.equal(validate(mapping), false, JSON.stringify(mapping));
  }
});

test('keys that only make sense with another say so', () => {
  assert.throws(() => readMapping({month: 'm'}), {pointer: '/months', message: /"each".*"cumulative"/});
  assert.throws(() => readMapping({lon: 'x'}), {pointer: '/lon', message: /latLon/});
  assert.throws(() => readMapping({stage: 'phase'}), {pointer: '/stage', message: /amount/});
  assert.throws(() => readMapping({figures: {amount: 'a'}}), {pointer: '/figures', message: /groupBy/});
});

test('a column may have a factor, a decimal sign and an order of dates of its own', () => {
  const {projects, meta} = readMapped(
    [{plan: '1,5', fact: '2.000,5', from: '02/03/2026', to: '31.12.2026'}],
    {
      planned: {path: 'plan', factor: 1e6, decimal: ','},
      paid: {path: 'fact', decimal: ','},
      startPlanned: {path: 'from', dateFormat: 'DD/MM/YYYY'},
      endPlanned: 'to',
      currency: 'KZT',
      unit: 1000,
    },
  );
  assert.deepEqual([projects.money.planned[0], projects.money.paid[0], meta.unit], [1.5e6, 2_000_500, 1000]);
  assert.deepEqual(
    [detailOf(projects, 0).start, detailOf(projects, 0).end],
    [{planned: '2026-03-02'}, {planned: '2026-12-31'}],
  );
});

test('factors of all columns make a unit needless', () => {
  const {meta} = readMapped([{a: 1}], {planned: {path: 'a', factor: 1000}, currency: 'KZT'});
  assert.deepEqual(meta.needs, []);
});

test('parties, procurement, documents, photos, progress, warranty and precision', () => {
  const record = {
    id: 7,
    agency: 'Управление',
    bin: '001',
    bidders: [{name: 'А', id: '1'}, {name: 'Б'}],
    tender: {no: 'T1', url: 'https://a.example/t', how: 'open'},
    files: [{href: 'https://a.example/1.pdf', name: 'Договор'}],
    act: 'https://a.example/act.pdf',
    before: 'https://a.example/b.jpg',
    done: '55%',
    seen: '2026-10-01',
    until: '2030-01-01',
    point: '43.25, 76.9',
  };
  const {projects} = readMapped([record], {
    id: 'id',
    authority: 'agency',
    authorityId: 'bin',
    supplier: 'bidders',
    bids: 'bidders',
    method: 'tender.how',
    procurementId: 'tender.no',
    procurementUrl: 'tender.url',
    documents: [{list: 'files', url: 'href', title: 'name'}, 'act'],
    photos: {url: 'before', when: {constant: 'before'}},
    physical: 'done',
    progressDate: 'seen',
    warrantyUntil: 'until',
    latLon: 'point',
    precision: 'approximate',
  });
  const detail = detailOf(projects, 0);
  assert.deepEqual(detail.authority, {name: {und: 'Управление'}, id: '001'});
  assert.deepEqual(
    detail.suppliers.map(({name}) => name.und),
    ['А', 'Б'],
  );
  assert.deepEqual(detail.procurement, {method: 'open', bids: 2, id: 'T1', url: 'https://a.example/t'});
  assert.deepEqual(
    detail.documents.map(({url}) => url),
    ['https://a.example/1.pdf', 'https://a.example/act.pdf'],
  );
  assert.deepEqual(detail.photos, [{url: 'https://a.example/b.jpg', when: 'before'}]);
  assert.deepEqual(detail.progress, [{at: '2026-10-01', physical: 55}]);
  assert.equal(detail.warrantyUntil, '2030-01-01');
  const {lon, lat, precision} = projects.places;
  assert.deepEqual([lon[0], lat[0], precision[0]], [76.9, 43.25, 1]);
});

test('places: WKT, GeoJSON as text, a list of points, one column', () => {
  const place = (record, mapping) => {
    const {places} = readMapped([record], mapping).projects;
    return [...places.lon].map((lon, at) => [lon, places.lat[at]]);
  };
  assert.deepEqual(place({g: 'POINT (76.9 43.25)'}, {geometry: 'g'}), [[76.9, 43.25]]);
  assert.deepEqual(place({g: 'SRID=4326;MULTIPOINT ((1 2),(3 4))'}, {geometry: 'g'}), [
    [1, 2],
    [3, 4],
  ]);
  assert.equal(place({g: 'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'}, {geometry: 'g'}).length, 0);
  assert.equal(place({g: 'POLYGON ((1 1, 4 1, 4 4, 1 4, 1 1))'}, {geometry: 'g'}).length, 1);
  assert.deepEqual(place({g: '{"type":"Point","coordinates":[1,2]}'}, {geometry: 'g'}), [[1, 2]]);
  const two = {
    at: [
      {x: 1, y: 2},
      {x: 3, y: 4},
    ],
  };
  assert.deepEqual(place(two, {lon: 'at[].x', lat: 'at[].y'}), [
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(place({p: '43,25; 76,9'}, {latLon: 'p'}), [[76.9, 43.25]]);
  assert.deepEqual(place({p: [76.9, 43.25]}, {lonLat: 'p'}), [[76.9, 43.25]]);
});

test('an earlier version of a contract does not count beside its later one', () => {
  const rows = [
    {id: 'a', v: 1, next: 'b'},
    {id: 'b', v: 2},
    {id: 'c', v: 4, next: 'elsewhere'},
  ];
  const dataset = readMapped(rows, {id: 'id', contracted: 'v', supersededBy: 'next', ...PRICE});
  assert.deepEqual([dataset.projects.ids, inspect(dataset).sums.contracted], [['b', 'c'], 6]);
  assert.equal(issueOf(dataset.issues, 'earlier-versions').values.count, 1);
});

test('projects that differ by nothing but their id are counted, and said', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({id, name: 'Мост', sum: id === 'c' ? 2 : 1, x: 70, y: 43}));
  const dataset = readMapped(rows, {
    id: 'id',
    title: 'name',
    contracted: 'sum',
    lon: 'x',
    lat: 'y',
    ...PRICE,
  });
  assert.equal(inspect(dataset).sums.contracted, 4);
  assert.deepEqual(issueOf(dataset.issues, 'alike-projects').pointer, '/1');
});

test('the currency may be a column, also one with a name of three letters', () => {
  const rows = [
    {v: 1, cur: 'KZT'},
    {v: 2, cur: 'USD'},
  ];
  const {meta} = readMapped(rows, {paid: 'v', currency: {path: 'cur'}, unit: 1});
  assert.deepEqual(meta.currencies, ['KZT', 'USD']);
});

test('a column that no record has is said', () => {
  assert.equal(
    issueOf(readMapped([{a: 1}], {planned: 'budget', ...PRICE}).issues, 'column-missing').values.word,
    'budget',
  );
});

test('a proposal takes the unit that the names of columns tell', () => {
  const rows = [{id: 1, name: 'Школа', 'Сумма, тыс. тенге': 5, Освоено: 3}];
  assert.equal(proposeMapping(rows).unit, 1000);
});

test('a proposal names money with its probable stages, and leaves currency and unit to a person', () => {
  const rows = [
    {id: 'a', name: 'Школа', status: 'Сдан', budget: '1.234,50', paid: '0,00'},
    {id: 'b', name: 'Дорога', status: 'Сдан', budget: '2.000,00', paid: '1.000,00'},
  ];
  const proposal = proposeMapping(rows);
  assert.deepEqual(
    [proposal.planned, proposal.paid, proposal.decimal, proposal.currency, proposal.unit],
    ['budget', 'paid', ',', undefined, undefined],
  );
  assert.equal(inspect(readMapped(rows, {...proposal, ...PRICE})).sums.planned, 3234.5);
  assert.equal(proposeMapping([{id: 'a', name: 'A', status: 'Сдан'}]), undefined);
  assert.equal(proposeMapping({openBudget: '1', currency: 'KZT', projects: []}), undefined);
  assert.equal(proposeMapping(5), undefined);
});
