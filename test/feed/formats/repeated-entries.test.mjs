import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {openJson} = await loadSource('feed/open-bytes.ts');
const {inspect} = await loadSource('cli/inspection.ts');
const {detailOf} = await loadSource('model/details.ts');

test('OC4IDS: a contract and a payment that are repeated word for word count once, and it is told', async () => {
  const json = sample('oc4ids.json');
  const [project] = json.projects;
  const [{summary}] = project.contractingProcesses;
  summary.transactions.push(summary.transactions[0]);
  project.contractingProcesses.push(project.contractingProcesses[0]);
  const {sums, issues} = inspect(await openJson(json));
  assert.deepEqual([sums.contracted, sums.paid], [5_250_000_000, 3_000_000_000]);
  assert.deepEqual(pointersOf(issues, 'repeated-entry'), ['/projects/0/contractingProcesses/1']);
});

test('OC4IDS: two payments of one sum without an id are two', async () => {
  const json = sample('oc4ids.json');
  const [{summary}] = json.projects[0].contractingProcesses;
  summary.transactions = [1, 2].map(() => ({value: {amount: 5, currency: 'KZT'}}));
  assert.equal(inspect(await openJson(json)).sums.paid, 10);
});

test('OC4IDS: milestones of the project and of its contracts are in the dossier', async () => {
  const {projects} = await openJson(sample('oc4ids.json'));
  assert.deepEqual(
    detailOf(projects, 0).milestones.map(({title, met}) => [title.kk, met]),
    [
      ['Іргетас құйылды', '2026-04-28'],
      ['Шатыр жабылды', '2026-09-10'],
    ],
  );
});

test('goszakup: a payment of the treasury that is repeated counts once, and so does a contract', async () => {
  const json = sample('goszakup-graphql.json');
  const [contract] = json.data.Contract;
  contract.TreasuryPay.push(contract.TreasuryPay[0]);
  json.data.Contract.push(contract);
  const {sums, issues} = inspect(await openJson(json));
  assert.deepEqual([sums.contracted, sums.paid], [92_000_000, 50_000_000]);
  assert.deepEqual(pointersOf(issues, 'repeated-record'), ['/data/Contract/2']);
});

test('budget.egov.kz: a repeated row counts once, a row without its parent is told', async () => {
  const json = sample('budget-egov.json');
  json.rows.push(json.rows[6], {...json.rows[6], id: 8, parent_id: 99});
  const {sums, issues} = inspect(await openJson(json));
  assert.equal(sums.planned, 1_000_000);
  assert.deepEqual(pointersOf(issues, 'repeated-entry'), ['/rows/7']);
  assert.deepEqual(pointersOf(issues, 'parent-missing'), ['/rows/8/parent_id']);
});

test('budget.egov.kz: rows that stand below each other end the search, whatever their ids are', async () => {
  for (const [id, parent] of [
    ['x', 'x'],
    [4, 5],
  ]) {
    const json = sample('budget-egov-investments.json');
    Object.assign(json.rows[3], {id, parent_id: parent});
    const {issues} = inspect(await openJson(json));
    assert.ok(issues.some(({code}) => code === 'parent-missing'));
  }
});

test('an amount beyond any budget is left out and told', async () => {
  const json = sample('oc4ids.json');
  json.projects[0].budget.amount.amount = 1e300;
  const {sums, issues} = inspect(await openJson(json));
  assert.equal(sums.planned, null);
  assert.deepEqual(pointersOf(issues, 'amount-too-large'), ['/projects/0/budget/amount/amount']);
});

function sample(name) {
  return JSON.parse(readFileSync(new URL(`../../fixtures/standards/${name}`, import.meta.url), 'utf8'));
}

function pointersOf(issues, code) {
  return issues.filter((issue) => issue.code === code).map(({pointer}) => pointer);
}
