import {expect} from '@open-wc/testing';
import {inBasePrices, priceLevel, yearsWithoutIndex} from '../../src/model/real-prices.js';

const deflator = {base: 2024, index: {2022: 0.8, 2023: 0.9, 2024: 1, 2025: 1.1}};

describe('real prices', () => {
  it('put a sum into the prices of the base year', () => {
    expect(inBasePrices(720, 2023, deflator)).to.deep.equal({value: 800});
    expect(inBasePrices(500, 2024, deflator)).to.deep.equal({value: 500});
    expect(inBasePrices(-88, 2022, deflator).value).to.be.closeTo(-110, 1e-9);
  });

  it('put right an index whose base year is 100', () => {
    const hundred = {base: 2020, index: {2020: 100, 2021: 125}};
    expect(inBasePrices(250, 2021, hundred)).to.deep.equal({value: 200});
    expect(priceLevel(2021, hundred)).to.equal(1.25);
  });

  it('take an index without its base year as meant: base = 1', () => {
    expect(inBasePrices(250, 2021, {base: 2020, index: {2021: 1.25}})).to.deep.equal({value: 200});
  });

  it('invent nothing for a year without an index', () => {
    expect(inBasePrices(5, 2026, deflator)).to.deep.equal({reason: 'no-index'});
    expect(inBasePrices(5, 2022, {base: 2024, index: {2022: 0}})).to.deep.equal({reason: 'no-index'});
    expect(yearsWithoutIndex([2021, 2022, 2026], deflator)).to.deep.equal([2021, 2026]);
  });

  it('say why there is none', () => {
    expect(inBasePrices(5, 2024, undefined)).to.deep.equal({reason: 'no-deflator'});
    expect(inBasePrices(undefined, 2024, deflator)).to.deep.equal({reason: 'missing'});
    expect(inBasePrices(NaN, 2024, deflator)).to.deep.equal({reason: 'missing'});
  });
});
