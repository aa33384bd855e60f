import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {EVERYTHING, type Where} from '../../src/model/where.js';
import {Figures} from '../../src/store/figures.js';
import {loadTextSearch} from '../../src/store/text-search.js';
import {type Choice, resolveView} from '../../src/store/view.js';

describe('Figures', () => {
  it('adds up projects over all years, and leaves what is missing missing', async () => {
    const figures = await projects({});
    expect(figures.total).to.deep.equal({
      count: 3,
      sums: {planned: 600, paid: 50},
      stated: {planned: 3, paid: 1},
    });
    expect(figures.period).to.equal(undefined);
  });

  it('shows a budget of its latest complete year', async () => {
    const figures = await lines({});
    expect(figures.total.sums).to.deep.equal({planned: 200, paid: 150});
    expect(figures.period).to.deep.equal({from: 2024, to: 2024});
  });

  it('shows another year when asked, and says how far it has come', async () => {
    const figures = await lines({where: where({years: {from: 2025, to: 2025}})});
    expect(figures.total.sums).to.deep.equal({planned: 300, paid: 10});
    expect(figures.period).to.deep.equal({from: 2025, to: 2025, month: 1});
  });

  it('lets a grouping ignore the filter of its own dimension', async () => {
    const figures = await projects({where: where({values: {sector: ['health']}})});
    expect(figures.total.count).to.equal(1);
    expect(figures.groups('sector').map(({entry, count}) => [entry.key, count])).to.deep.equal([
      ['education', 2],
      ['health', 1],
    ]);
  });

  it('goes down the levels of a classification without counting anything twice', async () => {
    const figures = await lines({});
    const [top] = figures.groups('sector');
    expect(top?.sums).to.deep.equal({planned: 200, paid: 150});
    const below = figures.groups('sector', top?.index);
    expect(below.map(({entry, own, sums}) => [entry.key, own, sums.planned])).to.have.deep.members([
      ['04', true, 20],
      ['04/1', false, 180],
    ]);
  });

  it('finds rows by words in any script', async () => {
    await loadTextSearch();
    for (const text of ['Қапшағай', 'Капчагай', 'kapchagay мектеп']) {
      const figures = await projects({where: where({text})});
      expect(figures.total.count, text).to.equal(1);
    }
  });

  it('takes the work of earlier figures over and comes to the same', async () => {
    const all = await projects({});
    const choice = {where: where({values: {sector: ['education']}})};
    const view = resolveView(all.dataset, choice);
    const reused = new Figures(all.dataset, view, all);
    expect(reused.total).to.deep.equal(new Figures(all.dataset, view).total);
    expect(new Figures(all.dataset, resolveView(all.dataset, {}), reused).total.count).to.equal(3);
  });

  it('keeps currencies apart', async () => {
    const oc4ids = await openJson({
      openBudget: '1',
      currency: 'KZT',
      projects: [
        {id: 'a', planned: 5},
        {id: 'b', planned: 7},
      ],
    });
    const table = {...oc4ids.projects, currencyOf: {planned: Uint8Array.of(0, 1)}};
    const dataset = {...oc4ids, projects: table, meta: {...oc4ids.meta, currencies: ['KZT', 'USD']}};
    expect(new Figures(dataset, resolveView(dataset, {})).total.sums.planned).to.equal(5);
    const dollars = new Figures(dataset, resolveView(dataset, {currency: 'USD'}));
    expect([dollars.total.sums.planned, dollars.currency]).to.deep.equal([7, 'USD']);
  });
});

function where(patch: Partial<Where>): Where {
  return {...EVERYTHING, ...patch};
}

async function projects(choice: Choice): Promise<Figures> {
  const dataset = await openJson({
    openBudget: '1',
    currency: 'KZT',
    projects: [
      {id: 'a', title: {kk: 'Қапшағай қаласындағы мектеп'}, sector: 'education', planned: 100, paid: 50},
      {id: 'b', title: {kk: 'Балабақша'}, sector: 'education', planned: 200},
      {id: 'c', title: {kk: 'Аурухана'}, sector: 'health', planned: 300, paid: null},
    ],
  });
  return new Figures(dataset, resolveView(dataset, choice));
}

async function lines(choice: Choice): Promise<Figures> {
  const year = (of: number, month: number, planned: number, paid: number) => [
    {year: of, month, id: '04', function: '04', title: {kk: 'Білім беру'}, planned, paid},
    {
      year: of,
      month,
      id: '04/1',
      parent: '04',
      function: '04/1',
      title: {kk: 'Мектептер'},
      planned: planned - 20,
      paid,
    },
  ];
  const dataset = await openJson({
    openBudget: '1',
    currency: 'KZT',
    lines: [...year(2023, 12, 100, 90), ...year(2024, 12, 200, 150), ...year(2025, 1, 300, 10)],
  });
  return new Figures(dataset, resolveView(dataset, choice));
}
