import {expect} from '@open-wc/testing';
import {withGaps} from '../../src/project/party-bars.js';

describe('withGaps', () => {
  it('puts years in order and names those between them', () => {
    expect(years([2024, 2021])).to.deep.equal([2021, 2022, 2023, 2024].map((year) => String(year)));
    expect(kinds([2024, 2021])).to.deep.equal(['share', 'gap', 'gap', 'share']);
  });

  it('puts what has no year last', () => {
    expect(kinds([undefined, 2024])).to.deep.equal(['share', 'share']);
    expect(years([undefined, 2024])).to.deep.equal(['2024', 'untold']);
  });

  it('names no gaps over a long time', () => {
    expect(years([1900, 2024])).to.deep.equal(['1900', '2024']);
  });

  it('has nothing where there is nothing', () => {
    expect(years([])).to.deep.equal([]);
  });
});

function gaps(of: readonly (number | undefined)[]) {
  const shares = of.map((year, at) => ({index: at + 1, count: 1, sums: {}, stated: {}, year}));
  return withGaps(shares, ({year}) => year);
}

function years(of: readonly (number | undefined)[]): string[] {
  return gaps(of).map((one) => String(typeof one === 'number' ? one : (one.year ?? 'untold')));
}

function kinds(of: readonly (number | undefined)[]): string[] {
  return gaps(of).map((one) => (typeof one === 'number' ? 'gap' : 'share'));
}
