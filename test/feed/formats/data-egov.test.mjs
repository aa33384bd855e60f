import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {dataEgov} = await loadSource('feed/formats/data-egov.ts');
const {detect} = await loadSource('feed/detect.ts');
const {detailOf} = await loadSource('model/details.ts');

const ROAD = {
  id: '12',
  naimenru: 'Ремонт улицы Абая',
  naimenkz: 'Абай көшесін жөндеу',
  raion: 'Кербулакский район',
  periodreal: '2024-2025',
  cumma: '12000',
  podradchik: 'ТОО «Жол»',
};

test('lists of akimats are read by the names of their columns, and money is withheld', () => {
  const {meta, projects, issues} = dataEgov.read([ROAD], {});
  assert.deepEqual(projects.titles[0], {kk: 'Абай көшесін жөндеу', ru: 'Ремонт улицы Абая'});
  assert.deepEqual(
    [meta.standard, meta.needs, projects.money],
    ['data.egov.kz', ['mapping', 'currency', 'unit'], {}],
  );
  assert.match(issues.find(({code}) => code === 'mapping-needed').message, /planned ← cumma/);
  assert.equal(detailOf(projects, 0).suppliers[0].name.und, 'ТОО «Жол»');
  assert.equal(projects.dimensions.year.entries[1].key, '2024');
});

test('a mapping gives the money its meaning', () => {
  const mapping = {id: 'id', title: {ru: 'naimenru'}, planned: 'cumma', currency: 'KZT', unit: 1000};
  const {money} = dataEgov.read([ROAD], {mapping}).projects;
  assert.equal(money.planned[0], 12_000_000);
});

test('counts are never money, and rows about regions are no projects', () => {
  const rows = ['Абайская обл.', 'Акмолинская обл.', 'ВКО'].map((nameRu) => ({
    nameRu,
    nameKk: nameRu,
    actualPlacedCount: 5,
  }));
  const {meta, projects, issues} = dataEgov.read(rows, {});
  assert.deepEqual([meta.needs, projects.size], [[], 0]);
  assert.deepEqual(
    issues.map(({code}) => code),
    ['rows-of-regions'],
  );
});

test('both replies of the portal are told by their content', () => {
  assert.equal(detect([ROAD]), 'data.egov.kz');
  assert.equal(detect({totalCount: 1, data: [ROAD]}), 'data.egov.kz');
  assert.equal(dataEgov.read({totalCount: 1, data: [ROAD]}, {}).projects.size, 1);
});

test('the key in an address is not kept', () => {
  const {meta} = dataEgov.read([ROAD], {url: 'https://data.egov.kz/api/v4/x?apiKey=secret'});
  assert.doesNotMatch(JSON.stringify(meta), /secret/);
});

test('names cut to ten letters, Cyrillic headings and coordinates in one column are understood', () => {
  const rows = [
    {
      naimenovan: 'Школа',
      region_nam: 'Алматинская область',
      podryadchi: 'ТОО',
      geo_coordi: '43.25, 76.9',
      obem_fin: '5',
    },
  ];
  const {projects, meta} = dataEgov.read(rows, {});
  assert.equal(projects.titles[0].ru ?? projects.titles[0].und, 'Школа');
  assert.deepEqual([projects.places.lon[0], projects.places.lat[0]], [76.9, 43.25]);
  assert.equal(detailOf(projects, 0).suppliers[0].name.und, 'ТОО');
  assert.equal(projects.dimensions.region.entries[1].key, 'KZ-19');
  assert.deepEqual(meta.needs, ['mapping', 'currency', 'unit']);
});

test('of several versions of a list the newest is read', () => {
  const json = {v2: [ROAD], v10: [ROAD, {...ROAD, id: '13'}]};
  assert.equal(detect(json), 'data.egov.kz');
  assert.equal(dataEgov.read(json, {}).projects.size, 2);
});

test('a description of columns says where the data are', () => {
  const json = {'opendata-api-uri680': {mappings: {v1: {properties: {}}, v12: {properties: {}}}}};
  assert.equal(detect(json), 'data.egov.kz');
  assert.throws(() => dataEgov.read(json, {}), {
    code: 'nothing-to-read',
    message: /api\/v4\/opendata-api-uri680\/v12/,
  });
});

test('a proposal knows the sums of such lists', async () => {
  const {proposeMapping} = await loadSource('feed/formats/propose-mapping.ts');
  assert.equal(proposeMapping([ROAD]).planned, 'cumma');
});
