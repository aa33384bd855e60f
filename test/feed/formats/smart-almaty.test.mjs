import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {smartAlmaty} = await loadSource('feed/formats/smart-almaty.ts');
const {detect} = await loadSource('feed/detect.ts');
const {detailOf} = await loadSource('model/details.ts');

const SQUARE = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [76.9, 43.2],
        [76.92, 43.2],
        [76.92, 43.22],
        [76.9, 43.2],
      ],
    ],
  ],
};
const MARKER = {type: 'Point', coordinates: [76.91, 43.21]};

test('an area with its marker is one place, a marker alone another, none is none', () => {
  const {places, size} = read([
    object({geom: SQUARE}),
    object({id: 2}),
    object({id: 3, marker: null}),
  ]).projects;
  assert.deepEqual([size, [...places.project], [...places.shapes.keys()]], [3, [0, 1], [0]]);
});

test('an area that cannot be drawn leaves the marker', () => {
  const {projects} = read([object({geom: {type: 'Polygon', coordinates: 'x'}})]);
  assert.deepEqual([projects.places.lon[0], projects.places.lat[0]], MARKER.coordinates);
});

test('names are Kazakh and Russian, the address as written is Russian', () => {
  const {projects, meta} = read([object({})]);
  assert.deepEqual(projects.titles[0], {kk: 'Саябақтар, Абай көшесі, 5', ru: 'Парки, сквер'});
  assert.deepEqual([meta.currencies, meta.needs, projects.money], [[], [], {}]);
});

test('dates are days of the plan, and statuses those of OC4IDS', () => {
  const {projects} = read([object({}), object({id: 2, status: {id: 9, name: {nameRu: 'Архив'}}})]);
  const {start, end, statusNote} = detailOf(projects, 0);
  assert.deepEqual([start.planned, end.planned, statusNote.kk], ['2024-06-01', '2024-12-31', 'Жасалуда']);
  const {codes, entries} = projects.dimensions.status;
  assert.deepEqual(
    [...codes].map((code) => entries[code].key),
    ['implementation', 'unknown'],
  );
});

test('the register is told by its content, in an envelope too', () => {
  assert.equal(detect([object({})]), 'smart-almaty');
  assert.equal(detect({data: [object({})]}), 'smart-almaty');
  assert.equal(smartAlmaty.read({data: [object({})]}, {}).projects.size, 1);
  assert.throws(() => smartAlmaty.read({what: 1}, {}), {code: 'nothing-to-read'});
});

function read(objects) {
  return smartAlmaty.read(objects, {});
}

function object(more) {
  return {
    id: 1,
    address: 'сквер',
    marker: MARKER,
    geom: null,
    building: '5',
    corpus: '',
    category: {id: 1, name: {nameKz: 'Абаттандыру', nameRu: 'Благоустройство'}},
    subCategory: {id: 6, name: {nameKz: 'Саябақтар', nameRu: 'Парки'}},
    status: {id: 4, name: {nameKz: 'Жасалуда', nameRu: 'В работе'}},
    district: {id: 5, name: {nameKz: 'Жетісу ауданы', nameRu: 'Жетысуский район'}},
    street: {id: 9, name: {nameKz: 'Абай көшесі', nameRu: 'ул. Абая'}},
    startDate: '01.06.2024',
    endDate: '31.12.2024',
    ...more,
  };
}
