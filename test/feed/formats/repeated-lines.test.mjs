import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {openJson} = await loadSource('feed/open-bytes.ts');
const {statusOfWord} = await loadSource('feed/formats/status-of-word.ts');

const LINE = {year: 2026, function: '04', title: 'Образование', planned: 5, paid: 2};

test('a line without id that repeats another word for word is counted, and told with its place', async () => {
  const {lines, issues} = await read([LINE, {...LINE, paid: 3}, LINE, {...LINE}]);
  assert.deepEqual([...lines.money.planned], [5, 5, 5, 5]);
  const [issue] = issues.filter(({code}) => code === 'repeated-line');
  assert.deepEqual([issue.level, issue.pointer, issue.count], ['warning', '/lines/2', 2]);
});

test('with an id it is the same line and counts once; another content under the id is another line', async () => {
  const one = {...LINE, id: 'a'};
  const {lines, issues} = await read([one, {...one, paid: 3}, one, {...one, paid: 3}]);
  assert.deepEqual([...lines.money.paid], [2, 3]);
  const [issue] = issues.filter(({code}) => code === 'repeated-entry');
  assert.deepEqual([issue.pointer, issue.count], ['/lines/2', 2]);
});

test('in a hundred thousand lines the ones that repeat are found, and what is no line in between is told once', async () => {
  const many = Array.from({length: 100_000}, (_, at) => ({
    ...LINE,
    id: `l${at}`,
    planned: at + 0.5,
    paid: at % 7,
  }));
  const {lines, issues} = await read([...many, 'x', many[99_999], many[0], {...many[3], id: 'other'}]);
  assert.deepEqual([lines.size, lines.read], [100_001, 100_004]);
  const [issue] = issues.filter(({code}) => code === 'repeated-entry');
  assert.deepEqual([issue.pointer, issue.count], ['/lines/100001', 2]);
  assert.equal(issues.find(({code}) => code === 'not-a-record').count, undefined);
});

test('lines that differ in a word, or have no money, are not told', async () => {
  const bare = {year: 2026, function: '04'};
  const {lines, issues} = await read([LINE, {...LINE, title: 'Наука'}, bare, bare, {...bare, planned: 0}]);
  assert.deepEqual([lines.size, issues.filter(({code}) => code.startsWith('repeated'))], [5, []]);
});

test('transactions of an activity: with a ref once, without one both and told', async () => {
  const paid = (ref) => ({
    ref,
    'transaction-type': {code: '3'},
    'transaction-date': {'iso-date': '2026-01-02'},
    value: {text: '10', currency: 'USD'},
  });
  const read = (transaction) =>
    openJson({'iati-activities': {'iati-activity': [{'iati-identifier': 'A', transaction}]}});
  const named = await read([paid('t1'), paid('t1'), paid('t2')]);
  assert.equal(named.projects.money.paid[0], 20);
  assert.equal(named.issues.find(({code}) => code === 'repeated-entry').values.id, 't1');
  const nameless = await read([paid(), paid()]);
  assert.equal(nameless.projects.money.paid[0], 20);
  assert.equal(
    nameless.issues.find(({code}) => code === 'repeated-transaction').pointer,
    '/iati-activities/iati-activity/0/transaction/1',
  );
});

test('a project given three times, other content between, counts as two', async () => {
  const [one, other] = [
    {id: 'a', title: 'A', planned: 1},
    {id: 'a', title: 'A', planned: 2},
  ];
  const {projects} = await openJson({openBudget: '1', currency: 'KZT', projects: [one, other, one, other]});
  assert.deepEqual([...projects.money.planned], [1, 2]);
});

test('status words of Spanish and Portuguese feeds, with and without accents', () => {
  const words = [
    'En ejecución',
    'EN EJECUCION',
    'Em andamento',
    'Concluído',
    'concluida',
    'Rescindido',
    'En licitación',
  ];
  assert.deepEqual(words.map(statusOfWord), [
    'implementation',
    'implementation',
    'implementation',
    'completed',
    'completed',
    'cancelled',
    'preparation',
  ]);
  assert.equal(statusOfWord('Paralizada'), undefined);
  assert.equal(statusOfWord('сдан'), 'completed');
});

test('entries of a table that are no rows are told', async () => {
  const rows = [{amount: 5, year: 2026}, ['x'], 'y', {amount: 6, year: 2026}];
  const fields = [
    {name: 'amount', type: 'number', columnType: 'value', currency: 'KZT', factor: 1},
    {name: 'year', type: 'integer', columnType: 'date:fiscal-year'},
  ];
  const {lines, issues} = await openJson({
    profile: 'fiscal-data-package',
    name: 'x',
    resources: [{name: 'budget', data: rows, schema: {fields}}],
  });
  const [issue] = issues.filter(({code}) => code === 'not-a-record');
  assert.deepEqual([lines.size, issue.pointer, issue.count], [2, '/resources/0/data/1', 2]);
});

function read(lines) {
  return openJson({openBudget: '1', currency: 'KZT', lines});
}
