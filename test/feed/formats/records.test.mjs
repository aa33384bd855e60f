import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {records} = await loadSource('feed/formats/records.ts');
const {detailOf} = await loadSource('model/details.ts');

test('values wrapped in lists of one are unwrapped, and a number of its own tells a record', () => {
  const {projects, meta} = records.read([wrapped('11', 'Школа'), wrapped('12', 'Дорога')], {});
  assert.deepEqual([projects.ids, projects.titles[1].und, meta.needs], [['11', '12'], 'Дорога', []]);
  const {suppliers, authority} = detailOf(projects, 0);
  assert.deepEqual([suppliers, authority.name.und], [undefined, 'Управление']);
});

test('a list may be in an envelope, under a path of the mapping, or by id', () => {
  const one = {id: 'a', name: 'A'};
  const sizeOf = (json, options = {}) => records.read(json, options).projects.size;
  assert.equal(sizeOf({results: [one]}), 1);
  assert.equal(sizeOf({deep: {list: [one]}}, {mapping: {records: 'deep.list', title: 'name'}}), 1);
  assert.deepEqual(records.read({obras: {a: {name: 'A'}, b: {name: 'B'}}}, {}).projects.ids, ['a', 'b']);
  assert.throws(() => sizeOf({x: 1}), {code: 'nothing-to-read'});
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
