import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {budgetEgov} = await loadSource('feed/formats/budget-egov.ts');
const {detailOf} = await loadSource('model/details.ts');

test('only section II is spending, in thousand tenge, and each sum counts once', () => {
  const {meta, lines} = read([
    row(1, 'I. ДОХОДЫ', 0, null, 900),
    row(2, 'II. ЗАТРАТЫ', 0, null, 100),
    row(3, 'Образование', 1, 2, 100, '4'),
    row(4, 'Начальное образование', 2, 3, 60, '2'),
    row(5, 'V. ДЕФИЦИТ', 0, null, 800),
  ]);
  assert.deepEqual([meta.currencies, meta.unit, lines.read], [['KZT'], 1000, 5]);
  assert.equal(total(lines.money.planned), 100_000);
  const {entries, codes} = lines.dimensions.sector;
  assert.equal(entries[entries[codes[1]].parent].label.ru, 'Образование');
});

test('a total that its lines do not cover keeps the rest', () => {
  const {lines} = read([
    row(1, 'Итого', 0, undefined, 100, '0'),
    row(2, 'Образование', 1, undefined, 70, '4'),
  ]);
  assert.equal(total(lines.money.planned), 100_000);
});

test('year and month come from the column, the address or the options; else that is told', () => {
  const rows = [row(1, 'II. ЗАТРАТЫ', 0, null, 1)];
  const yearOf = (dataset) => dataset.lines.dimensions.year?.entries[1].key;
  const address =
    'https://budget.egov.kz/budgetexecutioncontroller/getincomedatajson?date=12.2024&region=%D0%B3.%20%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B';
  assert.equal(yearOf(read(rows.map((one) => ({...one, month: '11.2023'})))), '2023');
  assert.equal(yearOf(read(rows, {url: address})), '2024');
  assert.equal(read(rows, {url: address}).lines.dimensions.region.entries[1].key, 'KZ-75');
  assert.equal(yearOf(read(rows, {year: 2022})), '2022');
  assert.equal(yearOf(read(rows)), undefined);
  assert.deepEqual(
    read(rows).issues.map(({code}) => code),
    ['period-unknown'],
  );
});

test('ids start anew in every month, and only the last month closes a year', () => {
  const month = (of, planned) =>
    [row(1, 'II. ЗАТРАТЫ', 0, null, planned), row(2, 'Образование', 1, 1, planned, '4')].map((one) => ({
      ...one,
      month: of,
    }));
  const {lines} = read([...month('11.2024', 5), ...month('12.2024', 7)]);
  assert.deepEqual([...lines.closing], [0, 1]);
  assert.deepEqual([...lines.money.planned], [5000, 7000]);
});

test('priority investments are projects, with sources of money only where the name says so', () => {
  const {projects} = read([
    row(1, 'I. Республиканские инвестиционные проекты - всего', 0, null, 30),
    row(2, 'Транспорт и коммуникации', 1, 1, 30, '12'),
    row(3, 'Министерство транспорта', 2, 2, 30, '228'),
    row(4, 'Развитие автомобильных дорог', 3, 3, 30, '3'),
    row(5, 'За счет внешних займов', 4, 4, 20, '4'),
    row(6, 'Строительство мостов', 4, 4, 10, '101'),
  ]);
  assert.deepEqual([projects.ids, projects.money.planned[0]], [['12/228/3'], 30_000]);
  const {funding, description, authority} = detailOf(projects, 0);
  assert.deepEqual(
    funding.map(({source, value}) => [source.ru, value.amount]),
    [['За счет внешних займов', 20_000]],
  );
  assert.deepEqual([description.ru, authority.id], ['Строительство мостов', '228']);
});

test('rows without spending say so and show nothing', () => {
  const {lines, issues} = read([row(1, 'I. ДОХОДЫ', 0, null, 900)], {year: 2024});
  assert.equal(lines.size, 0);
  assert.deepEqual(
    issues.map(({code}) => code),
    ['spending-not-found'],
  );
});

function read(rows, options = {}) {
  return budgetEgov.read({page: 1, total: 1, records: rows.length, rows}, options);
}

function row(id, name, level, parent, amount, code = null) {
  return {
    id,
    code,
    name,
    level,
    parent_id: parent === null ? null : parent === undefined ? undefined : String(parent),
    utv: amount,
    plg: amount,
    sumrg: amount,
    utch: amount,
    obz: amount,
  };
}

function total(values) {
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}
