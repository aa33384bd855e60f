import assert from 'node:assert/strict';
import test from 'node:test';
import {csvFormatRows, csvParse, csvParseRows} from 'd3-dsv';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {openBytes, openJson} = await loadSource('feed/open-bytes.ts');
const {factsOf} = await loadSource('model/flags/flag-facts.ts');
const {evaluateFlags} = await loadSource('model/flags/flag-rules.ts');

const DPWH = 'oc4ids/derived-dpwh-strict.json';
const COLOMBIA = 'ocds/colombia-release-package.json';
const GOSZAKUP = 'kz/goszakup/ows-v3-contracts.json';
const BUENOS_AIRES = 'json-csv/buenos-aires-obras-2019.csv';
const WORKS_DAY = '2019-11-01';

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
  const far = farFromMedian(groups);
  assert.ok(far.length > 0);
  assert.deepEqual(flagged(results, 'cost', ids), far.sort());
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

withFeed(COLOMBIA, 'contracts past their end', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const {releases, publishedDate} = JSON.parse(text);
  const now = publishedDate.slice(0, 10);
  const expected = releases.filter(({contracts: [contract]}) => {
    return contract.status === 'active' && contract.period.endDate.slice(0, 10) < now;
  });
  assert.ok(expected.length > 0);
  assert.deepEqual(flagged(results, 'overdue', ids), expected.map(({ocid}) => ocid).sort());
});

withFeed(GOSZAKUP, 'one supplier’s share of a customer', async (text) => {
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

withFeed(COLOMBIA, 'awards without a tender', async (text) => {
  const {results, ids} = await flagsOf(JSON.parse(text));
  const told = JSON.parse(text).releases.filter(({tender}) => tender?.procurementMethod);
  const direct = told.filter(({tender}) => tender.procurementMethod === 'direct').map(({ocid}) => ocid);
  assert.equal(outcomeOf(results, 'direct-award').n, told.length);
  assert.deepEqual(flagged(results, 'direct-award', ids), direct.sort());
});

withFeed(GOSZAKUP, 'contracts just under a sum', async (text) => {
  const {items} = JSON.parse(text);
  const [most] = items.map(({contract_sum_wnds: amount}) => amount).sort((a, b) => b - a);
  const limits = {threshold: most + 1, 'near-threshold': 50, 'near-count': 2};
  const {results, ids} = await flagsOf(JSON.parse(text), limits);
  const near = items.filter(({contract_sum_wnds: amount}) => amount >= (most + 1) / 2);
  const expected = near.filter(
    ({customer_bin: body, fin_year: [year]}) =>
      near.filter(({customer_bin, fin_year}) => customer_bin === body && fin_year[0] === year).length > 1,
  );
  assert.equal(flagged(results, 'near-threshold', ids).length, expected.length);
});

withFeed(BUENOS_AIRES, 'works past their planned end', async (text) => {
  const {results, ids} = await flagsOfWorks(text);
  const expected = csvParse(text.replace(/^\uFEFF/, ''))
    .filter(({etapa, porcentaje_avance: done, fecha_fin_inicial: end}) => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(end.trim()) ?? [];
      const past = year !== undefined && `${year}-${month}-${day}` < WORKS_DAY;
      return past && etapa !== 'Finalizada' && !(done !== '' && Number(done) >= 100);
    })
    .map(({id}) => id);
  assert.ok(expected.length > 0);
  assert.deepEqual(flagged(results, 'overdue', ids), [...expected].sort());
});

withFeed(BUENOS_AIRES, 'costs far from the median of their kind', async (text) => {
  const {results, ids} = await flagsOfWorks(text);
  const groups = new Map();
  for (const {id, tipo, monto_contrato: cost} of csvParse(text.replace(/^\uFEFF/, '')))
    if (Number(cost) > 0 && tipo.trim() !== '')
      groups.set(tipo.trim(), [...(groups.get(tipo.trim()) ?? []), {id, log: Math.log(Number(cost))}]);
  const far = farFromMedian(groups);
  assert.ok(far.length > 0);
  assert.deepEqual(flagged(results, 'cost', ids), far.sort());
});

withFeed(BUENOS_AIRES, 'most of an authority’s money with one company', async (text) => {
  const {results, ids} = await flagsOfWorks(text);
  const rows = csvParse(text.replace(/^\uFEFF/, '')).filter(
    ({monto_contrato: cost, area_responsable: body, licitacion_oferta_empresa: firm}) =>
      Number(cost) > 0 && body.trim() !== '' && firm.trim() !== '',
  );
  const sum = (of) => of.reduce((all, {monto_contrato: cost}) => all + Number(cost), 0);
  const expected = rows.filter(({area_responsable: body, licitacion_oferta_empresa: firm}) => {
    const all = rows.filter(({area_responsable}) => area_responsable.trim() === body.trim());
    const own = all.filter(({licitacion_oferta_empresa: other}) => other.trim() === firm.trim());
    return all.length >= 10 && sum(own) > sum(all) / 2;
  });
  assert.deepEqual(flagged(results, 'supplier-share', ids), expected.map(({id}) => id).sort());
});

/** Feeds with the list of their records and what stays of a record that is emptied. */
const LISTS = {
  [DPWH]: ['projects', ['id', 'title']],
  [COLOMBIA]: ['releases', ['ocid', 'id', 'date', 'tag', 'initiationType', 'language']],
  [GOSZAKUP]: [
    'items',
    ['id', 'trd_buy_number_anno', 'ref_currency_code', 'customer_bin', 'contract_sum_wnds'],
  ],
};

for (const [path, [list, kept]] of Object.entries(LISTS)) {
  withFeed(path, 'every signal alike in any order of the records', async (text) => {
    const json = JSON.parse(text);
    const [straight, turned] = [
      await flagsOf(json, {threshold: 1e7}),
      await flagsOf({...json, [list]: [...json[list]].reverse()}, {threshold: 1e7}),
    ];
    assert.ok(straight.results.some(({outcome}) => outcome.status === 'computed'));
    assert.deepEqual(everything(turned), everything(straight));
  });

  withFeed(path, 'no signal of records that tell nothing', async (text) => {
    const json = JSON.parse(text);
    const emptied = json[list].map((record) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => kept.includes(key))),
    );
    const {results} = await flagsOf({...json, [list]: emptied});
    assert.deepEqual(
      results.filter(({outcome}) => outcome.flags?.length > 0).map(({rule}) => rule.code),
      [],
    );
  });
}

withFeed(
  BUENOS_AIRES,
  'every signal alike in any order of the rows, none of rows without figures',
  async (text) => {
    const [head, ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
    const turned = await flagsOfWorks(csvFormatRows([head, ...[...rows].reverse()]));
    assert.deepEqual(everything(turned), everything(await flagsOfWorks(text)));
    const kept = ['id', 'nombre', 'etapa', 'tipo'];
    const emptied = rows.map((row) => row.map((cell, at) => (kept.includes(head[at]) ? cell : '')));
    const {results} = await flagsOfWorks(csvFormatRows([head, ...emptied]));
    assert.ok(results.every(({outcome}) => outcome.status === 'not-computed'));
  },
);

function withFeed(path, name, check) {
  const text = sharedFeed(path);
  if (text !== undefined) test(`${path}: ${name}`, () => check(text));
}

async function flagsOf(json, limits = {}) {
  const dataset = await openJson(json, {});
  const results = evaluateFlags(factsOf(dataset, dataset.meta.asOf), undefined, limits);
  return {ids: dataset.projects.ids, results};
}

async function flagsOfWorks(text) {
  const mapping = {
    id: 'id',
    title: 'nombre',
    status: 'etapa',
    sector: 'tipo',
    contracted: 'monto_contrato',
    physical: 'porcentaje_avance',
    endPlanned: 'fecha_fin_inicial',
    authority: 'area_responsable',
    supplier: 'licitacion_oferta_empresa',
    dateFormat: 'DD/MM/YYYY',
    decimal: '.',
    currency: 'ARS',
    unit: 1,
  };
  const dataset = await openBytes(new TextEncoder().encode(text), {mapping});
  return {ids: dataset.projects.ids, results: evaluateFlags(factsOf(dataset, WORKS_DAY))};
}

/** What each rule points at, and of how many. */
function everything({ids, results}) {
  return results.map(({rule, outcome}) => [
    rule.code,
    outcome.n,
    (outcome.flags ?? []).map(({row}) => ids[row]).sort(),
  ]);
}

/** Ids of those beyond 3.5 in groups of ten or more. */
function farFromMedian(groups) {
  return [...groups.values()].flatMap((group) => {
    if (group.length < 10) return [];
    const middle = median(group.map(({log}) => log));
    const mad = median(group.map(({log}) => Math.abs(log - middle)));
    const far = group.filter(({log}) => Math.abs((0.6745 * (log - middle)) / mad) > 3.5);
    return mad > 0 ? far.map(({id}) => id) : [];
  });
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
