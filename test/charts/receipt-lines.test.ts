import {expect} from '@open-wc/testing';
import {figuresOfOneYear, receiptOf} from '../../src/charts/receipt-lines.js';
import {daysOf, receiptResidents} from '../../src/charts/receipt-residents.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {parseWhere} from '../../src/model/where.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed, linesSums} from '../fixtures/lines-feed.js';

describe('a receipt', () => {
  it('splits a sum as the budget is split, to the unit', async () => {
    const {receipt} = await receiptFor(linesFeed, 1000);
    expect(receipt?.all.map(({row, amount}) => [row.keys[0], amount])).to.deep.equal([
      ['04', 509],
      ['07', 205],
      ['12', 120],
      ['01', 92],
      ['06', 74],
    ]);
    expect(receipt?.net).to.equal(linesSums.planned);
  });

  it('tells apart what is below zero and what has no figure', async () => {
    const {receipt} = await receiptFor(linesFeed, 1000, 'year=2026..2026', 'paid');
    expect(receipt?.negative.map(({keys}) => keys[0])).to.deep.equal([]);
    expect(receipt?.missing.map(({keys}) => keys[0])).to.deep.equal(['07']);
    const {receipt: planned} = await receiptFor(linesFeed, 1000);
    expect(planned?.negative.map(({keys}) => keys[0])).to.deep.equal(['16']);
  });

  it('folds after rounding: a line keeps its amount', async () => {
    const {receipt} = await receiptFor(linesFeed, 997, '', 'planned', 3);
    const {receipt: whole} = await receiptFor(linesFeed, 997);
    expect(receipt?.lines).to.have.lengthOf(3);
    expect(receipt?.lines[0]?.amount).to.equal(whole?.lines[0]?.amount);
    expect(receipt?.lines.reduce((sum, {amount}) => sum + amount, 0)).to.equal(997);
  });

  it('is of one year where several are looked at', async () => {
    const {figures} = await receiptFor(linesFeed, 1000, 'year=2024..2026');
    expect(figures.period).to.deep.equal({from: 2025, to: 2025});
    const {figures: chosen} = await receiptFor(linesFeed, 1000, 'year=2024,2026');
    expect(chosen.period).to.deep.equal({from: 2024, to: 2024});
  });

  it('says what comes to a resident by year and by day', async () => {
    const {figures, receipt} = await receiptFor(linesFeed, 1000);
    const residents = receiptResidents(figures, 'planned', receipt?.net);
    expect(residents?.each).to.be.closeTo(14_000_000_000 / 29_400, 1e-6);
    expect(residents?.day).to.be.closeTo(14_000_000_000 / 29_400 / 365, 1e-6);
  });

  it('counts the days that payments of part of a year are of, and all days for its plan', async () => {
    const {figures} = await receiptFor(linesFeed, 1000, 'year=2026..2026');
    expect(receiptResidents(figures, 'paid', 29_400 * 31)?.day).to.equal(1);
    expect(receiptResidents(figures, 'planned', 29_400 * 365)?.day).to.equal(1);
    expect([daysOf(2024), daysOf(2025), daysOf(2024, 2)]).to.deep.equal([366, 365, 60]);
  });
});

async function receiptFor(
  feed: object,
  sum: number,
  where = '',
  measure: 'planned' | 'paid' = 'planned',
  most = 12,
) {
  const dataset = await openJson(feed);
  const figures = figuresOfOneYear(
    new Figures(dataset, resolveView(dataset, {measure, where: parseWhere(where).where})),
  );
  const column = figures.table.dimensions.sector;
  return {figures, receipt: column && receiptOf({figures, dimension: 'sector', column, sum, most})};
}
