import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-bars.js';
import type {BudgetBars} from '../../src/charts/budget-bars.js';

const feed = {
  openBudget: '1',
  currency: 'KZT',
  lines: [
    {year: 2025, sector: 'education', region: 'KZ-19', planned: 2, paid: 1},
    {year: 2025, sector: 'health', region: 'KZ-75', planned: 3, paid: 3},
  ],
};

describe('permalink', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('writes what the reader looks at into the address, and leaves the rest of it', async () => {
    history.replaceState(null, '', '#mine=1');
    const bars = await openBars();
    pressFirst(bars);
    await addressBecomes('#mine=1&budget=sector=health');
    pressFirst(bars);
    await addressBecomes('#mine=1');
  });

  it('looks at what the address says', async () => {
    history.replaceState(null, '', '#budget=sector=education;measure=paid');
    const bars = await openBars();
    await shows(bars, 'Education');
    const pressed = bars.shadowRoot?.querySelectorAll('.bar[aria-pressed="true"]');
    expect([...(pressed ?? [])].map((bar) => bar.querySelector('.name')?.textContent)).to.deep.equal([
      'Education',
    ]);
  });

  it('follows the address when it changes', async () => {
    const bars = await openBars();
    await shows(bars, '');
    location.hash = '#budget=sector=health';
    await shows(bars, 'Health');
  });

  it('leaves the routes of a page alone', async () => {
    history.replaceState(null, '', '#/home');
    const bars = await openBars();
    pressFirst(bars);
    await shows(bars, 'Health');
    expect(location.hash).to.equal('#/home');
  });
});

async function openBars(): Promise<BudgetBars> {
  const ready = new Promise((resolve) => addEventListener('budget-ready', resolve, {once: true}));
  const place = await fixture<HTMLElement>(
    html`<budget-feed permalink .data=${feed}><budget-bars by="sector" locale="en"></budget-bars></budget-feed>`,
  );
  await ready;
  const bars = place.querySelector('budget-bars') as BudgetBars;
  await becomes(bars, () => bars.state === 'ready');
  return bars;
}

function pressFirst(bars: BudgetBars): void {
  bars.shadowRoot?.querySelector<HTMLButtonElement>('.bar')?.click();
}

/** The bar that is pressed has this name; none for an empty one. */
function shows(bars: BudgetBars, name: string): Promise<void> {
  return becomes(bars, () => {
    const pressed = bars.shadowRoot?.querySelector('.bar[aria-pressed="true"] .name');
    return (pressed?.textContent ?? '') === name;
  });
}

async function addressBecomes(hash: string): Promise<void> {
  await becomes(document.body, () => location.hash === hash);
}

/** Looks again with every frame; the runner's limit ends it. */
async function becomes(_where: Element, isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
