import {expect} from '@open-wc/testing';
import {contractChanges} from '../../src/project/contract-changes.js';

describe('contractChanges', () => {
  it('puts each change beside the state before it', () => {
    const changes = contractChanges({
      value: tenge(100),
      end: '2025-12-01',
      amendments: [{value: tenge(120), end: '2026-03-01'}, {rationale: {en: 'Name'}}, {value: tenge(90)}],
    });
    expect(changes.map(({difference}) => difference)).to.deep.equal([20, undefined, -30]);
    expect(changes.map(({ratio}) => ratio)).to.deep.equal([1.2, undefined, 0.75]);
    expect(changes.map(({days}) => days)).to.deep.equal([90, undefined, undefined]);
  });

  it('does not know what the first change was where the contract tells its state of today', () => {
    const [first, second] = contractChanges({
      value: tenge(120),
      amendments: [{value: tenge(110)}, {value: tenge(120)}],
    });
    expect(first?.difference).to.equal(undefined);
    expect(second?.difference).to.equal(10);
  });

  it('does not compare currencies', () => {
    const [change] = contractChanges({
      value: tenge(100),
      amendments: [{value: {amount: 1, currency: 'USD'}}],
    });
    expect(change?.difference).to.equal(undefined);
    expect(change?.value?.amount).to.equal(1);
  });
});

function tenge(amount: number) {
  return {amount, currency: 'KZT'};
}
