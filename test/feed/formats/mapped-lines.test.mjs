import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {issueOf} from '../issue-of.mjs';
import {readMapped} from './read-mapped.mjs';

const {inspect} = await loadSource('cli/inspection.ts');

const PRICE = {currency: 'KZT', unit: 1};

test('rows of one project are one project: sums by stage, what repeats counts once, years become lines', () => {
  const rows = [
    {id: 'a', name: 'A', total: 100, phase: 'fact', year: 2024, sum: 10},
    {id: 'a', name: 'A', total: 100, phase: 'fact', year: 2025, sum: 20},
    {id: 'a', name: 'A', total: 100, phase: 'forecast', year: 2026, sum: 70},
    {id: 'b', name: 'B', total: 50, phase: 'fact', year: 2025, sum: 5},
  ];
  const mapping = {
    title: 'name',
    groupBy: 'id',
    contracted: 'total',
    figures: {amount: 'sum', stage: 'phase', stages: {fact: 'paid'}, year: 'year'},
    ...PRICE,
  };
  const dataset = readMapped(rows, mapping);
  const {projects, lines, sums, byYear} = inspect(dataset);
  assert.deepEqual([projects, lines, sums.contracted, sums.paid], [2, 4, 150, 35]);
  assert.deepEqual([byYear[2024].paid, byYear[2025].paid, byYear[2026]], [10, 25, undefined]);
  assert.equal(issueOf(dataset.issues, 'stage-not-mapped').values.word, 'forecast');
  const differing = readMapped([{...rows[0], total: 90}, rows[1]], mapping);
  assert.ok(issueOf(differing.issues, 'figures-differ'));
});

test('a list of amounts inside a record', () => {
  const project = {
    id: 'a',
    paid: [
      {y: '2024', v: 1},
      {y: '2025', v: 2},
    ],
  };
  const mapping = {id: 'id', figures: {list: 'paid', year: 'y', paid: 'v'}, ...PRICE};
  const {sums, byYear, lines} = inspect(readMapped([project], mapping));
  assert.deepEqual([sums.paid, byYear[2025].paid, lines], [3, 2, 2]);
});

test('stages of projects that are sums of different years are not compared', () => {
  const mapping = {id: 'id', figures: {list: 'sums', amount: 'v', stage: 'of', year: 'y'}, ...PRICE};
  const read = (...sums) =>
    readMapped([{id: 'a', sums: sums.map(([y, of, v]) => ({y, of, v}))}], mapping).meta;
  const paid = [2015, 2016].map((year) => [year, 'paid', 40]);
  assert.equal(read(...paid, [2018, 'adjusted', 50]).incomparable, 'years');
  assert.equal(
    read([2015, 'planned', 50], [2016, 'planned', 50], [2016, 'adjusted', 50]).incomparable,
    'years',
  );
  assert.equal(
    read(...paid, ...[2015, 2016, 2017].map((year) => [year, 'planned', 50])).incomparable,
    undefined,
  );
  assert.equal(read([undefined, 'planned', 90], ...paid).incomparable, undefined);
});

test('columns by year become lines beside the projects', () => {
  const row = {id: 'a', total: 100, plan2024: 1, plan2025: 2, 'fact 2014-15': 3};
  const mapping = {id: 'id', planned: 'total', years: {planned: 'plan{year}', paid: 'fact {year}'}, ...PRICE};
  const {sums, byYear} = inspect(readMapped([row], mapping));
  assert.deepEqual([sums.planned, byYear[2025].planned, byYear[2014].paid], [100, 2, 3]);
  assert.ok(
    issueOf(readMapped([row], {...mapping, years: {planned: 'nothing{year}'}}).issues, 'column-missing'),
  );
});

test('lines of a budget: levels from coarse to fine, only spending', () => {
  const rows = [
    {g: '04', gn: 'Білім', p: '1', pn: 'Мектеп', type: 'exp', y: 2025, v: 1},
    {g: '04', gn: 'Білім', p: '2', pn: 'Балабақша', type: 'exp', y: 2025, v: 2},
    {g: '05', gn: 'Денсаулық', p: '1', pn: 'Аурухана', type: 'rev', y: 2025, v: 4},
  ];
  const dataset = readMapped(rows, {
    levels: [
      {id: 'g', name: 'gn'},
      {id: 'p', name: {kk: 'pn'}},
    ],
    year: 'y',
    planned: 'v',
    only: {column: 'type', values: ['exp']},
    ...PRICE,
  });
  const {sums, projects, lines} = inspect(dataset);
  assert.deepEqual([projects, lines, sums.planned], [0, 3, 3]);
  const {entries, codes} = dataset.lines.dimensions.sector;
  assert.deepEqual(
    [...codes].map((code) => [entries[code].label.kk, entries[entries[code].parent].key]),
    [
      ['Мектеп', '04'],
      ['Балабақша', '04'],
    ],
  );
  assert.equal(issueOf(dataset.issues, 'rows-left-out').values.count, 1);
});

test('trees, parents and nested codes count each sum once', () => {
  const tree = [{n: 'A', v: 10, sub: [{n: 'B', v: 4}, {n: 'C'}]}];
  const sum = (rows, mapping) => inspect(readMapped(rows, {planned: 'v', ...PRICE, ...mapping})).sums.planned;
  assert.equal(sum(tree, {title: 'n', children: 'sub'}), 10);
  const flat = [
    {id: 1, v: 10},
    {id: 2, up: 1, v: 4},
    {id: 3, up: 1, v: 5},
  ];
  assert.equal(sum(flat, {id: 'id', parent: 'up'}), 10);
  const coded = [
    {code: '0', v: 10},
    {code: '01', v: 4},
    {code: '011', v: 4},
  ];
  assert.equal(sum(coded, {nestedCodes: 'code'}), 10);
});

test('months: each for itself, or counted from January', () => {
  const rows = [
    {m: 1, v: 5},
    {m: 2, v: 7},
  ];
  const mapping = {kind: 'lines', year: {constant: 2026}, month: 'm', paid: 'v', ...PRICE};
  assert.equal(inspect(readMapped(rows, {...mapping, months: 'each'})).sums.paid, 12);
  assert.equal(inspect(readMapped(rows, {...mapping, months: 'cumulative'})).sums.paid, 7);
});

test('stages of long lines', () => {
  const rows = [
    {phase: 'approved', v: 5},
    {phase: 'Касса', v: 3},
  ];
  const mapping = {kind: 'lines', amount: 'v', stage: 'phase', stages: {Касса: 'paid'}, ...PRICE};
  const {sums} = inspect(readMapped(rows, mapping));
  assert.deepEqual([sums.planned, sums.paid, sums.amount], [5, 3, null]);
});
