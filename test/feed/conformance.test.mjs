import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';
import {conformanceTables, SAMPLES} from './conformance-tables.mjs';

/** Fields whose way is a promise to publishers: `file: path → names`, after `or` where they stand in for others. */
const PROMISED = `
  open-budget.json: projects[].planned → planned
  open-budget.json: projects[].final → final
  open-budget.json: lines[].paid → paid
  open-budget.json: lines[].function → sector
  oc4ids.json: projects[].budget.amount.amount → planned
  oc4ids.json: projects[].contractingProcesses[].summary.modifications[].newContractValue.amount → contracted
  oc4ids.json: projects[].contractingProcesses[].summary.contractValue.amount → or contracted
  oc4ids.json: projects[].contractingProcesses[].summary.transactions[].value.amount → paid
  oc4ids.json: projects[].completion.finalValue.amount → final
  oc4ids.json: projects[].transactions[].value.amount →
  oc4ids.json: projects[].locations[].geometry.coordinates[] → place
  oc4ids.json: projects[].milestones[].dueDate → milestones[].due
  oc4ids.json: projects[].status → status
  ocds.json: releases[].planning.budget.amount.amount → planned
  ocds.json: releases[].contracts[].value.amount → contracted
  ocds.json: releases[].awards[].value.amount → or contracted
  ocds.json: releases[].contracts[].implementation.transactions[].value.amount → paid
  ocds.json: releases[].tender.value.amount →
  ocds.json: releases[].buyer.name → authority
  ocds-1.0.json: contracts[].implementation.transactions[].amount.amount → paid
  fiscal-data-package.json: resources[].data[].amount → planned, adjusted, paid
  fiscal-data-package.json: resources[].data[].func → sector
  fiscal-data-package.json: resources[].data[].year → year
  fiscal-data-package-model.json: resources[].data[].executed → paid
  fiscal-data-package-model.json: model.measures.approved.factor → planned
  budget-egov.json: rows[].utv → planned
  budget-egov.json: rows[].plg → adjusted
  budget-egov.json: rows[].utch → refined
  budget-egov.json: rows[].sumrg → paid
  budget-egov-investments.json: rows[].plg → adjusted
  goszakup.json: items[].contract_sum_wnds → contracted
  goszakup.json: items[].contract_sum →
  goszakup.json: items[].fakt_sum_wnds → paid
  goszakup.json: items[].ks_proc →
  goszakup-graphql.json: data.Contract[].TreasuryPay[].payAmount → paid
  data-egov.json: [].cumma → planned
  smart-almaty.json: [].geom.coordinates[][][][] → place
  smart-almaty.json: [].marker.coordinates[] → or place
  geojson.json: features[].geometry.coordinates[][] → place
  records.json: data[].Освоено → paid
  json-stat.json: dimension.year.category.index[] → year
  iati.xml: iati-activity/budget/value → planned
  iati.xml: iati-activity/transaction/value → contracted, paid
  iati.xml: iati-activity/planned-disbursement/value →
  open311.json: [].description → report.text
`;

const tables = await conformanceTables();
const {openBytes} = await loadSource('feed/open-bytes.ts');

for (const line of PROMISED.trim().split('\n')) {
  const [, file, path, or = '', names = ''] = /^\s*(\S+): (.+?) →(?: (or ))?(.*)$/.exec(line);
  test(line.trim(), () => {
    const {goesTo, standsInFor} = rowOf(file, path);
    const wanted = names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const found = or ? standsInFor : goesTo;
    for (const name of wanted) assert.ok(found.includes(name), `goes to ${found.join(', ') || 'nothing'}`);
    if (wanted.length === 0) assert.deepEqual([...goesTo, ...standsInFor], []);
  });
}

test('every sample is of a standard that is told by its content, and has no fault', async () => {
  for (const {file, standard, options} of SAMPLES) {
    const bytes = readFileSync(new URL(`../fixtures/standards/${file}`, import.meta.url));
    const {meta, issues} = await openBytes(bytes, options);
    assert.equal(meta.standard, standard, file);
    assert.deepEqual(
      issues.filter(({level}) => level === 'error'),
      [],
      file,
    );
  }
});

test('every sample is in the tables', () => {
  const files = readdirSync(new URL('../fixtures/standards/', import.meta.url)).sort();
  assert.deepEqual(SAMPLES.map(({file}) => file).sort(), files);
});

function rowOf(file, path) {
  const row = tables[SAMPLES.findIndex((sample) => sample.file === file)].rows.find(
    (one) => one.path === path,
  );
  assert.ok(row, `the sample has no ${path}`);
  return row;
}
