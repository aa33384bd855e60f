import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-table.js';
import type {BudgetTable} from '../../src/charts/budget-table.js';
import {linesFeed} from '../fixtures/lines-feed.js';

describe('<budget-table flags>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await shown('', locale)).to.be.accessible();
    });
  }

  it('says how many signals a project has, and which', async () => {
    const element = await shown('');
    expect(headings(element)[1]).to.equal('Signals');
    expect(column(element)).to.deep.equal([
      'no signals',
      '▲ 2: Paid ahead of the work; Past the planned end',
      '▲ 1: Paid ahead of the work',
    ]);
  });

  it('sorts by their number', async () => {
    const element = await shown('');
    for (const wanted of ['no', '▲ 2']) {
      element.renderRoot.querySelectorAll<HTMLElement>('thead button')[1]?.click();
      await waitUntil(() => column(element)[0]?.startsWith(wanted) === true);
    }
    expect(column(element).map((cell) => cell.slice(0, 3))).to.deep.equal(['▲ 2', '▲ 1', 'no ']);
  });

  it('has them in the file', async () => {
    const element = await shown('overdue');
    const csv = await saved(element);
    expect(csv).to.match(/^\uFEFF?Title,Signals,/);
    expect(csv).to.contain('Two,1: Past the planned end,');
    expect(csv).to.contain('One,0,');
  });

  it('asks the rules anew when the page names others, and none without the attribute', async () => {
    const element = await shown('overdue');
    expect(column(element)[1]).to.equal('▲ 1: Past the planned end');
    element.flags = '-overdue';
    await waitUntil(() => column(element)[1] === '▲ 1: Paid ahead of the work');
    element.removeAttribute('flags');
    await waitUntil(() => !headings(element).includes('Signals'));
  });

  it('says which word of the attribute names no rule', async () => {
    const element = await shown('overdue laet');
    expect(headings(element)[1]).to.equal('Signals. There is no rule “laet”.');
    expect(column(element)[1]).to.equal('▲ 1: Past the planned end');
  });

  it('adds nothing to budget lines', async () => {
    const element = await fixture<BudgetTable>(
      html`<budget-table locale="en" flags .data=${linesFeed}></budget-table>`,
    );
    await waitUntil(() => element.state === 'ready');
    expect(headings(element)).not.to.include('Signals');
  });
});

const paid = (physical: number) => ({contracted: 100, paid: 84, progress: [{physical}]});

const feed = {
  openBudget: '1',
  asOf: '2026-06-01',
  currency: 'KZT',
  unit: 1,
  projects: [
    {id: '1', title: {en: 'One'}, ...paid(80)},
    {
      id: '2',
      title: {en: 'Two'},
      status: 'implementation',
      end: {planned: '2026-01-01'},
      ...paid(50),
    },
    {id: '3', title: {en: 'Three'}, ...paid(50)},
  ],
};

async function shown(flags: string, locale = 'en'): Promise<BudgetTable> {
  const element = await fixture<BudgetTable>(html`
    <budget-table locale=${locale} flags=${flags} .data=${feed}></budget-table>
  `);
  await waitUntil(() => column(element).some((cell) => cell.startsWith('▲')));
  return element;
}

function headings(element: BudgetTable): readonly string[] {
  return [...element.renderRoot.querySelectorAll('thead th')].map(text);
}

function column(element: BudgetTable): readonly string[] {
  return [...element.renderRoot.querySelectorAll('tbody tr')].map((row) => text(row.children[1]));
}

/** What the reader is handed as CSV. */
async function saved(element: BudgetTable): Promise<string> {
  const original = URL.createObjectURL;
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return original.call(URL, file);
  };
  try {
    element.renderRoot.querySelector<HTMLElement>('.footer button')?.click();
    await waitUntil(() => files.length > 0);
  } finally {
    URL.createObjectURL = original;
  }
  return (await files[0]?.text()) ?? '';
}

function text(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
