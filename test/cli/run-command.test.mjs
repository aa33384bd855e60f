import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {loadSource} from '../load-source.mjs';

const {runCommand} = await loadSource('cli/run-command.ts');
const {findJsonFault} = await loadSource('feed/json-fault.ts');
const folder = mkdtempSync(join(tmpdir(), 'open-budget-'));
after(() => rmSync(folder, {recursive: true}));

const PROJECTS = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1000,
  asOf: '2026-11-20',
  projects: [{id: 'a', title: 'A', planned: 5, paid: 0}],
};
const COSTS = {
  type: 'FeatureCollection',
  features: ['A', 'B'].map((n, at) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [76 + at, 43]},
    properties: {n, cost: 5 + 2 * at},
  })),
};
const YEARS = [
  [2024, 12, 7],
  [2025, 1, 2],
].map(([year, month, paid]) => ({year, month, function: '04', paid}));

test('inspect --json prints what a feed becomes', async () => {
  const {code, out} = await run('inspect', file(PROJECTS), '--json');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    standard: 'open-budget',
    projects: 1,
    located: 0,
    lines: 0,
    currency: 'KZT',
    unit: 1000,
    asOf: '2026-11-20',
    sums: {planned: 5000, adjusted: null, contracted: null, paid: 0, final: null, amount: null},
    issues: [],
  });
});

test('sums of lines are of the latest complete year, and every year is given', async () => {
  const feed = {openBudget: '1', currency: 'KZT', lines: YEARS};
  const found = JSON.parse((await run('inspect', file(feed), '--json')).out);
  assert.deepEqual([found.year, found.sums.paid, found.byYear['2025'].paid], [2024, 7, 2]);
  assert.equal(JSON.parse((await run('inspect', file(feed), '--json', '--year', '2025')).out).sums.paid, 2);
});

test('several currencies are summed apart', async () => {
  const projects = [
    {id: 1, title: 'A', paid: 1},
    {id: 2, title: 'B', paid: 2},
    {id: 3, title: 'C', paid: 4, currency: 'USD'},
  ];
  const {currency, sums} = JSON.parse((await run('inspect', file({...PROJECTS, projects}), '--json')).out);
  assert.deepEqual([currency, sums.paid, sums.planned], [['KZT', 'USD'], {KZT: 3000, USD: 4000}, null]);
});

test('sums are free of the noise of binary fractions; a currency without a figure is left out', async () => {
  const projects = [
    {id: 1, planned: 1311.264},
    {id: 2, planned: 1471.56672, paid: {amount: 1, currency: 'USD'}},
  ];
  const {sums} = JSON.parse((await run('inspect', file({...PROJECTS, projects}), '--json')).out);
  assert.deepEqual([sums.planned, sums.paid], [{KZT: 2782830.72}, {USD: 1000}]);
});

test('a mapping, a currency and a unit may be given', async () => {
  const feature = {type: 'Feature', geometry: null, properties: {n: 'A', sum: 3}};
  const feed = file({type: 'FeatureCollection', features: [feature]});
  const options = ['--mapping', file({title: 'n', planned: 'sum'}), '--currency', 'kzt', '--unit', '1000'];
  const {sums, currency} = JSON.parse((await run('inspect', feed, '--json', ...options)).out);
  assert.deepEqual([sums.planned, currency], [3000, 'KZT']);
});

test('validate tells people what to mend and exits 1 on errors', async () => {
  const broken = await run(
    'validate',
    file({...PROJECTS, projects: [5, {id: 1, title: 'A', status: 'soon'}]}),
  );
  assert.equal(broken.code, 1);
  assert.match(broken.out, /Errors[^]*\/projects\/0[^]*Warnings[^]*\/projects\/1\/status/);
  const sound = await run('validate', file(PROJECTS));
  assert.deepEqual([sound.code, sound.out], [0, 'Nothing to mend was found.']);
});

test('validate speaks the language asked', async () => {
  const {out} = await run('validate', file({...PROJECTS, projects: [{id: 'a'}]}), '--locale', 'ru');
  assert.match(out, /нет названия/);
});

test('a byte order mark is no fault', async () => {
  assert.equal((await run('inspect', file(`\uFEFF${JSON.stringify(PROJECTS)}`))).code, 0);
});

test('what is not JSON is told with line and column', async () => {
  const {code, complaints} = await run('inspect', file('{\n  "a": x\n}'));
  assert.equal(code, 1);
  assert.match(complaints, /line 2, column 8/);
});

test('with --json a failure is an issue as well', async () => {
  const {code, out} = await run('inspect', file({what: 'else'}), '--json');
  assert.equal(code, 1);
  assert.deepEqual(
    JSON.parse(out).issues.map(({level, code: of}) => [level, of]),
    [['error', 'unknown-format']],
  );
});

test('convert writes any feed as our own, in whole units', async () => {
  const {code, out, complaints} = await run('convert', file(PROJECTS));
  const feed = JSON.parse(out);
  assert.deepEqual([code, feed.unit, feed.projects[0].planned], [0, 1, 5000]);
  assert.match(complaints, /^1 project and 0 budget lines of open-budget\.$/);
  const target = join(folder, 'converted.json');
  const written = await run('convert', file(PROJECTS), '--out', target);
  assert.deepEqual([written.code, written.out], [0, '']);
  assert.deepEqual(JSON.parse(readFileSync(target, 'utf8')), feed);
  const refused = await run('convert', file(PROJECTS), '--out', folder);
  assert.equal(refused.code, 1);
  assert.match(refused.complaints, /cannot be written/);
});

test('convert says that money is withheld and what would show it', async () => {
  const {code, out, complaints} = await run('convert', file(COSTS));
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out).needs, ['mapping', 'currency', 'unit']);
  assert.match(complaints, /No money is in it.*--mapping, --currency, --unit/);
});

test('several feeds are joined, each with its mapping', async () => {
  const mapping = file({id: 'n', planned: 'cost', currency: 'KZT', unit: 1});
  const paid = file({...PROJECTS, projects: [{id: 'A', title: 'A', paid: 2}]});
  const found = await run('inspect', paid, file(COSTS), '--json', '--mapping', '-', '--mapping', mapping);
  const {projects, located, sums} = JSON.parse(found.out);
  assert.deepEqual([projects, located, sums.planned, sums.paid], [2, 2, 12, 2000]);
  const missing = await run('inspect', paid, join(folder, 'no.json'));
  assert.equal(missing.code, 1);
  assert.match(missing.complaints, /no\.json/);
});

test('issues of several feeds tell their source', async () => {
  const broken = file({...PROJECTS, projects: [5]});
  const found = await run('validate', file(PROJECTS), broken, '--json', '--locale', 'ru');
  const [{source, message}] = JSON.parse(found.out).issues;
  assert.equal(source, broken);
  assert.ok(message.startsWith(`${broken}: Это не объект`));
  const {out} = await run('validate', file(PROJECTS), broken);
  assert.ok(out.includes(`${broken} /projects/0\n    This is not an object`));
});

test('inspect proposes a mapping and the command that follows', async () => {
  const feed = file(COSTS);
  const {code, out} = await run('inspect', feed);
  assert.equal(code, 0);
  assert.match(out, /"planned": "cost"/);
  assert.match(out, /Add "currency".*and "unit"/);
  assert.ok(out.endsWith(`open-budget inspect ${feed} --mapping mapping.json`));
  const {proposedMapping} = JSON.parse((await run('inspect', feed, '--json', '--currency', 'KZT')).out);
  assert.deepEqual([proposedMapping.planned, proposedMapping.currency], ['cost', 'KZT']);
});

test('validate holds a feed to a JSON Schema, faults of a kind counted', async () => {
  mkdirSync(join(folder, 'schemas'), {recursive: true});
  const home = 'https://standard.open-contracting.org/infrastructure/schema/0__9__5';
  const draft = 'http://json-schema.org/draft-04/schema#';
  writeFileSync(
    join(folder, 'schemas/project-schema.json'),
    JSON.stringify({
      $schema: draft,
      id: `${home}/project-schema.json`,
      type: 'object',
      required: ['id'],
      properties: {
        title: {type: ['string', 'null']},
        status: {enum: ['completed', 'cancelled']},
        updated: {type: 'string', format: 'date-time'},
        place: {anyOf: [{type: 'null'}, {type: 'object', required: ['lat']}]},
      },
    }),
  );
  const schema = join(folder, 'schemas/package.json');
  const items = {$ref: `${home}/project-schema.json`};
  writeFileSync(
    schema,
    JSON.stringify({
      $schema: draft,
      id: `${home}/project-package-schema.json`,
      type: 'object',
      properties: {projects: {type: 'array', uniqueItems: true, items}},
    }),
  );
  const projects = [
    {id: 'oc4ids-a', title: 5, status: 'soon', updated: '2026'},
    {id: 'oc4ids-b', title: 6, place: 'x'},
    {title: 'C', place: {}},
    {title: 'C', place: {}},
  ];
  const {code, out} = await run('validate', file({version: '0.9', projects}), '--schema', schema, '--json');
  assert.equal(code, 1);
  const found = JSON.parse(out).issues.filter(({code: of}) => of === 'schema');
  assert.deepEqual(
    found.map(({pointer, message}) => [pointer, message]),
    [
      ['/projects/0/title', '"title" is the number 5 and must be a text or null. (×2)'],
      ['/projects/0/status', '"status" is the text "soon", which is none of completed, cancelled.'],
      [
        '/projects/0/updated',
        '"updated" is the text "2026" and must be a date with time and time zone (ISO 8601), such as 2026-11-20T08:00:00Z.',
      ],
      [
        '/projects/1/place',
        '"place" is the text "x" and must be null or an object, as the schema describes.',
      ],
      ['/projects/2', '"id" is missing. Add it. (×2)'],
      ['/projects/2/place', '"lat" is missing in "place". Add it. (×2)'],
      ['/projects', '"projects" holds the same entry twice, at 2 and 3. Leave one out.'],
    ],
  );
});

test('our own feed is held to our own schema', async () => {
  const sound = await run('validate', file(PROJECTS), '--schema');
  assert.equal(sound.code, 0);
  const {code, out} = await run('validate', '--schema', file({...PROJECTS, asOf: 'today'}));
  assert.equal(code, 1);
  assert.match(out, /\/asOf\n {4}"asOf" is the text "today", which is not written as it must be/);
});

test('a schema that cannot be had is a failure that says what to do', async () => {
  const unreachable = await run('validate', file(PROJECTS), '--schema', 'http://127.0.0.1:1/s/feed.json');
  assert.equal(unreachable.code, 1);
  assert.match(unreachable.complaints, /could not be fetched.*--schema feed\.json/);
  const none = await run('validate', file(COSTS), '--schema');
  assert.match(none.complaints, /No official JSON Schema of "geojson"/);
  assert.match(
    (await run('validate', file(PROJECTS), '--schema', file([1]))).complaints,
    /not a JSON Schema/,
  );
});

test('a folder, and a web page in place of a feed, are told as such', async () => {
  assert.match((await run('inspect', folder)).complaints, /is a folder/);
  const page = file('<!doctype html><title>Sign in</title><p>Hello');
  const {code, complaints} = await run('inspect', page);
  assert.equal(code, 1);
  assert.match(complaints, /web page/);
});

test('what cannot be read is said in the language asked', async () => {
  assert.match((await run('inspect', file('{"a": x}'), '--locale', 'ru')).complaints, /не JSON: строка 1/);
});

test('a file that is not there exits 1, a command that is not understood 2', async () => {
  assert.equal((await run('inspect', join(folder, 'no.json'))).code, 1);
  for (const args of [
    [],
    ['look'],
    ['inspect'],
    ['inspect', 'a', '--unit', 'x'],
    ['inspect', 'a', '--what'],
    ['inspect', 'a', '--format', 'x'],
    ['inspect', '-', '-'],
    ['inspect', 'a', '--mapping', 'b', '--mapping', 'c'],
    ['inspect', 'a', '--out', 'b'],
    ['convert', 'a', '--schema', 'b'],
    ['convert', 'a', '--json'],
    ['validate', '--schema'],
  ]) {
    assert.equal((await run(...args)).code, 2, args.join(' '));
  }
});

test('help and version', async () => {
  assert.match((await run('--help')).out, /inspect/);
  assert.match((await run('--version')).out, /^\d+\.\d+\.\d+/);
});

test('faults of JSON are found where they are', () => {
  const faults = {
    '[1,2': [1, 5],
    '{"a":1} x': [1, 9],
    '{"a": 1,}': [1, 9],
    '{a:1}': [1, 2],
    '{"a" 1}': [1, 6],
    '[1 2]': [1, 4],
    '{"a": 01}': [1, 7],
    '{"a":\n\n  tru}': [3, 3],
    '["x\ny"]': [1, 2],
    '[1}': [1, 3],
    '<html>': [1, 1],
    '{"a": [{}, [], "\\u00e4", -1.5e3, true, null]}': undefined,
  };
  for (const [text, place] of Object.entries(faults)) {
    const fault = findJsonFault(text);
    assert.deepEqual(fault && [fault.line, fault.column], place, text);
  }
});

let files = 0;

function file(content) {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...args) {
  const printed = [];
  const complaints = [];
  const code = await runCommand(args, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return {code, out: printed.join('\n'), complaints: complaints.join('\n')};
}
