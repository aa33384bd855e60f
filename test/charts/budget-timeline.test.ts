import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import type {BudgetFeed} from '../../src/store/budget-feed.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {sharedFeed} from '../shared-feed.js';
import {
  click,
  dots,
  joined,
  monthsFeed,
  notes,
  periods,
  plain,
  pressed,
  rows,
  sentences,
  text,
  texts,
  timeline,
} from './timeline-page.js';

const pricedFeed = {
  ...linesFeed,
  deflator: {base: 2024, index: {2024: 1, 2025: 1.25}, source: 'https://stat.example/prices'},
};

/** What was paid in four years, with the day of the data. */
const yearsFeed = (asOf: string) => ({
  openBudget: '1',
  currency: 'KZT',
  unit: 1_000_000,
  asOf,
  lines: [
    [2024, 10],
    [2025, 20],
    [2026, 3],
    [2027, 1],
  ].map(([year, paid]) => ({year, function: '04', paid})),
});

describe('<budget-timeline>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await timeline(linesFeed, {locale})).to.be.accessible();
    });
  }

  it('is accessible in the dark, by month, with years chosen and as a table', async () => {
    const element = await timeline(monthsFeed, {theme: 'dark'});
    await click(element, '.controls button:nth-of-type(2)');
    periods(element)[0]?.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await rows(element);
    await click(element, '.footer button');
    await expect(element).to.be.accessible();
  });

  it('says what, where and when, and how the money changed between complete years', async () => {
    const element = await timeline(linesFeed);
    expect(text(element, '.heading')).to.equal('Spending of Qaratau city, by year, 2024–2026');
    expect(text(element, '.takeaway')).to.equal(
      'Planned budget: ₸12.2bn in 2024, ₸14bn in 2025 (+15%). 2026 is not over yet.',
    );
  });

  it('names each year with every stage', async () => {
    expect(sentences(await timeline(linesFeed))).to.deep.equal([
      '2024: Planned budget ₸12.2bn, Adjusted plan ₸13.4bn, Paid ₸12.9bn',
      '2025: Planned budget ₸14bn, Adjusted plan ₸14.7bn, Paid ₸13.8bn',
      'January 2026, year to date: Planned budget ₸15.3bn, Adjusted plan ₸15.3bn, Paid ₸581M',
    ]);
  });

  it('stands payments of an incomplete year apart from their line, and says so', async () => {
    const element = await timeline(linesFeed);
    expect(joined(element, 'planned')).to.equal('MLL');
    expect(joined(element, 'paid')).to.equal('ML');
    expect(notes(element)).to.include('January 2026, year to date: the year is not complete');
    expect(text(element, '.times span:last-of-type')).to.equal('2026Jan');
  });

  it('draws no conclusion from a year that the day of the data falls into or lies before', async () => {
    const element = await timeline(yearsFeed('2026-11-20T08:00:00+05:00'));
    expect(text(element, '.takeaway')).to.equal(
      'Paid: ₸10M in 2024, ₸20M in 2025 (+100%). 2026–2027 are not over yet.',
    );
    expect(joined(element, 'paid')).to.equal('ML');
    expect(dots(element, 'paid')).to.have.lengthOf(4);
    expect(texts(element, '.times span')).to.deep.equal(['2024', '2025', '2026so far', '2027ahead']);
    expect(sentences(element).slice(2)).to.deep.equal(['2026 (so far): Paid ₸3M', '2027 (ahead): Paid ₸1M']);
    expect(notes(element)).to.include('of years that are not over: 2026, 2027.');
  });

  for (const asOf of ['2027-12-31', '2027-12', '2027', '2028-01-01'])
    it(`compares the last year with data of ${asOf}`, async () => {
      const element = await timeline(yearsFeed(asOf));
      expect(text(element, '.takeaway')).to.equal('Paid: ₸10M in 2024, ₸1M in 2027 (−90%).');
      expect(joined(element, 'paid')).to.equal('MLLL');
    });

  it('compares plans that all lie ahead, and joins them', async () => {
    const lines = [2026, 2027].map((year) => ({year, function: '04', planned: year - 2025}));
    const element = await timeline({openBudget: '1', currency: 'KZT', unit: 1e6, asOf: '2025-12-01', lines});
    expect(text(element, '.takeaway')).to.equal(
      'Planned budget: ₸1M in 2026, ₸2M in 2027 (+100%). 2026–2027 are not over yet.',
    );
    expect(joined(element, 'planned')).to.equal('ML');
  });

  it('says of projects in which year the most began, not how years of theirs differ', async () => {
    const projects = [
      [2019, 5],
      [2020, 900],
      [2021, 4],
    ].map(([year, planned]) => ({id: `p${year}`, title: {en: 'Road'}, year, planned}));
    const element = await timeline({
      openBudget: '1',
      currency: 'KZT',
      unit: 1e6,
      asOf: '2021-04-27',
      projects,
    });
    expect(text(element, '.takeaway')).to.equal(
      'Planned budget: the most in 2020, ₸900M. 2021 is not over yet.',
    );
    expect(joined(element, 'planned')).to.equal('ML');
  });

  for (const [locale, years] of [
    ['kk', '2024–2026 жылдар'],
    ['ru', '2024–2026 годы'],
  ] as const)
    it(`names several years as several in ${locale}`, async () => {
      expect(text(await timeline(linesFeed, {locale}), '.heading')).to.contain(years);
    });

  it('breaks a line where a year is missing', async () => {
    const lines = [2020, 2021, 2023, 2024].map((year) => ({year, function: '04', paid: year}));
    const element = await timeline({openBudget: '1', currency: 'KZT', unit: 1, lines});
    expect(joined(element, 'paid')).to.equal('MLML');
    expect(sentences(element)[2]).to.equal('2022: Paid no data');
    expect(notes(element)).to.include('Where a line breaks, nothing is known.');
  });

  it('draws negative figures below zero', async () => {
    const lines = [-50, 100, 20].map((paid, at) => ({year: 2020 + at, function: '04', paid}));
    const element = await timeline({openBudget: '1', currency: 'KZT', unit: 1, lines});
    const [below] = dots(element, 'paid');
    expect(below?.style.top).to.equal('100%');
    expect(parseFloat(element.renderRoot.querySelector<HTMLElement>('.zero')?.style.top ?? '')).to.be.closeTo(
      (100 / 150) * 100,
      0.01,
    );
  });

  it('labels each line at its end, none over another', async () => {
    const element = await timeline(linesFeed);
    const ends = [...element.renderRoot.querySelectorAll<HTMLElement>('.end')];
    expect(ends.map(({textContent}) => plain(textContent))).to.deep.equal([
      'Planned 15.3',
      'Adjusted 15.3',
      'Paid 0.58 (Jan)',
    ]);
    const boxes = ends.map((end) => end.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    boxes.slice(1).forEach(({top}, at) => expect(top).to.be.at.least((boxes[at]?.bottom ?? 0) - 0.5));
  });

  it('shows all years whatever year is looked at', async () => {
    const element = await timeline(linesFeed, {where: 'year=2024..2024'});
    expect(periods(element)).to.have.lengthOf(3);
    expect(pressed(element)).to.deep.equal([true, false, false]);
    expect(text(element, '.takeaway')).to.contain('Chosen: 2024.');
  });

  it('shows months as differences, with a gap where the month before is missing', async () => {
    const element = await timeline(monthsFeed);
    await click(element, '.controls button:nth-of-type(2)');
    expect(text(element, '.heading')).to.equal('By month, 2024–2025');
    expect(sentences(element)).to.deep.equal([
      'November 2024: Paid no data',
      'December 2024: Paid ₸100M',
      'January 2025: Paid ₸40M',
      'February 2025: Paid ₸60M',
      'March 2025: Paid no data',
      'April 2025: Paid no data',
    ]);
    expect(notes(element)).to.include('2 months are left empty').and.include('Plans are of a whole year');
    expect(text(element, '.takeaway')).to.equal('Paid: the most in December 2024, ₸100M.');
  });

  it('shows sums from 1 January anew each year', async () => {
    const element = await timeline(monthsFeed);
    await click(element, '.controls button:nth-of-type(3)');
    expect(joined(element, 'planned')).to.equal('MLML');
    expect(joined(element, 'paid')).to.equal('MLML');
    expect(sentences(element)[5]).to.equal('April 2025, year to date: Planned budget ₸1.2bn, Paid ₸300M');
  });

  it('offers no months where the feed has none', async () => {
    const element = await timeline(linesFeed, {noControls: false, per: 'total'});
    expect(text(element, '.controls')).to.not.contain('Months');
  });

  it('puts sums into the prices of the base year, with the source, leaving out years without an index', async () => {
    const element = await timeline(pricedFeed);
    await click(element, '[aria-label="Prices"] button:nth-of-type(2)');
    expect(sentences(element)[1]).to.equal(
      '2025: Planned budget ₸11.2bn, Adjusted plan ₸11.8bn, Paid ₸11.1bn',
    );
    expect(text(element, '.legend strong')).to.equal('₸bn, prices of 2024');
    expect(notes(element))
      .to.include('Sums are put into the prices of 2024. Source: https://stat.example/prices.')
      .and.include('There is no price index of: 2026.');
    const [, table] = await rows(element);
    expect(table?.slice(0, 3)).to.deep.equal(['2025', '14,000,000,000', '11,200,000,000']);
  });

  it('says why there are no real prices', async () => {
    const element = await timeline(linesFeed);
    expect(text(element, 'details.prices p')).to.contain('no price index');
  });

  it('puts sums per resident, and says whose', async () => {
    const element = await timeline(linesFeed, {per: 'resident'});
    expect(text(element, '.legend strong')).to.equal('₸K, per resident');
    expect(sentences(element)[1]).to.contain('Planned budget ₸476K');
    expect(notes(element)).to.include(
      'Residents: 29,400 (1 January 2026). Every year is divided by this number',
    );
  });

  it('divides by the same residents whatever year is chosen', async () => {
    const lines = [
      {year: 2024, region: 'KZ-19', function: '04', paid: 2_280_351_000},
      {year: 2025, region: 'KZ-33', function: '04', paid: 4_560_702_000},
    ];
    const {population} = projectsFeed;
    const feed = {openBudget: '1', currency: 'KZT', unit: 1, population, lines};
    for (const where of ['', 'year=2024..2024', 'year=2025..2025'])
      expect(sentences(await timeline(feed, {per: 'resident', where}))).to.deep.equal([
        '2024: Paid ₸1K',
        '2025: Paid ₸2K',
      ]);
  });

  it('has the same figures in its table, in full', async () => {
    const element = await timeline(linesFeed);
    expect(await rows(element)).to.deep.equal([
      ['2024', '12,200,000,000', '13,390,000,000', '12,853,000,000'],
      ['2025', '14,000,000,000', '14,690,000,000', '13,842,000,000'],
      ['January 2026, year to date', '15,350,000,000', '15,350,000,000', '581,000,000'],
    ]);
  });

  it('says what the years of projects are, and which have none', async () => {
    const [first, ...others] = projectsFeed.projects;
    const {year: _, start: __, ...undated} = {year: 0, start: {}, ...first};
    const element = await timeline({...projectsFeed, projects: [undated, ...others]});
    expect(text(element, '.heading')).to.contain('by year of the project');
    expect(notes(element)).to.include('usually its start').and.include('year not stated');
  });

  it('shows the years of budget lines where projects have none, and filters no projects by them', async () => {
    const [first, second] = [2024, 2025].map((year, at) => ({year, function: '04', paid: 2000 + 1000 * at}));
    const projects = [{id: 'p1', title: 'Bridge', planned: 5}];
    const feed = {openBudget: '1', currency: 'KZT', unit: 1, projects, lines: [first, second]};
    const host = await fixture<BudgetFeed>(
      html`<budget-feed><budget-timeline locale="en"></budget-timeline></budget-feed>`,
    );
    const element = host.querySelector('budget-timeline')!;
    const ready = oneEvent(element, 'budget-ready');
    host.data = feed;
    await ready;
    await element.updateComplete;
    expect(sentences(element)).to.deep.equal(['2024: Paid ₸2K', '2025: Paid ₸3K']);
    periods(element)[0]?.click();
    await element.updateComplete;
    expect(text(element, '.takeaway')).to.not.contain('Chosen');
    expect(text(element, '.hint')).to.equal('');
  });

  it('says where the feed tells no years', async () => {
    const projects = projectsFeed.projects.map(({id, title}) => ({id, title, planned: 5}));
    const element = await timeline({openBudget: '1', currency: 'KZT', unit: 1, projects});
    expect(text(element, '.note')).to.contain('Not stated in these data: Year');
  });

  it('stays within 320 pixels, many months in Kazakh', async () => {
    const element = await timeline(monthsFeed, {locale: 'kk'}, '320px');
    await click(element, '.controls button:nth-of-type(3)');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('agrees with the published months of Almaty', async function () {
    const published = await sharedFeed('kz/budget-egov/local-almaty-2023-2025.csv');
    if (published === undefined) this.skip();
    const element = await timeline(undefined, {
      src: '/shared-feeds/kz/budget-egov/local-almaty-2023-2025.csv',
    });
    await click(element, '.controls button:nth-of-type(2)');
    const table = await rows(element);
    expect(table.slice(0, 2).map((row) => row[1])).to.deep.equal(['42,082,151,155', '82,651,887,542']);
  });
});
