import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {records} = await loadSource('feed/formats/records.ts');
const {detect} = await loadSource('feed/detect.ts');
const {detailOf} = await loadSource('model/details.ts');

test('values wrapped in lists of one are unwrapped, and a number of its own tells a record', () => {
  const {projects, meta} = records.read([wrapped('11', 'Школа'), wrapped('12', 'Дорога')], {});
  assert.deepEqual([projects.ids, projects.titles[1].und, meta.needs], [['11', '12'], 'Дорога', []]);
  const {suppliers, authority} = detailOf(projects, 0);
  assert.deepEqual([suppliers, authority.name.und], [undefined, 'Управление']);
});

test('a list may be in an envelope, under a path of the mapping, or by id', () => {
  const one = {id: 'a', name: 'A', status: 'active'};
  const sizeOf = (json, options = {}) => records.read(json, options).projects.size;
  assert.equal(sizeOf({results: [one]}), 1);
  assert.equal(sizeOf({deep: {list: [one]}}, {mapping: {records: 'deep.list', title: 'name'}}), 1);
  assert.deepEqual(records.read({obras: {a: {name: 'A'}, b: {name: 'B'}}}, {}).projects.ids, ['a', 'b']);
  assert.throws(() => sizeOf({x: 1}), {code: 'nothing-to-read'});
});

test('a path of a mapping may go through lists and objects by id, and issues point into the document', () => {
  const json = {districts: {a: {works: [{id: 1}, 5]}, b: {works: [{id: 2}]}}};
  const {projects, issues} = records.read(json, {mapping: {records: 'districts[].works', id: 'id'}});
  assert.deepEqual(projects.ids, ['1', '2']);
  assert.equal(issues.find(({code}) => code === 'not-a-record').pointer, '/districts/a/works/1');
});

test('a list is found under whatever name', () => {
  const json = {meta: {page: 1}, body: {contratos: [{id: 'a', name: 'A', status: 'active'}]}};
  assert.deepEqual(records.read(json, {}).projects.ids, ['a']);
});

test('records that portals fold are unfolded', () => {
  const first = (json) => records.read(json, {}).projects;
  const arcgis = {
    features: [{attributes: {id: 'a', name: 'A', status: 'active'}, geometry: {x: 76.9, y: 43.2}}],
  };
  assert.deepEqual([first(arcgis).ids[0], first(arcgis).places.lon[0]], ['a', 76.9]);
  const elastic = {hits: {total: 1, hits: [{_id: '1', _source: {id: 'a', name: 'A', status: 'active'}}]}};
  assert.deepEqual(first(elastic).ids, ['a']);
  const table = [
    ['id', 'name', 'status'],
    ['a', 'A', 'active'],
  ];
  assert.equal(detect(table), 'records');
  assert.deepEqual([first(table).ids[0], first(table).size], ['a', 1]);
  const socrata = {
    meta: {view: {columns: [{name: 'id'}, {name: 'name'}, {name: 'status'}]}},
    data: [['a', 'A', 'active']],
  };
  assert.equal(detect(socrata), 'records');
  assert.deepEqual(first(socrata).ids, ['a']);
});

test('rows of years, classes and amounts are lines; things that are somewhere or take their time are projects', () => {
  const kindOf = (record) => {
    const {projects, lines} = records.read([record, {...record, id: `${record.id ?? ''}2`}], {});
    return projects.size > 0 ? 'projects' : lines.read > 0 ? 'lines' : 'nothing';
  };
  assert.equal(kindOf({year: 2026, function: 'Білім', approved: 5}), 'lines');
  assert.equal(kindOf({code: '04', name: 'Білім', 2025: 5, 2026: 6}), 'lines');
  assert.equal(kindOf({Value: '5', Supplier: 'A', 'Date executed': '2026-01-01'}), 'lines');
  assert.equal(kindOf({id: 1, name: 'Acme', description: 'A company'}), 'lines');
  assert.equal(kindOf({id: 1, name: 'Школа', budget: 5}), 'projects');
  assert.equal(kindOf({Наименование: 'Школа', Подрядчик: 'ТОО', Сумма: '5'}), 'projects');
  assert.equal(kindOf({year: 2026, lat: 43.2, lon: 76.9, amount: 5}), 'projects');
  assert.equal(kindOf({id: 'x1', inicioObra: '2026-01-01', valor: 5}), 'projects');
  assert.equal(kindOf({title: 'Data', link: 'https://a.example/1', api: 'https://a.example/2'}), 'nothing');
});

test('lines without a mapping are counted and show no money', () => {
  const {lines, projects, meta} = records.read([{year: 2026, function: 'Білім', approved: 5}], {});
  assert.deepEqual([lines.read, lines.size, lines.money, projects.size], [1, 1, {}, 0]);
  assert.deepEqual(meta.needs, ['mapping', 'currency', 'unit']);
});

test('money is withheld until a mapping tells it', () => {
  const list = [{id: 'a', name: 'A', budget: 5}];
  assert.deepEqual(records.read(list, {}).projects.money, {});
  const mapping = {title: 'name', planned: 'budget', currency: 'KZT', unit: 1000};
  assert.equal(records.read(list, {mapping}).projects.money.planned[0], 5000);
});

test('the register of construction experience gives a project a number', (context) => {
  const feed = sharedFeed('kz/goszakup/construction-experience.json');
  if (feed === undefined) return context.skip();
  const {projects} = records.read(JSON.parse(feed), {});
  assert.deepEqual([projects.size, projects.ids[0], projects.money], [35, '3626506', {}]);
});

function wrapped(number, name) {
  return {
    number: [number],
    name: [name],
    status_supplier: ['Генеральный подрядчик'],
    customer_name: ['Управление'],
  };
}
