import {expect} from '@open-wc/testing';
import {defaultMeasure, measuresOf, valuesIn} from '../../src/model/money.js';

describe('measuresOf and defaultMeasure', () => {
  it('keep the order of the stages and leave side money out', () => {
    const table = {money: {refined: column(), paid: column(), contracted: column()}};
    expect(measuresOf(table)).to.deep.equal(['contracted', 'paid']);
    expect(defaultMeasure(table)).to.equal('contracted');
    expect(defaultMeasure({money: {}})).to.equal(undefined);
  });
});

describe('valuesIn', () => {
  it("gives the table's own array where there is one currency", () => {
    const paid = column();
    expect(valuesIn({size: 3, money: {paid}}, 'paid', 0)).to.equal(paid);
  });

  it('never mixes currencies, and does the work once', () => {
    const table = {size: 3, money: {paid: column()}, currencyOf: {paid: Uint8Array.of(0, 1, 0)}};
    expect([...valuesIn(table, 'paid', 0)]).to.deep.equal([1, NaN, 3]);
    expect([...valuesIn(table, 'paid', 1)]).to.deep.equal([NaN, 2, NaN]);
    expect(valuesIn(table, 'paid', 1)).to.equal(valuesIn(table, 'paid', 1));
  });

  it('gives missing figures for a measure the table lacks', () => {
    expect([...valuesIn({size: 2, money: {}}, 'paid', 0)]).to.deep.equal([NaN, NaN]);
  });
});

function column(): Float64Array {
  return Float64Array.of(1, 2, 3);
}
