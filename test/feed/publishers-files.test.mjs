import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';

const {openBytes} = await loadSource('feed/open-bytes.ts');

const RELEASE = {
  ocid: 'ocds-1-1',
  id: '1',
  date: '2026-01-01T00:00:00Z',
  tag: ['contract'],
  planning: {budget: {amount: {amount: 'x', currency: 'KZT'}}},
  contracts: [{id: 'c', awardID: 'a', value: {amount: 5, currency: 'KZT'}}],
};
const FEATURE = {
  type: 'Feature',
  geometry: {type: 'Point', coordinates: [76.9, 43.2]},
  properties: {id: 'p1', name: 'Мектеп'},
};
const EGOV = [
  ['id', 'code', 'name', 'utv', 'utch', 'plg', 'sumrg', 'level', 'parent_id', 'month'],
  ['1', '0', 'II. ЗАТРАТЫ', '1251202,5', '1251202,5', '1251202,5', '90347,443', '0', '', '12.2024'],
];

test('a document in the envelope of a service is read as what it is, and its issues point to it', async () => {
  for (const [wrapped, base] of [
    [{data: {releases: [RELEASE]}}, '/data'],
    [{response: {body: {releases: [RELEASE]}}}, '/response/body'],
    [[{releases: [RELEASE]}], ''],
  ]) {
    const {meta, projects, issues} = await open(JSON.stringify(wrapped));
    assert.deepEqual([meta.standard, projects.size, projects.money.contracted[0]], ['ocds', 1, 5]);
    assert.ok(issues.every(({pointer}) => pointer.startsWith(base)));
  }
});

test('an envelope that tells of a next page says that this is one page only', async () => {
  const {issues} = await open(
    JSON.stringify({next: 'https://example.kz/?page=2', data: {releases: [RELEASE]}}),
  );
  assert.equal(issues.find(({code}) => code === 'pages-not-read').pointer, '/next');
});

test('features in a list, a line each, or in an envelope are GeoJSON', async () => {
  for (const text of [
    JSON.stringify([FEATURE, FEATURE]),
    `${JSON.stringify(FEATURE)}\n${JSON.stringify(FEATURE)}\n`,
    JSON.stringify({data: {type: 'FeatureCollection', features: [FEATURE]}}),
  ]) {
    const {meta, projects} = await open(text);
    assert.deepEqual([meta.standard, projects.places.lon[0]], ['geojson', 76.9]);
  }
});

test('decimal commas and spaces of a spreadsheet are read in rows of budget.egov.kz, never as thousands', async () => {
  for (const separator of ['', ' ', '\u00a0', '\u202f', "'"]) {
    const grouped = EGOV.map((cells) =>
      cells.map((cell) => cell.replace(/(\d)(?=(?:\d{3})+,)/g, `$1${separator}`)),
    );
    const {lines} = await open(grouped.map((cells) => cells.join(';')).join('\n'));
    assert.deepEqual([lines.money.planned[0], lines.money.paid[0]], [1251202500, 90347443]);
  }
});

test('lines above the header of a table are stepped over', async () => {
  const table = EGOV.map((cells) => cells.join(';')).join('\r\n');
  for (const above of [
    'sep=;\r\n',
    '\r\n\r\n',
    'Отчёт об исполнении бюджета\r\n\r\n',
    'Отчёт;;;;\r\nтыс. тенге;;;;\r\n',
  ]) {
    const {meta, lines} = await open(above + table);
    assert.deepEqual([meta.standard, lines.money.planned[0]], ['budget.egov.kz', 1251202500]);
  }
});

test('what holds nothing says so in words', async () => {
  for (const [text, code, words] of [
    ['[]', 'nothing-to-read', /list is empty/],
    ['{"version":"1.1","extensions":["x"],"releases":[]}', 'nothing-to-read', /"releases" is empty/],
    ['{"error":"forbidden","status":403}', 'nothing-to-read', /answered "forbidden"/],
    ['id;name;planned\n', 'nothing-to-read', /one line only/],
    ['Просто текст', 'not-json', /neither JSON nor a table.*Просто текст/],
  ]) {
    await assert.rejects(open(text), (error) => error.code === code && words.test(error.message), text);
  }
});

function open(text) {
  return openBytes(new TextEncoder().encode(text));
}
