import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

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

test('an empty list of objects in the only release leaves nothing, of words it stands', () => {
  assert.equal('awards' in merge({awards: []}), false);
  const {tender} = merge({tender: {submissionMethod: ['a']}}, {tender: {submissionMethod: []}});
  assert.deepEqual(tender.submissionMethod, []);
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

test('an id outside a list is a value like any other (contextual)', () => {
  const {parties, tender} = merge(
    {
      parties: [{id: '1', identifier: {id: '1'}, additionalIdentifiers: [{id: '1'}]}],
      tender: {id: 'A', items: [{id: '1', classification: {id: '1'}}], procuringEntity: {id: '1', name: 'A'}},
    },
    {
      parties: [{id: '1', identifier: {id: '2'}}],
      tender: {id: 'B', items: [{id: '1', classification: {id: '2'}}], procuringEntity: {id: '2'}},
    },
  );
  assert.deepEqual(parties, [{id: '1', identifier: {id: '2'}, additionalIdentifiers: [{id: '1'}]}]);
  assert.deepEqual(tender, {
    id: 'B',
    items: [{id: '1', classification: {id: '2'}}],
    procuringEntity: {id: '2', name: 'A'},
  });
});

test('a unit is an object: its id does not make another unit (unit)', () => {
  const items = (unit) => ({tender: {items: [{id: 'item1', unit}]}});
  const {tender} = merge(
    items({id: 'EA', scheme: 'UNCEFACT', name: 'Each'}),
    items({id: 'TNE', scheme: 'UNCEFACT'}),
  );
  assert.deepEqual(tender.items, [{id: 'item1', unit: {id: 'TNE', scheme: 'UNCEFACT', name: 'Each'}}]);
});

test('lists of several levels merge by the ids of each (deep identifier merge)', () => {
  const nested = (...parts) => ({a: {b: [{id: 1, c: [{id: 1, d: parts}]}]}});
  const {a} = merge(nested({id: 1, x: 1, y: 1}), nested({id: 2, x: 2}, {id: 1, y: 3}));
  assert.deepEqual(a.b, [
    {
      id: 1,
      c: [
        {
          id: 1,
          d: [
            {id: 1, x: 1, y: 3},
            {id: 2, x: 2},
          ],
        },
      ],
    },
  ]);
});

test('the same id in another list is another object (identifier merge collision)', () => {
  const lists = (x) => ({awards: [{id: '1', x}], contracts: [{id: '1', z: x}]});
  const {awards, contracts} = merge(lists(1), lists(2));
  assert.deepEqual([awards, contracts], [[{id: '1', x: 2}], [{id: '1', z: 2}]]);
});

test('an object without an id is appended, within one release as often as it stands (no id)', () => {
  const list = (...keys) => ({nested: [{id: '1', array: keys.map((key) => ({key}))}]});
  assert.deepEqual(merge(list('first', 'second'), list('third')).nested[0].array, [
    {key: 'first'},
    {key: 'second'},
    {key: 'third'},
  ]);
});

test('null in a listed object removes its field and leaves the object', () => {
  const {awards} = merge(
    {awards: [{id: '1', title: 'T', value: {amount: 1}}]},
    {awards: [{id: '1', title: null, value: null}]},
  );
  assert.deepEqual(awards, [{id: '1'}]);
});

test('null takes away a whole list', () => {
  assert.equal(merge({awards: [{id: '1'}]}, {awards: null}).awards, undefined);
});

test('a field that was removed may come back', () => {
  assert.equal(
    merge({tender: {title: 'a'}}, {tender: {title: null}}, {tender: {title: 'c'}}).tender.title,
    'c',
  );
});

test('an empty object is filled by a later release, and an empty list as well (fill, update empty)', () => {
  const {planning, awards, parties} = merge(
    {planning: {}, awards: [], parties: [{id: '1', additionalIdentifiers: []}]},
    {
      planning: {rationale: 'r'},
      awards: [{id: '1'}],
      parties: [{id: '1', additionalIdentifiers: [{id: '9'}]}],
    },
  );
  assert.deepEqual([planning, awards], [{rationale: 'r'}, [{id: '1'}]]);
  assert.deepEqual(parties, [{id: '1', additionalIdentifiers: [{id: '9'}]}]);
});

test('a list that holds anything but objects is one value, objects in it too (mixed array)', () => {
  const {mixedArray} = merge({mixedArray: [{id: 1}, 'foo']}, {mixedArray: [{id: 2}, 'bar']});
  assert.deepEqual(mixedArray, [{id: 2}, 'bar']);
});

test('in a whole list one id may stand twice (whole list merge, duplicate id)', () => {
  const {parties} = merge({parties: [{id: '1', additionalIdentifiers: [{id: '1'}, {id: '1', scheme: 'x'}]}]});
  assert.deepEqual(parties[0].additionalIdentifiers, [{id: '1'}, {id: '1', scheme: 'x'}]);
});

test('changes of an amendment and addresses have no id in the schema: the later list stands', () => {
  const lists = (value) => ({
    contracts: [{id: '1', amendments: [{id: '1', changes: [{property: value}]}]}],
    tender: {deliveryAddresses: [{region: value}]},
  });
  const {contracts, tender} = merge(lists('a'), lists('b'));
  assert.deepEqual(contracts[0].amendments[0].changes, [{property: 'b'}]);
  assert.deepEqual(tender.deliveryAddresses, [{region: 'b'}]);
});

test('id, date and tag are metadata of a release only at its top (omitWhenMerged)', () => {
  const {awards, tender} = merge({
    awards: [{id: '1', date: '2014-01-01'}],
    tender: {id: 'A', tag: ['x'], date: 'd'},
  });
  assert.deepEqual([awards, tender], [[{id: '1', date: '2014-01-01'}], {id: 'A', tag: ['x'], date: 'd'}]);
});

test('a value that was an object becomes what a later release says, and back', () => {
  assert.equal(merge({tender: {value: {amount: 1}}}, {tender: {value: 2}}).tender.value, 2);
  assert.deepEqual(merge({tender: {value: 2}}, {tender: {value: {amount: 1}}}).tender.value, {amount: 1});
});

const record = sharedFeed('ocds/ocdskit-record-package_package.json');
test('real records: merging the releases gives their compiled release', {skip: record === undefined}, () => {
  for (const {releases, compiledRelease} of JSON.parse(record).records) {
    const {id: _, ...merged} = mergeReleases(releases);
    const {id: __, ...compiled} = compiledRelease;
    assert.deepEqual(merged, compiled);
  }
});

const states = sharedFeed('ocds/fictional-record-withversions-1.1.json');
test('real records: the versioned release ends in the compiled one', {skip: states === undefined}, () => {
  const [{compiledRelease, versionedRelease}] = JSON.parse(states).records;
  const {id: _, date: __, tag: ___, ...compiled} = compiledRelease;
  const {id: ____, date: _____, tag: ______, ...last} = lastVersion(versionedRelease);
  assert.deepEqual(last, compiled);
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
