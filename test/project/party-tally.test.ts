import {expect} from '@open-wc/testing';
import {ColumnBuilder} from '../../src/model/column-builder.js';
import type {KnownParty} from '../../src/project/known-party.js';
import {partOf, partyRows} from '../../src/project/party-tally.js';

describe('partyRows', () => {
  it('sets joint rows apart, by whom they are joint with', () => {
    const {own, joint} = partyRows(Uint32Array.of(0, 1, 2, 3, 4), suppliers('a'));
    expect([...own]).to.deep.equal([0, 3]);
    expect([...joint.values()].map((of) => [...of])).to.deep.equal([[2]]);
  });

  it('takes only the rows that are looked at', () => {
    expect([...partyRows(Uint32Array.of(1, 3), suppliers('a')).own]).to.deep.equal([3]);
  });

  it('counts what lies below a party in levels as its own', () => {
    expect([...partyRows(Uint32Array.of(0, 1, 2, 3, 4), suppliers('b')).own]).to.deep.equal([1, 4]);
  });
});

describe('partOf', () => {
  it('is a share of a whole', () => {
    expect(partOf(1, 4)).to.equal(0.25);
    expect(partOf(0, 4)).to.equal(0);
  });

  it('is not told where a figure is missing, below zero, or larger than the whole', () => {
    for (const [part, whole] of [
      [undefined, 4],
      [1, undefined],
      [-1, 4],
      [5, 4],
      [0, 0],
    ] as const)
      expect(partOf(part, whole)).to.equal(undefined);
  });
});

/** Rows: a, b, a + b, a, c below b. */
function suppliers(key: string): KnownParty {
  const builder = new ColumnBuilder();
  const [a, b] = [builder.code('a', {en: 'A'}), builder.code('b', {en: 'B'})];
  const c = builder.code('c', {en: 'C'}, {parent: b});
  [a, b, builder.joint([a, b]), a, c].forEach((code, row) => builder.set(row, code));
  const column = builder.build(5)!;
  const index = column.entries.findIndex((entry) => entry.key === key);
  return {role: 'supplier', column, index, entry: column.entries[index]!};
}
