import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {jsonStat} = await loadSource('feed/formats/json-stat.ts');
const {detect} = await loadSource('feed/detect.ts');

test('cells that have a value are lines, and none is money', () => {
  const {meta, lines} = jsonStat.read(cube(), {});
  assert.deepEqual([lines.read, lines.size, lines.money, meta.currencies, meta.needs], [3, 3, {}, [], []]);
  assert.deepEqual(keysOf(lines.dimensions.year), ['2023', '2024', '2023']);
  assert.deepEqual(keysOf(lines.dimensions.region), ['KZ-75', 'KZ-75', 'KZ-71']);
});

test('a sparse object, a bundle of version 1 and a wrapper read alike', () => {
  const {version: _, id, size, role, dimension, ...rest} = cube();
  const old = {...rest, dimension: {...dimension, id, size, role}};
  for (const feed of [{...cube(), value: {0: 1, 1: 2, 2: 3, 3: null}}, {people: old}, {dataset: old}]) {
    assert.equal(detect(feed), 'json-stat');
    assert.equal(jsonStat.read(feed, {}).lines.read, 3);
  }
});

test('a cube without values has nothing to draw and is no error', () => {
  const {lines, issues} = jsonStat.read({...cube(), value: {0: null}}, {});
  assert.deepEqual([lines.read, issues], [0, []]);
});

test('values beyond the cube, words and other kinds are left out', () => {
  assert.equal(jsonStat.read({...cube(), value: [1, ':', 'x', 4, 5, 6]}, {}).lines.read, 2);
});

test('a collection says where its datasets are; what is no cube is refused', () => {
  const collection = {
    class: 'collection',
    link: {item: [{class: 'dataset', href: 'https://a.example/1.json', label: 'People'}]},
  };
  assert.throws(() => jsonStat.read(collection, {}), {code: 'collection-needed'});
  assert.throws(() => jsonStat.read({...cube(), size: [9, 9]}, {}), {code: 'nothing-to-read'});
});

function cube() {
  return {
    version: '2.0',
    class: 'dataset',
    label: 'People',
    id: ['geo', 'time'],
    size: [2, 2],
    role: {time: ['time'], geo: ['geo']},
    dimension: {
      geo: {category: {index: {'KZ-71': 1, 'KZ-75': 0}, label: {'KZ-71': 'Астана', 'KZ-75': 'Алматы'}}},
      time: {category: {index: ['2023', '2024']}},
    },
    value: [1, 2, 3, null],
  };
}

function keysOf({codes, entries}) {
  return [...codes].map((code) => entries[code].key);
}
