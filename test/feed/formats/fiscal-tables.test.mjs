import assert from 'node:assert/strict';
import test from 'node:test';
import {drafted, field, typed} from '../../fixtures/fiscal-packages.mjs';
import {loadSource} from '../../load-source.mjs';

const {fiscalDataPackage} = await loadSource('feed/formats/fiscal-data-package.ts');
const {detect} = await loadSource('feed/detect.ts');
const {inspect} = await loadSource('cli/inspection.ts');

test('the labels of a lookup table are joined, and its rows are no lines', async () => {
  const asked = [];
  const descriptor = {
    ...typed([field('y', 'date:fiscal-year'), {name: 'who'}, field('v', 'value', {currency: 'EUR'})]),
  };
  const [facts] = descriptor.resources;
  facts.schema.foreignKeys = [{fields: 'who', reference: {resource: 'bodies', fields: 'id'}}];
  const bodies = [{name: 'id'}, field('id', 'supplier:generic:id'), field('name', 'supplier:generic:name')];
  descriptor.resources.push({name: 'bodies', path: 'bodies.csv', schema: {fields: bodies}});
  descriptor.resources.push({name: 'notes', path: 'notes.csv'});
  const tables = {'table.csv': 'y,who,v\n2020,1,5\n', 'bodies.csv': 'id,name\n1,Acme\n2,Other\n'};
  const readPart = async (address) => {
    asked.push(address);
    return {bytes: new TextEncoder().encode(tables[address]), url: address};
  };
  const {lines} = await fiscalDataPackage.read(descriptor, {readPart});
  assert.deepEqual(lines.dimensions.supplier.entries[1], {key: '1', label: {und: 'Acme'}});
  assert.deepEqual([lines.read, asked.sort()], [1, ['bodies.csv', 'table.csv']]);
});

test('tables of other columns that tell the same year are not added to the first', async () => {
  const value = field('v', 'value', {phase: 'approved', currency: 'EUR'});
  const year = field('y', 'date:fiscal-year');
  const one = {name: 'a', data: [{y: 2020, v: 5, e: 'x'}]};
  const two = {name: 'b', data: [{y: 2020, v: 5, f: '1'}]};
  const economic = field('e', 'economic-classification:generic:code');
  const functional = field('f', 'functional-classification:generic:code');
  const {sums, issues} = inspect(
    await fiscalDataPackage.read(
      {
        profile: 'fiscal-data-package',
        resources: [
          {...one, schema: {fields: [year, economic, value]}},
          {...two, schema: {fields: [year, functional, value]}},
        ],
      },
      {},
    ),
  );
  assert.equal(sums.planned, 5);
  assert.ok(codes(issues).includes('tables-overlap'));
});

test('rows inside the descriptor need no other file', async () => {
  const fields = [field('y', 'date:fiscal-year'), field('v', 'value', {phase: 'approved', currency: 'EUR'})];
  for (const data of [
    [{y: 2020, v: 5}],
    [
      ['y', 'v'],
      [2020, 5],
    ],
    'y;v\n2020;5\n',
  ]) {
    const descriptor = {profile: 'fiscal-data-package', resources: [{name: 'x', data, schema: {fields}}]};
    assert.equal(detect(descriptor), 'fiscal-data-package');
    assert.equal(inspect(await fiscalDataPackage.read(descriptor, {})).sums.planned, 5);
  }
});

test('tables that cannot be had are named; the others are read', async () => {
  const descriptor = drafted({measures: {a: {source: 'v', currency: 'EUR', phase: 'approved'}}});
  await assert.rejects(fiscalDataPackage.read(descriptor, {}), {
    code: 'parts-missing',
    pointer: '/resources/0/path',
  });
  const typedOne = typed([field('y', 'date:fiscal-year'), field('v', 'value', {currency: 'EUR'})]);
  typedOne.resources.push({...typedOne.resources[0], name: 'b', path: '../b.csv'});
  const {sums, issues} = inspect(
    await fiscalDataPackage.read(typedOne, {
      readPart: async (address) => {
        if (address !== 'table.csv') throw new Error('It is not in the folder.');
        return {bytes: new TextEncoder().encode('y,v\n2020,5\n'), url: address};
      },
    }),
  );
  assert.equal(sums.amount, 5);
  assert.deepEqual(
    issues.filter(({code}) => code === 'part-missing').map(({pointer}) => pointer),
    ['/resources/1/path'],
  );
});

test('a money column that the table has not is an error that names it', async () => {
  await assert.rejects(
    opened(drafted({measures: {a: {source: 'gone', currency: 'EUR'}}}), 'year,v\n2020,5\n'),
    {
      code: 'measure-missing',
      message: /"gone" was not found in "table", which has: year, v/,
      pointer: '/model/measures/a',
    },
  );
});

test('what the descriptor tells of itself becomes the meta', async () => {
  const {meta} = await opened(
    {
      ...drafted({measures: {a: {source: 'v', currency: 'EUR', phase: 'approved'}}}),
      title: 'Budget',
      author: 'City <city@example.com>',
      licenses: [{name: 'CC-BY-4.0'}],
      created: '2021-02-03',
      homepage: 'https://example.com/budget',
      languages: ['en'],
    },
    'year,v\n2020,5\n',
  );
  const {title, publisher, license, asOf, source, languages} = meta;
  assert.deepEqual(
    {title, publisher, license, asOf, source, languages},
    {
      title: {en: 'Budget'},
      publisher: {name: {en: 'City'}},
      license: 'CC-BY-4.0',
      asOf: '2021-02-03',
      source: 'https://example.com/budget',
      languages: ['en'],
    },
  );
});

test('a plain data package with one table is read as records, one with several says which to open', async () => {
  const one = {name: 'plain', resources: [{name: 'p', path: 'p.csv'}]};
  assert.equal(detect(one), 'fiscal-data-package');
  const {meta, projects} = await opened(one, 'title,lat,lon\nSchool,43.2,76.9\n');
  assert.deepEqual([meta.standard, projects.size], ['records', 1]);
  const several = {...one, resources: [...one.resources, {name: 'q', path: 'q.csv'}]};
  await assert.rejects(opened(several, ''), {code: 'table-needed', message: /p\.csv, q\.csv/});
});

function opened(descriptor, csv, options = {}) {
  const readPart = async (url) => ({bytes: new TextEncoder().encode(csv), url});
  return fiscalDataPackage.read(descriptor, {readPart, ...options});
}

function codes(issues) {
  return issues.map(({code}) => code);
}
