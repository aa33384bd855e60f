import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {loadSource} from '../../load-source.mjs';
import {issueOf} from '../issue-of.mjs';

const {geojson} = await loadSource('feed/formats/geojson.ts');
const {ogcFeatures} = await loadSource('feed/formats/ogc-features.ts');
const {readMapping} = await loadSource('feed/formats/mapping.ts');
const {detailOf} = await loadSource('model/details.ts');

const MAPPING = {
  title: {kk: 'nameKk', ru: 'nameRu'},
  id: 'nr',
  planned: '["Сумма, план"]',
  paid: 'done.sum',
  currency: 'KZT',
  unit: 1000,
  decimal: ',',
};

test('without a mapping places and titles are shown, and money is withheld though a column looks like it', () => {
  const {meta, projects, issues} = geojson.read(
    collection({nameRu: 'Школа', nameKk: 'Мектеп', budget: 5, district: 'Алатау'}),
    {},
  );
  assert.deepEqual(projects.titles[0], {kk: 'Мектеп', ru: 'Школа'});
  assert.deepEqual([meta.needs, meta.currencies, projects.money], [['mapping', 'currency', 'unit'], [], {}]);
  assert.match(issueOf(issues, 'mapping-needed').message, /planned ← budget/);
});

test('a file of boundaries needs nothing', () => {
  assert.deepEqual(geojson.read(collection({name: 'Аудан', code: 12}), {}).meta.needs, []);
});

test('a mapping gives the columns their meaning', () => {
  const properties = {nr: 12, nameKk: 'Мектеп', 'Сумма, план': '383.669,61', done: {sum: -2.5}};
  const {meta, projects} = geojson.read(collection(properties), {mapping: readMapping(MAPPING)});
  assert.deepEqual([projects.ids, meta.currencies, meta.unit], [['12'], ['KZT'], 1000]);
  assert.ok(Math.abs(projects.money.planned[0] - 383_669_610) < 1e-3);
  assert.equal(projects.money.paid[0], -2500);
});

test('a mapping of money without currency and unit shows none', () => {
  const {meta, projects} = geojson.read(collection({sum: 5}), {mapping: {planned: 'sum'}});
  assert.deepEqual([meta.needs, projects.money], [['currency', 'unit'], {}]);
  assert.equal(
    geojson.read(collection({sum: 5}), {mapping: {planned: 'sum'}, currency: 'KZT', unit: 1}).projects.money
      .planned[0],
    5,
  );
});

test('0 means unknown only where the mapping says so', () => {
  const columns = {planned: 'a', paid: 'a', currency: 'KZT', unit: 1};
  assert.deepEqual(Object.keys(geojson.read(collection({a: 0}), {mapping: columns}).projects.money), [
    'planned',
    'paid',
  ]);
  const {money} = geojson.read(collection({a: 0}), {
    mapping: {...columns, zeroIsMissing: ['planned']},
  }).projects;
  assert.deepEqual(Object.keys(money), ['paid']);
});

test('constants, templates, lists of paths, declared dates and statuses', () => {
  const mapping = readMapping({
    title: {template: '{street} {house}'},
    id: {template: '{nr}-{office}'},
    sector: {constant: 'education'},
    status: 'stage',
    statusMap: {Iki: 'completed'},
    startPlanned: ['begin', 'from'],
    dateFormat: 'DD/MM/YYYY',
  });
  const {projects} = geojson.read(
    collection({street: 'Абай', house: 3, nr: 1, office: 'B', stage: 'Iki', from: '02/03/2026'}),
    {mapping},
  );
  assert.deepEqual([projects.titles[0], projects.ids[0]], [{und: 'Абай 3'}, '1-B']);
  assert.equal(projects.dimensions.status.entries[1].key, 'completed');
  assert.equal(detailOf(projects, 0).start.planned, '2026-03-02');
});

test('a place may be in two columns', () => {
  const feature = {type: 'Feature', geometry: null, properties: {name: 'A', lat: '43,25', lon: '76,9'}};
  const {places} = geojson.read({type: 'FeatureCollection', features: [feature]}, {}).projects;
  assert.deepEqual([places.lon[0], places.lat[0]], [76.9, 43.25]);
});

test('a mapping that cannot be used says where', () => {
  assert.throws(() => readMapping({planned: 5}), {code: 'bad-mapping', pointer: '/planned'});
  assert.throws(() => readMapping({planned: '__proto__.x'}), {pointer: '/planned'});
  assert.throws(() => readMapping({title: {kk: 1}}), {pointer: '/title/kk'});
  assert.throws(() => readMapping({statusMap: {x: 'done'}}), {pointer: '/statusMap'});
  assert.throws(() => readMapping([]), {code: 'bad-mapping', pointer: ''});
});

test('the schema of mappings accepts what the reader accepts', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../src/feed/schema/mapping.schema.json', import.meta.url)),
  );
  const validate = new Ajv({allowUnionTypes: true}).compile(schema);
  assert.ok(validate(MAPPING), JSON.stringify(validate.errors));
  assert.equal(validate({unit: 0}), false);
});

test('several features of one project are one, with all their places', () => {
  const features = [1, 2].map((lon) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [lon, 2]},
    properties: {nr: 'a', sum: 5},
  }));
  const mapping = {groupBy: 'nr', planned: 'sum', currency: 'KZT', unit: 1};
  const {projects} = geojson.read({type: 'FeatureCollection', features}, {mapping});
  assert.deepEqual([projects.ids, [...projects.places.lon], projects.money.planned[0]], [['a'], [1, 2], 5]);
});

test('columns by year of a feature become lines', () => {
  const mapping = {years: {paid: 'y{year}'}, currency: 'KZT', unit: 1};
  const {lines, projects} = geojson.read(collection({y2024: 1, y2025: 2}), {mapping});
  assert.deepEqual([lines.read, [...lines.money.paid], projects.size], [2, [1, 2], 1]);
});

test('a page of a service is read and said to be one page', () => {
  const page = {
    ...collection({name: 'A'}),
    numberMatched: 10,
    links: [{rel: 'next', href: 'https://a.example/?p=2'}],
  };
  const {meta, issues} = ogcFeatures.read(page, {});
  assert.equal(meta.standard, 'ogc-features');
  assert.ok(issueOf(issues, 'more-pages'));
});

test('documents of a service that hold no features say where these are', () => {
  assert.throws(() => ogcFeatures.read({collections: [{id: 'roads'}], links: []}, {}), /roads/);
  assert.throws(() => ogcFeatures.read({links: [{rel: 'data', href: 'https://a.example/collections'}]}, {}), {
    code: 'landing-page',
  });
});

function collection(properties) {
  const geometry = {type: 'Point', coordinates: [76.9, 43.2]};
  return {type: 'FeatureCollection', features: [{type: 'Feature', id: 'f1', geometry, properties}]};
}
