import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {mergeReleases} = await loadSource('feed/formats/ocds-merge.ts');
const {lastVersion} = await loadSource('feed/formats/ocds-versions.ts');

test('the metadata of single releases give way to those of the compiled one', () => {
  const merged = merge({tender: {id: 'A'}}, {tender: {id: 'A'}});
  assert.deepEqual(merged, {
    ocid: 'ocds-x-1',
    tag: ['compiled'],
    id: 'ocds-x-1-2014-01-02T00:00:00Z',
    date: '2014-01-02T00:00:00Z',
    tender: {id: 'A'},
  });
});

test('releases go by date, whatever their order and time zone', () => {
  const old = {date: '2014-01-02T01:00:00+05:00', tender: {title: 'old'}};
  const young = {date: '2014-01-01T23:00:00Z', tender: {title: 'new'}};
  assert.equal(mergeReleases([young, old]).tender.title, 'new');
  assert.equal(mergeReleases([old, young]).tender.title, 'new');
});

test('a release without a date is older than the others and told', () => {
  const told = [];
  const undated = {tender: {title: 'undated'}};
  const dated = {date: '2001-01-01', tender: {title: 'dated'}};
  const merged = mergeReleases([dated, undated], {undated: (release) => told.push(release)});
  assert.equal(merged.tender.title, 'dated');
  assert.deepEqual(told, [undated]);
});

test('a later literal value replaces an earlier one', () => {
  const {tender} = merge(
    {tender: {procurementMethod: 'selective', id: 'A'}},
    {tender: {procurementMethod: 'open'}},
  );
  assert.deepEqual(tender, {procurementMethod: 'open', id: 'A'});
});

test('null removes a field, and a whole object', () => {
  const {tender, planning} = merge(
    {tender: {id: 'A', procurementMethod: 'open'}, planning: {rationale: 'reason'}},
    {tender: {procurementMethod: null}, planning: null},
  );
  assert.deepEqual([tender, planning], [{id: 'A'}, undefined]);
});

test('null in a first release leaves nothing', () => {
  assert.deepEqual(merge({tender: {id: 'A', title: null}}).tender, {id: 'A'});
});

test('an empty object or list of objects changes nothing', () => {
  const {planning, awards} = merge(
    {planning: {rationale: 'reason'}, awards: [{id: '10'}]},
    {planning: {}, awards: []},
  );
  assert.deepEqual([planning, awards], [{rationale: 'reason'}, [{id: '10'}]]);
});

test('a list of objects merges by id', () => {
  const {awards} = merge(
    {awards: [{id: '10', title: 'Title', value: {amount: 5, currency: 'KZT'}}]},
    {awards: [{id: '11'}, {id: '10', value: {amount: 6}}]},
  );
  assert.deepEqual(awards, [{id: '10', title: 'Title', value: {amount: 6, currency: 'KZT'}}, {id: '11'}]);
});

test('a number and the same digits as text are one id', () => {
  assert.equal(merge({awards: [{id: 1}]}, {awards: [{id: '1', title: 'T'}]}).awards.length, 1);
});

test('lists inside listed objects merge by id as well', () => {
  const paid = (...ids) => [{id: 'c', implementation: {transactions: ids.map((id) => ({id}))}}];
  const [contract] = merge({contracts: paid('1', '2')}, {contracts: paid('2', '3')}).contracts;
  assert.deepEqual(
    contract.implementation.transactions.map(({id}) => id),
    ['1', '2', '3'],
  );
});

test('a list of words is one value', () => {
  const {tender} = merge({tender: {submissionMethod: ['a', 'b']}}, {tender: {submissionMethod: ['c']}});
  assert.deepEqual(tender.submissionMethod, ['c']);
});

test('lists marked wholeListMerge are one value, an empty one too', () => {
  const party = (additionalIdentifiers) => ({parties: [{id: '1', additionalIdentifiers}]});
  assert.deepEqual(merge(party([{id: '100'}]), party([{id: '200'}])).parties[0].additionalIdentifiers, [
    {id: '200'},
  ]);
  assert.deepEqual(merge(party([{id: '100'}]), party([])).parties[0].additionalIdentifiers, []);
});

test('suppliers of OCDS 1.0, which have no id, are one value', () => {
  const award = {awards: [{id: '1', suppliers: [{name: 'Acme'}]}]};
  const other = {awards: [{id: '1', suppliers: [{name: 'Other'}]}]};
  assert.deepEqual(merge(award, other).awards[0].suppliers, [{name: 'Other'}]);
  const known = {awards: [{id: '1', suppliers: [{id: 'a'}]}]};
  const more = {awards: [{id: '1', suppliers: [{id: 'b'}]}]};
  assert.equal(merge(known, more).awards[0].suppliers.length, 2);
});

test('objects without an id are all kept, but a repetition in a later release is not added', () => {
  const list = (...keys) => ({list: keys.map((key) => ({key}))});
  assert.deepEqual(merge(list(1, 1, 2), list(2, 3)).list, list(1, 1, 2, 3).list);
});

test('of two objects with one id in a release the later stands, and it is told', () => {
  const told = [];
  const release = {
    awards: [
      {id: 1, title: 'a'},
      {id: 1, title: 'b'},
    ],
  };
  const {awards} = mergeReleases([release], {sameId: (...found) => told.push(found)});
  assert.deepEqual(awards, [{id: 1, title: 'b'}]);
  assert.deepEqual(told, [['awards', '1']]);
});

test('the releases are left as they are', () => {
  const releases = [
    {date: '2014-01-01', awards: [{id: '1'}], tender: {submissionMethod: ['a']}},
    {date: '2014-01-02', awards: [{id: '1', title: 'T'}]},
  ];
  const before = JSON.stringify(releases);
  mergeReleases(releases);
  assert.equal(JSON.stringify(releases), before);
});

test('keys that reach a prototype are dropped', () => {
  const merged = mergeReleases([JSON.parse('{"tender": {"__proto__": {"polluted": 1}, "id": "A"}}')]);
  assert.deepEqual(Object.keys(merged.tender), ['id']);
  assert.equal(merged.tender.polluted, undefined);
});

test('of a versioned release the last values are taken', () => {
  const version = (value, date) => ({releaseID: date, releaseDate: date, releaseTag: ['tender'], value});
  const versioned = {
    ocid: 'ocds-x-1',
    tender: {
      id: [version('A', '2014-01-01')],
      value: {amount: [version(1000, '2014-01-01'), version(2000, '2014-01-02')]},
      title: [version('T', '2014-01-01'), version(null, '2014-01-02')],
      submissionMethod: [version(['a', 'b'], '2014-01-01')],
    },
    awards: [{id: '1', title: [version('Award', '2014-01-01')]}],
  };
  assert.deepEqual(lastVersion(versioned), {
    ocid: 'ocds-x-1',
    tender: {id: 'A', value: {amount: 2000}, submissionMethod: ['a', 'b']},
    awards: [{id: '1', title: 'Award'}],
  });
});

/** Merges releases of one process, a day apart. */
function merge(...parts) {
  return mergeReleases(
    parts.map((part, at) => ({
      ocid: 'ocds-x-1',
      id: String(at + 1),
      date: `2014-01-0${at + 1}T00:00:00Z`,
      tag: ['tender'],
      ...part,
    })),
  );
}
