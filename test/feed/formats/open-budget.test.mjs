import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {loadSource} from '../../load-source.mjs';
import {issueOf} from '../issue-of.mjs';

const {openBudget} = await loadSource('feed/formats/open-budget.ts');
const {detailOf} = await loadSource('model/details.ts');

test('reads what an akimat writes by hand', async () => {
  const {meta, projects, lines, issues} = await read({projects: [school()], lines: [line()]});
  assert.deepEqual(issues, []);
  assert.deepEqual([meta.currencies, meta.unit, meta.needs], [['KZT'], 1000, []]);
  assert.equal(projects.money.planned[0], 1_250_000_000);
  assert.equal(projects.money.final, undefined);
  assert.deepEqual([projects.places.lon[0], projects.places.lat[0]], [76.9, 43.2]);
  assert.equal(keyOf(projects, 'region', 0), 'KZ-19');
  assert.equal(keyOf(projects, 'supplier', 0), '012345678901');
  assert.equal(lines.money.paid[0], 3000);
  assert.equal(lines.month[0], 10);
  const detail = detailOf(projects, 0);
  assert.deepEqual(detail.progress, [{at: '2026-10-01', physical: 60, financial: 54}]);
  assert.deepEqual(detail.photos, [{url: 'https://a.example/1.jpg', when: 'before', alt: {und: 'Алаң'}}]);
  assert.equal(detail.pointer, '/projects/0');
});

test('its schema accepts the example and refuses a sum written as text', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../src/feed/schema/feed.schema.json', import.meta.url)),
  );
  const validate = new Ajv({allowUnionTypes: true}).compile(schema);
  assert.ok(validate(feed({projects: [school()], lines: [line()]})), JSON.stringify(validate.errors));
  assert.equal(validate(feed({projects: [{...school(), planned: '1 250 000'}]})), false);
});

test('missing is not 0, and 0 and negative sums stay', async () => {
  const {projects} = await read({
    projects: [
      {id: 'a', paid: null},
      {id: 'b', paid: 0},
      {id: 'c', paid: -5},
    ],
  });
  assert.deepEqual([...projects.money.paid], [NaN, 0, -5000]);
});

test('a bad record is left out and told with its place', async () => {
  const {projects, issues} = await read({projects: [null, {id: 'a', title: 'A'}, 'x']});
  assert.deepEqual(projects.ids, ['a']);
  const issue = issueOf(issues, 'not-a-record');
  assert.deepEqual([issue.pointer, issue.count, issue.level], ['/projects/0', 2, 'error']);
});

test('amounts written as text are read only where they have one meaning', async () => {
  const amounts = ['123.45', '114.000', '383.669,61', 'number', {}];
  const {projects, issues} = await read({
    projects: amounts.map((planned, id) => ({id, title: 'A', planned})),
  });
  assert.deepEqual([...projects.money.planned], [123_450, NaN, NaN, NaN, NaN]);
  assert.equal(issueOf(issues, 'amount-as-text').pointer, '/projects/0/planned');
  assert.equal(issueOf(issues, 'amount-ambiguous').pointer, '/projects/1/planned');
  assert.equal(issueOf(issues, 'not-an-amount').count, 3);
});

test('a number too large for a number is left out', async () => {
  const {projects} = await read(JSON.parse('{"projects": [{"id": "a", "paid": 1e999}]}'));
  assert.deepEqual(projects.money, {});
});

test('the unit may be in words, and an unknown one withholds all money', async () => {
  assert.equal(
    (await read({unit: 'мың теңге', projects: [school()]})).projects.money.planned[0],
    1_250_000_000,
  );
  const {meta, projects} = await read({unit: 'handfuls', projects: [school()]});
  assert.deepEqual([meta.needs, projects.money], [['unit'], {}]);
});

test('without a currency no money is shown', async () => {
  const {meta, projects, issues} = await read({currency: undefined, projects: [school()]});
  assert.deepEqual([meta.needs, projects.money], [['currency'], {}]);
  assert.ok(issueOf(issues, 'unknown-currency'));
  assert.deepEqual(
    (await read({currency: undefined, projects: [school()]}, {currency: 'KZT'})).meta.needs,
    [],
  );
});

test('currencies stay apart', async () => {
  const {meta, projects} = await read({
    projects: [
      {id: 'a', paid: 1},
      {id: 'b', paid: 2, currency: 'USD'},
      {id: 'c', paid: 4},
    ],
  });
  assert.deepEqual(meta.currencies, ['KZT', 'USD']);
  assert.deepEqual([...projects.currencyOf.paid], [0, 1, 0]);
});

test('one id on two projects keeps both; a repetition is counted once', async () => {
  const records = [
    {id: 7, title: 'A', paid: 1},
    {id: 7, title: 'B', paid: 2},
    {id: 7, title: 'A', paid: 1},
  ];
  const {projects, issues} = await read({projects: records});
  assert.deepEqual(
    [projects.ids, projects.titles.map(({und}) => und)],
    [
      ['7', '7~2'],
      ['A', 'B'],
    ],
  );
  assert.ok(issueOf(issues, 'duplicate-id'));
  assert.ok(issueOf(issues, 'repeated-record'));
});

test('several places and suppliers count the money once', async () => {
  const point = (lon) => ({type: 'Point', coordinates: [lon, 43]});
  const {projects} = await read({
    projects: [
      {
        id: 'a',
        paid: 1,
        place: [point(76), {geometry: point(77), precision: 'centroid'}],
        suppliers: ['X', 'Y'],
      },
    ],
  });
  assert.equal(projects.size, 1);
  assert.deepEqual([...projects.places.project], [0, 0]);
  assert.deepEqual([...projects.places.precision], [0, 2]);
  assert.equal(projects.dimensions.supplier.entries[projects.dimensions.supplier.codes[0]].parts.length, 2);
});

test('lines and areas keep their shape and get a point on or in it', async () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [70, 50],
      [72, 50],
    ],
  };
  const ring = ['00', '40', '41', '11', '13', '43', '44', '04', '00'].map(([x, y]) => [
    70 + Number(x),
    45 + Number(y),
  ]);
  const {places} = (
    await read({
      projects: [
        {id: 'a', place: line},
        {id: 'b', place: {type: 'Polygon', coordinates: [ring]}},
      ],
    })
  ).projects;
  assert.deepEqual([places.lon[0], places.lat[0]], [71, 50]);
  assert.ok(places.lon[1] > 70 && places.lon[1] < 71, 'inside the back of the C');
  assert.deepEqual([...places.shapes.keys()], [0, 1]);
});

test('a place that is none is told: 0° 0°, out of range, not GeoJSON', async () => {
  const at = (coordinates) => ({type: 'Point', coordinates});
  const projects = [at([0, 0]), at([43, 176]), {type: 'Spot'}, at(['76', '43'])].map((place, id) => ({
    id,
    title: 'A',
    place,
  }));
  const {projects: table, issues} = await read({projects});
  assert.equal(table.places.lon.length, 0);
  const codes = issues.map(({code}) => code).sort();
  assert.deepEqual(codes, ['coordinates-out-of-range', 'not-a-geometry', 'null-island']);
});

test('swapped coordinates are told by the whole feed and never turned', async () => {
  const at = (lon, lat, id) => ({id, title: 'A', paid: 1, place: {type: 'Point', coordinates: [lon, lat]}});
  const {projects, issues} = await read({projects: [at(43.2, 76.9, 'a'), at(51.2, 51.4, 'b')]});
  assert.deepEqual([...projects.places.lon], [43.2, 51.2]);
  assert.deepEqual(issueOf(issues, 'swapped-coordinates').values, {count: 1, total: 2});
});

test('keys that reach a prototype are dropped', async () => {
  const hostile = JSON.parse(
    '{"projects": [{"id": "a", "title": {"__proto__": "x", "ru": "Школа"}, "__proto__": {"paid": 1}}]}',
  );
  const {projects} = await read(hostile);
  assert.deepEqual([projects.titles[0], projects.money], [{ru: 'Школа'}, {}]);
  assert.equal({}.paid, undefined);
});

test('statuses are codes or well-known words; others are kept as words', async () => {
  const words = ['implementation', 'В работе', 'Аяқталды', 'На контроле'];
  const {projects} = await read({projects: words.map((status, id) => ({id, title: 'A', status}))});
  const keys = words.map((_, row) => keyOf(projects, 'status', row));
  assert.deepEqual(keys, ['implementation', 'implementation', 'completed', 'unknown']);
  assert.deepEqual(detailOf(projects, 3).statusNote, {und: 'На контроле'});
});

test('dates stay the day that was written', async () => {
  const start = {planned: '2026-03-01T00:30:00+05:00', actual: '09.03.2026'};
  const {projects} = await read({projects: [{id: 'a', title: 'A', start, end: '2026-02-30'}]});
  const day = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  assert.equal(projects.dates.startPlanned[0], day('2026-03-01'));
  assert.equal(projects.dates.startActual[0], day('2026-03-09'));
  assert.equal(projects.dates.endPlanned, undefined);
  assert.equal(keyOf(projects, 'year', 0), '2026');
});

test('lines with levels count every sum once', async () => {
  const levels = [
    {id: '04', function: '04', year: 2025, planned: 100},
    {id: '04.1', parent: '04', function: '04.1', year: 2025, planned: 60},
    {id: '04.2', parent: '04', function: '04.2', year: 2025, planned: 30},
  ];
  const {lines} = await read({unit: 1, lines: levels});
  assert.equal(lines.read, 3);
  assert.equal(
    lines.money.planned.reduce((sum, value) => sum + value, 0),
    100,
  );
  const {entries} = lines.dimensions.sector;
  const below = entries.filter(({parent}) => parent !== undefined).map(({key}) => key);
  assert.deepEqual(below, ['04.1', '04.2']);
});

test('only the last month of a year closes it', async () => {
  const {lines} = await read({
    lines: [1, 11, 12].map((month) => ({year: 2025, month, function: '04', paid: month})),
  });
  assert.deepEqual([...lines.closing], [0, 0, 1]);
});

test('limits leave out the rest and say so', async () => {
  const {projects, issues} = await read(
    {projects: [{id: 1}, {id: 2}, {id: 3}]},
    {limits: {rows: 2, vertices: 10}},
  );
  assert.equal(projects.size, 2);
  assert.deepEqual(issueOf(issues, 'too-many-rows').values, {count: 3, limit: 2});
});

test('shapes beyond the limit of corners become points', async () => {
  const place = {
    type: 'LineString',
    coordinates: [
      [70, 50],
      [71, 50],
      [72, 50],
    ],
  };
  const {projects, issues} = await read(
    {
      projects: [
        {id: 1, place},
        {id: 2, place},
      ],
    },
    {limits: {rows: 9, vertices: 4}},
  );
  assert.deepEqual([projects.places.lon.length, projects.places.shapes.size], [2, 1]);
  assert.ok(issueOf(issues, 'too-many-vertices'));
});

test('alike issues are one, and never more than fifty kinds', async () => {
  const projects = Array.from({length: 200}, (_, id) => ({id, title: 'A', status: `word ${id}`}));
  assert.ok((await read({projects})).issues.length <= 51);
});

test('nothing to read is a failure that says why', async () => {
  await assert.rejects(openBudget.read({openBudget: '1', currency: 'KZT'}, {}), {code: 'nothing-to-read'});
  await assert.rejects(openBudget.read([], {}), {code: 'not-a-feed'});
});

function feed(parts) {
  return {openBudget: '1', currency: 'KZT', unit: 1000, ...parts};
}

function read(parts, options = {}) {
  return openBudget.read(feed(parts), options);
}

function keyOf({dimensions}, dimension, row) {
  const {codes, entries} = dimensions[dimension];
  return entries[codes[row]].key;
}

function school() {
  return {
    id: 'p1',
    title: {kk: 'Мектеп'},
    status: 'implementation',
    sector: 'education',
    year: 2026,
    region: 'KZ-19',
    place: {type: 'Point', coordinates: [76.9, 43.2]},
    precision: 'exact',
    address: 'Абай көшесі',
    planned: 1_250_000,
    paid: 640_000,
    final: null,
    authority: {id: '990740002243', name: 'Білім басқармасы'},
    suppliers: [{id: '012345678901', name: 'Құрылыс'}],
    fundingSource: 'local',
    procurement: {method: 'open', bids: 3, id: '1', url: 'https://a.example/1'},
    start: {planned: '2026-03-01', actual: '2026-03-09'},
    end: {planned: '2026-12-01'},
    warrantyUntil: '2031-12-01',
    progress: [{at: '2026-10-01', physical: 60, financial: 54}],
    documents: [{title: 'Жоба', url: 'https://a.example/1.pdf'}],
    photos: [{url: 'https://a.example/1.jpg', when: 'before', alt: 'Алаң'}],
    url: 'https://a.example/p1',
  };
}

function line() {
  return {
    year: 2026,
    month: 10,
    function: '04',
    title: {kk: 'Білім беру'},
    region: 'KZ-75',
    planned: 1,
    adjusted: 2,
    paid: 3,
  };
}
