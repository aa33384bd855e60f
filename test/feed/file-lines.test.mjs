import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';

const {openBytes} = await loadSource('feed/open-bytes.ts');
const {loadIssueMessages} = await loadSource('i18n/issues.ts');

const MAPPING = {
  kind: 'projects',
  id: 'id',
  title: 'name',
  planned: 'sum',
  currency: 'KZT',
  unit: 1,
  lon: 'lon',
  lat: 'lat',
  startPlanned: 'start',
};

test('an issue of a table names row, column and the line that an editor counts', async () => {
  const table =
    'id;name;sum;lon;lat;start\n1;"Мектеп\nжаңа";5;76;43;2026-01-01\n\n2;Жол;көп;76;север;ертең\n';
  const issues = await issuesOf(table, {mapping: MAPPING});
  const places = issues.map(({code, pointer, values}) => [
    code,
    pointer,
    values.row,
    values.line,
    values.column,
  ]);
  assert.deepEqual(
    places.filter(([, , row]) => row !== undefined),
    [
      ['date-unread', '/1/start', 2, 5, 'start'],
      ['not-an-amount', '/1/sum', 2, 5, 'sum'],
      ['place-unread', '/1/lat', 2, 5, 'lat'],
    ],
  );
  const [issue] = issues.filter(({code}) => code === 'not-an-amount');
  assert.match(issue.message, /^Row 2, line 5 of the file, column "sum": "көп"/);
  assert.match(
    (await loadIssueMessages('ru'))(issue),
    /^2-я строка таблицы, 5-я строка файла, столбец «sum»: /,
  );
  assert.match((await loadIssueMessages('kk'))(issue), /^кестенің 2-жолы, файлдың 5-жолы, «sum» бағаны: /);
});

test('what people write for "not known" is neither a date nor a place that is missed', async () => {
  const table = 'id;name;sum;lon;lat;start\n1;A;5;-;н/д;0000-00-00\n2;B;5;;;-\n';
  const issues = await issuesOf(table, {mapping: MAPPING});
  assert.deepEqual(
    issues.filter(({code}) => /unread/.test(code)),
    [],
  );
});

test('dates with the year in front are read', async () => {
  const table =
    'id;name;sum;lon;lat;start\n1;A;5;76;43;2026/03/01\n2;B;5;76;43;20260301\n3;C;5;76;43;2026.3.1\n';
  const {projects, issues} = await open(table, {mapping: MAPPING});
  assert.equal(new Set(projects.dates.startPlanned).size, 1);
  assert.deepEqual(
    issues.filter(({code}) => code === 'date-unread'),
    [],
  );
});

test('an issue of JSON Lines names the line', async () => {
  const lines =
    '{"id":1,"name":"A","sum":5}\n\n{"id":2,"name":"B","sum":"көп"}\n{"id":3,"name":"C","sum":1}\n';
  const [issue] = (await issuesOf(lines, {mapping: MAPPING})).filter(({code}) => code === 'not-an-amount');
  assert.match(issue.message, /^Line 3 of the file: |^Line 3: /);
});

test('an issue of a fiscal data package names file, row, line and column', async () => {
  const fields = [
    {name: 'sum', type: 'number', columnType: 'value', currency: 'KZT', factor: 1},
    {name: 'year', type: 'integer', columnType: 'date:fiscal-year'},
  ];
  const json = JSON.stringify({
    profile: 'fiscal-data-package',
    name: 'x',
    resources: [{name: 'budget', path: 'budget.csv', schema: {fields}}],
  });
  const readPart = async () => ({bytes: new TextEncoder().encode('sum,year\n5,2026\n\nmany,2026\n7,soon\n')});
  const issues = await issuesOf(json, {readPart});
  const [amount] = issues.filter(({code}) => code === 'not-an-amount');
  assert.match(amount.message, /^budget\.csv, row 2, line 4 of the file, column "sum": "many"/);
  const [year] = issues.filter(({code}) => code === 'year-missing');
  assert.match(year.message, /^budget\.csv, row 3, line 5 of the file: /);
});

test('an issue of XML names the element', async () => {
  const xml =
    '<iati-activities><iati-activity default-currency="USD"><iati-identifier>A</iati-identifier><title><narrative>A</narrative></title>' +
    '<transaction><transaction-type code="3"/><transaction-date iso-date="2026-01-02"/><value>5</value></transaction>' +
    '<transaction><transaction-type code="3"/><transaction-date iso-date="2026-01-02"/><value>many</value></transaction></iati-activity></iati-activities>';
  const [issue] = (await issuesOf(xml)).filter(({code}) => code === 'not-an-amount');
  assert.match(issue.message, /^Element iati-activity\[1\]\/transaction\[2\]/);
});

async function issuesOf(text, options) {
  return (await open(text, options)).issues;
}

function open(text, options) {
  return openBytes(new TextEncoder().encode(text), options);
}
