import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
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

test('a file that is not there exits 1, a command that is not understood 2', async () => {
  assert.equal((await run('inspect', join(folder, 'no.json'))).code, 1);
  for (const args of [
    [],
    ['look'],
    ['inspect'],
    ['inspect', 'a', '--unit', 'x'],
    ['inspect', 'a', '--what'],
    ['inspect', 'a', '--format', 'x'],
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
