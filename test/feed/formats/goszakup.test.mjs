import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {goszakup} = await loadSource('feed/formats/goszakup.ts');
const {isPersonalNumber} = await loadSource('feed/formats/goszakup-party.ts');
const {detailOf} = await loadSource('model/details.ts');
const {detect} = await loadSource('feed/detect.ts');

test('a contract is a project, with VAT, and null stays missing', () => {
  const {meta, projects, issues} = rest([
    contract({contract_sum: 100, contract_sum_wnds: 112, fakt_sum_wnds: null}),
  ]);
  assert.deepEqual([meta.currencies, meta.unit, projects.ids], [['KZT'], 1, ['7']]);
  assert.deepEqual([projects.money.contracted[0], projects.money.paid], [112, undefined]);
  assert.ok(codes(issues).includes('paid-missing'));
});

test('a sum without VAT alone is not taken for one with it', () => {
  const {projects, issues} = rest([contract({contract_sum: 100, contract_sum_wnds: null})]);
  assert.equal(projects.money.contracted, undefined);
  assert.ok(codes(issues).includes('sum-without-vat'));
});

test('only the newest state of a contract counts, and deleted ones do not', () => {
  const {projects, issues} = rest([
    contract({id: 9, root_id: 7, parent_id: 8, contract_sum_wnds: 130, sign_date: '2024-06-01 00:00:00'}),
    contract({id: 7, root_id: 7, contract_sum_wnds: 112, sign_date: '2024-02-01 00:00:00'}),
    contract({id: 8, root_id: 7, parent_id: 7, contract_sum_wnds: 120, sign_date: '2024-04-01 00:00:00'}),
    contract({id: 10, root_id: 7, parent_id: 9, contract_sum_wnds: 999, deleted: 1}),
  ]);
  assert.deepEqual([projects.ids, [...projects.money.contracted]], [['7'], [130]]);
  assert.deepEqual(
    [valueOf(issues, 'earlier-versions', 'count'), valueOf(issues, 'deleted-records', 'count')],
    [2, 1],
  );
  const [only] = detailOf(projects, 0).contracts;
  assert.deepEqual([only.value.amount, only.amendments.map(({value}) => value.amount)], [112, [120, 130]]);
});

test('a chain of parents tells what is newer, whatever the numbers say', () => {
  const {projects} = rest([
    contract({id: 50, root_id: 50, contract_sum_wnds: 1, sign_date: '2024-05-01'}),
    contract({id: 20, root_id: 50, parent_id: 50, contract_sum_wnds: 2, sign_date: '2024-01-01'}),
  ]);
  assert.deepEqual([...projects.money.contracted], [2]);
});

test('a GraphQL reply reads alike, with names, status and payments of the treasury', () => {
  const json = {
    data: {
      Contract: [
        {
          id: 7,
          rootId: 7,
          contractSumWnds: 112,
          refContractStatusId: 190,
          RefContractStatus: {id: 190, nameRu: 'Действует', nameKz: 'Қолданыста'},
          trdBuyNameRu: 'Ремонт дороги',
          trdBuyNameKz: 'Жолды жөндеу',
          supplierBiin: '120340008842',
          Supplier: {nameRu: 'ТОО «Жол»'},
          customerBin: '990740002243',
          finYear: [2024, 2025],
          faktTradeMethodsId: 6,
          TreasuryPay: [
            {payAmount: 30, payDate: '2024-05-02 00:00:00', kato: '751110000'},
            {payAmount: 20, payDate: '2024-03-02 00:00:00', kato: '751110000'},
          ],
        },
      ],
    },
    extensions: {pageInfo: {hasNextPage: true}},
  };
  assert.equal(detect(json), 'goszakup');
  const {projects, issues} = goszakup.read(json, {});
  assert.deepEqual(projects.titles[0], {kk: 'Жолды жөндеу', ru: 'Ремонт дороги'});
  assert.equal(keyOf(projects, 'status'), 'implementation');
  assert.equal(keyOf(projects, 'region'), 'KZ-75');
  assert.equal(keyOf(projects, 'year'), '2024');
  assert.equal(projects.money.paid[0], 50);
  const detail = detailOf(projects, 0);
  assert.deepEqual(
    detail.series.map(({period}) => period),
    ['2024-03-02', '2024-05-02'],
  );
  assert.deepEqual([detail.procurement.method, detail.derived.paid], ['direct', 'sum of treasury payments']);
  assert.ok(codes(issues).includes('more-pages'));
});

test('what the portal says is paid comes before the payments of the treasury', () => {
  const {projects} = rest([
    contract({fakt_sum_wnds: 40, TreasuryPay: [{payAmount: 30, payDate: '2024-05-02'}]}),
  ]);
  assert.equal(projects.money.paid[0], 40);
});

test('a number of a body is shown with its zeros, a number of a person is not', () => {
  assert.deepEqual(['120340008842', '990740002243', '850312300123', '010101500999'].map(isPersonalNumber), [
    false,
    false,
    true,
    true,
  ]);
  const {projects, issues} = rest([
    contract({supplier_biin: '850312300123'}),
    contract({id: 8, root_id: 8, supplier_biin: 20340008842}),
  ]);
  assert.deepEqual(detailOf(projects, 1).suppliers[0].id, '020340008842');
  assert.doesNotMatch(JSON.stringify([projects.dimensions, detailOf(projects, 0), issues]), /850312300123/);
  assert.ok(codes(issues).includes('personal-number'));
});

test('announcements are plans; beside contracts they are left out', () => {
  const announcement = {id: 5, number_anno: '5-1', total_sum: 70, name_ru: 'Школа', ref_buy_status_id: 220};
  const {projects} = rest([announcement]);
  assert.deepEqual([projects.money.planned[0], keyOf(projects, 'status')], [70, 'preparation']);
  const both = rest([announcement, contract({})]);
  assert.deepEqual([both.projects.size, both.projects.money.planned], [1, undefined]);
  assert.ok(codes(both.issues).includes('other-kinds'));
});

test('a status that is not known is shown as the feed words it', () => {
  const {projects, issues} = rest([contract({ref_contract_status_id: 777})]);
  assert.equal(keyOf(projects, 'status'), 'unknown');
  assert.equal(valueOf(issues, 'status-unknown', 'word'), '777');
});

test('a record that is none is told; a reply without a list is refused', () => {
  assert.ok(codes(rest([5, contract({})]).issues).includes('not-a-record'));
  assert.throws(() => goszakup.read({total: 0}, {}), {code: 'nothing-to-read'});
});

test('a list of pages and a contract alone are told by their content', () => {
  assert.equal(detect([contract({})]), 'goszakup');
  assert.equal(detect(contract({})), 'goszakup');
  assert.equal(goszakup.read(contract({}), {}).projects.size, 1);
  assert.equal(
    goszakup.read([{items: [contract({})]}, {items: [contract({id: 8, root_id: 8})]}], {}).projects.size,
    2,
  );
});

function rest(items) {
  return goszakup.read({total: items.length, limit: 50, next_page: '', items}, {});
}

function contract(more) {
  return {
    id: 7,
    root_id: 7,
    parent_id: null,
    trd_buy_id: 3,
    trd_buy_number_anno: '3-1',
    deleted: 0,
    supplier_biin: '120340008842',
    customer_bin: '990740002243',
    contract_sum_wnds: 112,
    fakt_sum_wnds: null,
    sign_date: '2024-11-07 00:00:00.000000',
    ...more,
  };
}

function keyOf({dimensions}, dimension) {
  const {codes, entries} = dimensions[dimension];
  return entries[codes[0]].key;
}

function codes(issues) {
  return issues.map(({code}) => code);
}

function valueOf(issues, code, name) {
  return issues.find((issue) => issue.code === code)?.values[name];
}
