import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {BudgetStore} from '../../src/store/budget-store.js';
import {loadTextSearch} from '../../src/store/text-search.js';
import {historyOf} from '../../src/store/view-history.js';

describe('ViewHistory', () => {
  it('goes back step by step, drill-downs too', async () => {
    const store = await openStore();
    const history = historyOf(store);
    expect(history.canUndo).to.equal(false);
    store.toggle('sector', 'education');
    store.openLevel('budget-treemap.sector', 'education');
    store.choose({measure: 'paid'});
    history.undo();
    expect(store.state.choice.measure).to.equal(undefined);
    expect(store.state.levels).to.deep.equal({'budget-treemap.sector': 'education'});
    history.undo();
    expect(store.state.levels['budget-treemap.sector']).to.equal('');
    expect(store.where.values.sector).to.deep.equal(['education']);
    history.undo();
    expect(store.where.values).to.deep.equal({});
    expect(history.canUndo).to.equal(false);
  });

  it('takes words typed one after another as one step', async () => {
    await loadTextSearch();
    const store = await openStore();
    const history = historyOf(store);
    for (const text of ['м', 'ме', 'мек']) store.filter({text});
    history.undo();
    expect(store.where.text).to.equal(undefined);
    expect(history.canUndo).to.equal(false);
  });
});

async function openStore(): Promise<BudgetStore> {
  const store = new BudgetStore();
  const lines = [
    {year: 2025, sector: 'education', planned: 2, paid: 1},
    {year: 2025, sector: 'health', planned: 3, paid: 3},
  ];
  await store.show(await openJson({openBudget: '1', currency: 'KZT', lines}));
  return store;
}
