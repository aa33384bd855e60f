import {expect} from '@open-wc/testing';
import {hasMonths, monthSeries} from '../../src/charts/timeline-months.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {parseWhere} from '../../src/model/where.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';

const FUNCTION = '04';

describe('months', () => {
  it('are differences of sums that grow from 1 January, which starts anew each year', async () => {
    const {periods, series} = await months([
      {year: 2024, month: 11, paid: 100},
      {year: 2024, month: 12, paid: 130},
      {year: 2025, month: 1, paid: 5},
      {year: 2025, month: 2, paid: 25},
    ]);
    expect(periods.map(({year, month}) => `${year}-${month}`)).to.deep.equal([
      '2024-11',
      '2024-12',
      '2025-1',
      '2025-2',
    ]);
    expect(series).to.deep.equal([{key: 'paid', values: [undefined, 30, 5, 20]}]);
  });

  it('leave a gap and say so where the month before is missing', async () => {
    const {series, unsplit} = await months([
      {year: 2025, month: 1, paid: 5},
      {year: 2025, month: 2, paid: 9},
      {year: 2025, month: 4, paid: 30},
      {year: 2025, month: 5, paid: 31},
    ]);
    expect(series[0]?.values).to.deep.equal([5, 4, undefined, undefined, 1]);
    expect(unsplit).to.equal(1);
  });

  it('keep the sums as published where they are asked for', async () => {
    const {series} = await months(
      [
        {year: 2025, month: 1, planned: 100, paid: 5},
        {year: 2025, month: 3, planned: 110, paid: 30},
      ],
      'cumulative',
    );
    expect(series).to.deep.equal([
      {key: 'planned', values: [100, undefined, 110]},
      {key: 'paid', values: [5, undefined, 30]},
    ]);
  });

  it('have no plans, which are of a whole year', async () => {
    const {series, withoutPlans} = await months([
      {year: 2025, month: 1, planned: 100, paid: 5},
      {year: 2025, month: 2, planned: 100, paid: 8},
    ]);
    expect(series.map(({key}) => key)).to.deep.equal(['paid']);
    expect(withoutPlans).to.equal(true);
  });

  it('draw a plan of the whole year beside payments by month', async () => {
    const rows = [
      {year: 2025, planned: 100},
      {year: 2025, month: 1, paid: 5},
      {year: 2025, month: 2, paid: 8},
    ];
    const {series} = await months(rows, 'cumulative');
    expect(series).to.deep.equal([
      {key: 'planned', values: [100, 100]},
      {key: 'paid', values: [5, 8]},
    ]);
  });

  it('count only months that every region tells', async () => {
    const {series} = await months(
      [
        {year: 2025, month: 1, region: 'KZ-19', paid: 5},
        {year: 2025, month: 1, region: 'KZ-33', paid: 50},
        {year: 2025, month: 2, region: 'KZ-19', paid: 8},
        {year: 2025, month: 3, region: 'KZ-19', paid: 9},
        {year: 2025, month: 3, region: 'KZ-33', paid: 90},
      ],
      'cumulative',
    );
    expect(series[0]?.values).to.deep.equal([55, undefined, 99]);
  });

  it('take the other conditions along, whatever year is looked at', async () => {
    const rows = [
      {year: 2024, month: 12, function: '04', paid: 1},
      {year: 2025, month: 1, function: '04', paid: 2},
      {year: 2025, month: 1, function: '07', paid: 40},
      {year: 2025, month: 2, function: '04', paid: 3},
    ];
    const {series} = await months(rows, 'cumulative', 'sector=04;year=2025..2025');
    const other = await months(rows, 'cumulative', 'sector=kz:04;year=2025..2025');
    expect([series[0]?.values, other.series[0]?.values]).to.deep.include([1, 2, 3]);
  });

  it('are there only where a year has several', async () => {
    const one = await openJson(
      feedOf([
        {year: 2024, month: 12, paid: 1},
        {year: 2025, month: 1, paid: 1},
      ]),
    );
    const two = await openJson(
      feedOf([
        {year: 2025, month: 1, paid: 1},
        {year: 2025, month: 2, paid: 1},
      ]),
    );
    expect([hasMonths(one.lines), hasMonths(two.lines)]).to.deep.equal([false, true]);
  });
});

function feedOf(lines: readonly object[]) {
  return {
    openBudget: '1',
    currency: 'KZT',
    unit: 1,
    lines: lines.map((line) => ({function: FUNCTION, ...line})),
  };
}

async function months(lines: readonly object[], grain: 'month' | 'cumulative' = 'month', where = '') {
  const dataset = await openJson(feedOf(lines));
  return monthSeries(new Figures(dataset, resolveView(dataset, {where: parseWhere(where).where})), grain);
}
