import {expect} from '@open-wc/testing';
import {currenciesOf, MoneyBuilder} from '../../src/model/money-builder.js';

describe('MoneyBuilder', () => {
  it('leaves missing what was never put', () => {
    const builder = new MoneyBuilder(1);
    builder.set('paid', 3, 0, 'KZT');
    builder.set('planned', 0, NaN, 'KZT');
    const {money, currencyOf} = builder.build(5, ['KZT']);
    expect([...(money.paid ?? [])]).to.deep.equal([NaN, NaN, NaN, 0, NaN]);
    expect(money).to.have.all.keys('paid');
    expect(currencyOf).to.equal(undefined);
  });

  it('numbers currencies by how many figures they have, over all tables', () => {
    const [projects, lines] = [new MoneyBuilder(), new MoneyBuilder()];
    projects.set('paid', 0, 1, 'USD');
    projects.set('paid', 1, 2, 'KZT');
    lines.set('paid', 0, 3, 'KZT');
    const currencies = currenciesOf(projects, lines);
    expect(currencies).to.deep.equal(['KZT', 'USD']);
    expect([...(projects.build(2, currencies).currencyOf?.paid ?? [])]).to.deep.equal([1, 0]);
  });

  it('adds within one currency only', () => {
    const builder = new MoneyBuilder();
    expect(builder.add('paid', 0, 5, 'KZT')).to.equal(true);
    expect(builder.add('paid', 0, 6, 'KZT')).to.equal(true);
    expect(builder.add('paid', 0, 7, 'USD')).to.equal(false);
    expect(builder.get('paid', 0)).to.equal(11);
  });

  it('leaves out and counts a figure whose currency is not known among known ones', () => {
    const builder = new MoneyBuilder();
    builder.set('paid', 0, 5, '');
    builder.set('paid', 1, 6, 'KZT');
    const {money, unpriced} = builder.build(2, currenciesOf(builder));
    expect([...(money.paid ?? [])]).to.deep.equal([NaN, 6]);
    expect(unpriced).to.equal(1);
  });

  it('keeps figures where no currency is known at all', () => {
    const builder = new MoneyBuilder();
    builder.set('paid', 0, 5, '');
    expect(builder.build(1, [])).to.deep.equal({money: {paid: Float64Array.of(5)}, unpriced: 0});
  });
});
