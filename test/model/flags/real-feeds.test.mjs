import assert from 'node:assert/strict';
import test from 'node:test';
import {csvParse} from 'd3-dsv';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {openBytes, openJson} = await loadSource('feed/open-bytes.ts');
const {factsOf} = await loadSource('model/flags/flag-facts.ts');
const {evaluateFlags} = await loadSource('model/flags/flag-rules.ts');

const DPWH = 'oc4ids/derived-dpwh-strict.json';

withFeed(DPWH, 'contracts over the plan', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const expected = JSON.parse(text)
    .projects.filter(({budget, contractingProcesses}) => {
      const plan = budget.amount.amount;
      const sum = contractingProcesses.reduce((all, {summary}) => all + summary.contractValue.amount, 0);
      return plan > 0 && (sum - plan) / plan > 0.05;
    })
    .map(({id}) => id);
  assert.ok(expected.length > 0);
  assert.deepEqual(flagged(results, 'over-plan', ids), expected.sort());
});

withFeed(DPWH, 'single bids in competitions', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const tenders = JSON.parse(text).projects.map(({id, contractingProcesses}) => ({
    id,
    ...contractingProcesses[0].summary.tender,
  }));
  const competed = tenders.filter(
    ({procurementMethod: method}) => method === 'open' || method === 'selective',
  );
  const single = competed.filter(({numberOfTenderers}) => numberOfTenderers === 1).map(({id}) => id);
  assert.equal(outcomeOf(results, 'single-bid').n, competed.length);
  assert.deepEqual(flagged(results, 'single-bid', ids), single.sort());
});

withFeed(DPWH, 'costs far from the median of their sector', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const groups = new Map();
  for (const {id, sector, contractingProcesses} of JSON.parse(text).projects) {
    const cost = contractingProcesses[0].summary.contractValue.amount;
    const kind = (sector ?? []).reduce((a, b) => (b.startsWith(a) ? b : a), '');
    if (cost > 0 && kind) groups.set(kind, [...(groups.get(kind) ?? []), {id, log: Math.log(cost)}]);
  }
  const far = [...groups.values()].flatMap((group) => {
    if (group.length < 10) return [];
    const middle = median(group.map(({log}) => log));
    const mad = median(group.map(({log}) => Math.abs(log - middle)));
    return mad > 0 ? group.filter(({log}) => Math.abs((0.6745 * (log - middle)) / mad) > 3.5) : [];
  });
  assert.ok(far.length > 0);
  assert.deepEqual(flagged(results, 'cost', ids), far.map(({id}) => id).sort());
});

withFeed(DPWH, 'no signal of what is taken out of a feed', async (text) => {
  const json = JSON.parse(text);
  for (const project of json.projects) {
    for (const {summary} of project.contractingProcesses) {
      delete summary.contractValue;
      delete summary.tender;
    }
    delete project.budget;
    delete project.period;
  }
  const {results} = await flagsOf(json);
  for (const code of ['over-plan', 'cost', 'single-bid', 'overdue', 'late', 'same-price', 'supplier-share'])
    assert.equal(outcomeOf(results, code).status, 'not-computed', code);
});

withFeed(DPWH, 'the same signals in any order of the projects', async (text) => {
  const json = JSON.parse(text);
  const straight = await flagsOf(json);
  const turned = await flagsOf({...json, projects: [...json.projects].reverse()});
  for (const code of ['over-plan', 'cost', 'supplier-share'])
    assert.deepEqual(
      flagged(turned.results, code, turned.ids),
      flagged(straight.results, code, straight.ids),
    );
});

withFeed('ocds/colombia-release-package.json', 'contracts past their end', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const {releases, publishedDate} = JSON.parse(text);
  const now = publishedDate.slice(0, 10);
  const expected = releases.filter(({contracts: [contract]}) => {
    return contract.status === 'active' && contract.period.endDate.slice(0, 10) < now;
  });
  assert.ok(expected.length > 0);
  assert.deepEqual(flagged(results, 'overdue', ids), expected.map(({ocid}) => ocid).sort());
});

withFeed('kz/goszakup/ows-v3-contracts.json', 'one supplier’s share of a customer', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const {items} = JSON.parse(text);
  const sum = (of) => of.reduce((all, {contract_sum_wnds: amount}) => all + amount, 0);
  const expected = items.filter(({customer_bin: body, supplier_biin: from}) => {
    const all = items.filter((item) => item.customer_bin === body);
    return all.length >= 10 && sum(all.filter((item) => item.supplier_biin === from)) > sum(all) / 2;
  });
  assert.ok(expected.length > 0);
  assert.equal(flagged(results, 'supplier-share', ids).length, expected.length);
});

withFeed('json-csv/buenos-aires-obras-2019.csv', 'works past their planned end', async (text) => {
  const mapping = {
    id: 'id',
    title: 'nombre',
    status: 'etapa',
    contracted: 'monto_contrato',
    physical: 'porcentaje_avance',
    endPlanned: 'fecha_fin_inicial',
    dateFormat: 'DD/MM/YYYY',
    decimal: '.',
    currency: 'ARS',
    unit: 1,
  };
  const dataset = await openBytes(new TextEncoder().encode(text), {mapping});
  const results = evaluateFlags(factsOf(dataset, '2019-11-01'));
  const expected = csvParse(text.replace(/^\uFEFF/, ''))
    .filter(({etapa, porcentaje_avance: done, fecha_fin_inicial: end}) => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(end.trim()) ?? [];
      const past = year !== undefined && `${year}-${month}-${day}` < '2019-11-01';
      return past && etapa !== 'Finalizada' && !(done !== '' && Number(done) >= 100);
    })
    .map(({id}) => id);
  assert.ok(expected.length > 0);
  assert.deepEqual(flagged(results, 'overdue', dataset.projects.ids), [...expected].sort());
});

function withFeed(path, name, check) {
  const text = sharedFeed(path);
  if (text !== undefined) test(`${path}: ${name}`, () => check(text));
}

async function flagsOf(json) {
  const dataset = await openJson(json, {});
  return {dataset, ids: dataset.projects.ids, results: evaluateFlags(factsOf(dataset, dataset.meta.asOf))};
}

function outcomeOf(results, code) {
  return results.find(({rule}) => rule.code === code).outcome;
}

function flagged(results, code, ids) {
  const outcome = outcomeOf(results, code);
  assert.equal(outcome.status, 'computed', code);
  return outcome.flags.map(({row}) => ids[row]).sort();
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}
