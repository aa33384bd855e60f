import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';

const {ocds} = await loadSource('feed/formats/ocds.ts');
const {detailOf} = await loadSource('model/details.ts');
const {factsOf} = await loadSource('model/flags/flag-facts.ts');
const {evaluateFlags} = await loadSource('model/flags/flag-rules.ts');

const kzt = (amount) => ({amount, currency: 'KZT'});

test('values before and after come from successive releases, and the sum is that of today', () => {
  const dataset = read(
    release('1', '2026-01-01', ['contract'], {value: kzt(100)}),
    release('2', '2026-03-01', ['contractAmendment'], {
      value: kzt(130),
      amendments: [{id: 'a', date: '2026-02-20T00:00:00Z', rationale: 'More work', releaseID: '2'}],
    }),
  );
  const [contract] = detailOf(dataset.projects, 0).contracts;
  assert.deepEqual([contract.value, contract.initial], [kzt(130), kzt(100)]);
  assert.deepEqual(contract.amendments, [
    {date: '2026-02-20T00:00:00Z', rationale: {und: 'More work'}, value: kzt(130)},
  ]);
  assert.equal(dataset.projects.money.contracted[0], 130);
  assert.equal(detailOf(dataset.projects, 0).derived.amendments, 'contracts[].value of successive releases');
  assert.deepEqual(overOf(dataset), [30]);
});

test('a release tagged as an amendment is one, though none is listed', () => {
  const dataset = read(
    release('1', '2026-01-01', ['contract'], {value: kzt(100)}),
    release('2', '2026-03-01', ['contractAmendment'], {value: kzt(150)}),
  );
  assert.deepEqual(detailOf(dataset.projects, 0).contracts[0].amendments, [
    {date: '2026-03-01T00:00:00Z', value: kzt(150)},
  ]);
  assert.deepEqual(overOf(dataset), [50]);
});

test('a value that changed without an amendment may be a correction, and a proposal is no value', () => {
  const corrected = read(
    release('1', '2026-01-01', ['contract'], {value: kzt(100)}),
    release('2', '2026-03-01', ['contractUpdate'], {value: kzt(150)}),
  );
  const proposed = read(
    release('1', '2026-01-01', ['contract'], {value: kzt(100), status: 'pending'}),
    release('2', '2026-03-01', ['contractAmendment'], {
      value: kzt(150),
      amendments: [{id: 'a', date: '2026-03-01T00:00:00Z'}],
    }),
  );
  for (const dataset of [corrected, proposed]) {
    assert.equal(detailOf(dataset.projects, 0).contracts[0].initial, undefined);
    assert.equal(outcome(dataset).status, 'not-computed');
  }
});

test('another currency is no growth', () => {
  const dataset = read(
    release('1', '2026-01-01', ['contract'], {value: {amount: 100, currency: 'USD'}}),
    release('2', '2026-03-01', ['contractAmendment'], {value: kzt(45_000)}),
  );
  assert.equal(detailOf(dataset.projects, 0).contracts[0].initial, undefined);
});

test('changes of OCDS 1.0 tell former values', () => {
  const change = (former) => [{property: 'value.amount', former_value: former}];
  const dataset = read(
    release('1', '2026-05-01', ['contract'], {
      value: kzt(200),
      amendments: [
        {id: 'b', date: '2026-03-01', changes: change(120)},
        {id: 'a', date: '2026-02-01', changes: change(100)},
        {id: 'c', date: '2026-04-01', rationale: 'Longer'},
      ],
    }),
  );
  const [{initial, amendments}] = detailOf(dataset.projects, 0).contracts;
  assert.deepEqual(initial, kzt(100));
  assert.deepEqual(
    amendments.map(({date, value}) => [date, value?.amount]),
    [
      ['2026-02-01', 120],
      ['2026-03-01', 200],
      ['2026-04-01', undefined],
    ],
  );
  assert.deepEqual(overOf(dataset), [100]);
});

test('a versioned release tells them as its releases do', () => {
  const at = (id, date, tag, value) => ({releaseID: id, releaseDate: date, releaseTag: [tag], value});
  const versionedRelease = {
    ocid: 'ocds-x-1',
    contracts: [
      {
        id: 'c',
        status: [at('1', '2026-01-01T00:00:00Z', 'contract', 'active')],
        value: {
          amount: [
            at('1', '2026-01-01T00:00:00Z', 'contract', 100),
            at('2', '2026-03-01T00:00:00Z', 'contractAmendment', 180),
          ],
          currency: [at('1', '2026-01-01T00:00:00Z', 'contract', 'KZT')],
        },
      },
    ],
  };
  const compiledRelease = release('x', '2026-03-01', ['compiled'], {value: kzt(180)});
  for (const record of [
    {ocid: 'ocds-x-1', versionedRelease},
    {ocid: 'ocds-x-1', versionedRelease, compiledRelease},
  ])
    assert.deepEqual(overOf(ocds.read({records: [record]}, {})), [80]);
});

test('a compiled state that says another value than the last release is left alone', () => {
  const releases = [
    release('1', '2026-01-01', ['contract'], {value: kzt(100)}),
    release('2', '2026-03-01', ['contractAmendment'], {value: kzt(150)}),
  ];
  const compiledRelease = release('x', '2026-03-01', ['compiled'], {value: kzt(170)});
  const dataset = ocds.read({records: [{ocid: 'ocds-x-1', releases, compiledRelease}]}, {});
  assert.equal(detailOf(dataset.projects, 0).contracts[0].initial, undefined);
});

function release(id, day, tag, contract) {
  return {
    ocid: 'ocds-x-1',
    id,
    date: `${day}T00:00:00Z`,
    tag,
    contracts: [{id: 'c', status: 'active', ...contract}],
  };
}

function read(...releases) {
  return ocds.read({releases}, {});
}

function outcome(dataset) {
  const [{outcome: found}] = evaluateFlags(factsOf(dataset, '2026-06-01'), ['amended']);
  return found;
}

function overOf(dataset) {
  return outcome(dataset).flags.map(({evidence}) => evidence.over.value);
}
