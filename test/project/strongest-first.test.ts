import {expect} from '@open-wc/testing';
import type {Flag} from '../../src/model/flags/flag-rule.js';
import {strongestFirst} from '../../src/project/strongest-first.js';

describe('the order of the signals of a rule', () => {
  it('begins with what is furthest beyond the limit, on either side', () => {
    const flags = [3.6, -9, 4].map((value, row) => flag(row, 'score', value));
    expect(strongestFirst(flags).map(({row}) => row)).to.deep.equal([1, 2, 0]);
  });

  it('is the order of the feed among those that are alike or have no figure', () => {
    const alike = [1, 1, 2].map((value, row) => flag(row, 'count', value));
    expect(strongestFirst(alike).map(({row}) => row)).to.deep.equal([2, 0, 1]);
    const plain: Flag[] = [5, 4].map((row) => ({row, evidence: {}}));
    expect(strongestFirst(plain)).to.equal(plain);
  });
});

function flag(row: number, name: string, value: number): Flag {
  return {row, evidence: {[name]: {kind: 'number', value}}};
}
