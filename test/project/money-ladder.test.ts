import {expect} from '@open-wc/testing';
import type {Table} from '../../src/model/dataset.js';
import type {MoneyKey} from '../../src/model/measure.js';
import {moneyLadder, sideSums} from '../../src/project/money-ladder.js';

describe('moneyLadder', () => {
  it('compares each stage with the one it grew out of', () => {
    const steps = moneyLadder(table({planned: 100, adjusted: 120, contracted: 90, paid: 45, final: 99}), 0, [
      'KZT',
    ]);
    expect(steps.map(({measure, against}) => [measure, against?.base, against?.difference])).to.deep.equal([
      ['planned', undefined, undefined],
      ['adjusted', 'planned', 20],
      ['contracted', 'adjusted', -30],
      ['paid', 'contracted', -45],
      ['final', 'contracted', 9],
    ]);
  });

  it('leaves out a missing stage, which is not zero', () => {
    const steps = moneyLadder(table({planned: 100, contracted: NaN, paid: 25}), 0, ['KZT']);
    expect(steps.map(({measure}) => measure)).to.deep.equal(['planned', 'paid']);
    expect(steps[1]?.against).to.deep.equal({base: 'planned', difference: -75, ratio: 0.25});
  });

  it('does not compare sums of different currencies', () => {
    const mixed = {...table({planned: 100, paid: 5}), currencyOf: {paid: Uint8Array.of(1)}};
    const [planned, paid] = moneyLadder(mixed, 0, ['KZT', 'USD']);
    expect([planned?.currency, paid?.currency, paid?.against]).to.deep.equal(['KZT', 'USD', undefined]);
    expect([planned?.length, paid?.length]).to.deep.equal([1, 1]);
  });

  it('gives a negative sum no bar and no per cent', () => {
    const paid = moneyLadder(table({planned: 100, paid: -5}), 0, ['KZT'])[1];
    expect([paid?.length, paid?.against?.ratio]).to.deep.equal([0, undefined]);
  });

  it('keeps commitments apart', () => {
    const money = table({planned: 100, committed: 70});
    expect(moneyLadder(money, 0, ['KZT'])).to.have.lengthOf(1);
    expect(sideSums(money, 0, ['KZT'])).to.deep.equal([{measure: 'committed', amount: 70, currency: 'KZT'}]);
  });
});

function table(sums: Partial<Record<MoneyKey, number>>): Table {
  const money = Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, Float64Array.of(sum)]));
  return {size: 1, money, dimensions: {}};
}
