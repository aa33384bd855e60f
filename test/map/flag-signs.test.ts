import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-map.js';
import type {BudgetMap} from '../../src/map/budget-map.js';

describe('<budget-map flags>', () => {
  it('is accessible', async () => {
    await expect(await shown('')).to.be.accessible();
  });

  it('marks projects that have signals by a shape and in their names', async () => {
    const map = await shown('');
    expect(signed(map)).to.deep.equal([
      'Ahead, ₸100M, 2 signals',
      '3 projects, ₸300M, 2 projects have signals',
    ]);
  });

  it('tells how many projects of a cluster have signals, in its label too', async () => {
    const map = await shown('');
    expect([...map.renderRoot.querySelectorAll('.label')].map(text)).to.deep.equal(['₸300M · 3 · ▲\u202f2']);
  });

  it('says them in the list, the card and the legend', async () => {
    const map = await shown('');
    const row = [...map.renderRoot.querySelectorAll<HTMLElement>('.list .row')].find((of) =>
      text(of).startsWith('Ahead'),
    );
    expect(text(row)).to.contain('▲ 2 signals');
    expect(text(map.renderRoot.querySelector('.legend'))).to.contain(
      'yellow triangle — a signal worth a question',
    );
    row?.click();
    await map.updateComplete;
    expect(text(map.renderRoot.querySelector('.card'))).to.contain(
      '▲ 2 signals: Paid ahead of the work; Past the planned end',
    );
  });

  it('asks the rules that the page names, and none without the attribute', async () => {
    const map = await shown('overdue');
    expect(signed(map)).to.deep.equal(['Ahead, ₸100M, 1 signal']);
    map.removeAttribute('flags');
    await map.updateComplete;
    expect(signed(map)).to.deep.equal([]);
    expect(text(map.renderRoot.querySelector('.list'))).not.to.contain('▲');
  });

  it('says in the legend which word of the attribute names no rule', async () => {
    const map = await shown('overdue laet');
    expect(text(map.renderRoot.querySelector('.legend [role="status"]'))).to.equal(
      'There is no rule “laet”.',
    );
    expect(signed(map)).to.deep.equal(['Ahead, ₸100M, 1 signal']);
  });

  it('asks anew when the rules change', async () => {
    const map = await shown('overdue');
    map.flags = 'ahead';
    await waitUntil(() => signed(map).length === 2);
    expect(signed(map)[0]).to.equal('Ahead, ₸100M, 1 signal');
  });
});

const at = (lon: number, lat: number) => ({place: {type: 'Point', coordinates: [lon, lat]}});
const paid = (physical: number) => ({contracted: 100_000_000, paid: 84_000_000, progress: [{physical}]});

const feed = {
  openBudget: '1',
  asOf: '2026-06-01',
  currency: 'KZT',
  unit: 1,
  projects: [
    {
      id: 'a',
      title: {en: 'Ahead'},
      status: 'implementation',
      end: {planned: '2026-01-01'},
      ...paid(50),
      ...at(70, 50),
    },
    {id: 'b', title: {en: 'B'}, ...paid(50), ...at(76, 43)},
    {id: 'c', title: {en: 'C'}, ...paid(50), ...at(76.0001, 43)},
    {id: 'd', title: {en: 'D'}, ...paid(80), ...at(76.0002, 43)},
  ],
};

async function shown(flags: string): Promise<BudgetMap> {
  const map = await fixture<BudgetMap>(html`
    <budget-map locale="en" static measure="contracted" flags=${flags} .data=${feed}></budget-map>
  `);
  await waitUntil(() => signed(map).length > 0);
  return map;
}

/** Names of the marks with a triangle, without what is said of payments. */
function signed(map: BudgetMap): readonly string[] {
  return [...map.renderRoot.querySelectorAll('.mark')]
    .filter((mark) => mark.querySelector('.flag'))
    .map((mark) =>
      (mark.getAttribute('aria-label') ?? '').replace(/, [^,]*paid[^,]*/, '').replace(/\u00a0/g, ' '),
    )
    .sort((a, b) => Number(/^\d/.test(a)) - Number(/^\d/.test(b)));
}

function text(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[ \n\u00a0]+/g, ' ').trim();
}
