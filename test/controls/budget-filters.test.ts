import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import type {BudgetFilters} from '../../src/controls/budget-filters.js';
import '../../src/define/budget-filters.js';
import type {BudgetFilterEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('<budget-filters>', () => {
  it('is accessible with its facets open', async () => {
    const element = await filters();
    expect(facets(element)).to.have.length.above(1);
    for (const facet of facets(element)) facet.open = true;
    await expect(element).to.be.accessible();
  });

  it('is accessible as a sheet', async () => {
    const element = await filters({width: 340});
    opener(element)?.click();
    expect(element.renderRoot.querySelector('dialog')?.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('offers the dimensions of which the feed has two values', async () => {
    const names = facets(await filters()).map((facet) => facet.querySelector('.facet-name')?.textContent);
    expect(names).to.deep.equal([
      'Region',
      'Sector',
      'Status',
      'Authority',
      'Contractor',
      'Source of funding',
      'Year',
      'Sum',
      'On the map',
    ]);
  });

  it('leaves out a dimension of one value', async () => {
    const [project] = projectsFeed.projects;
    const element = await filters({
      data: {...projectsFeed, projects: [project, {...project, id: 'other', region: 'KZ-33'}]},
    });
    expect(facets(element)).to.have.lengthOf(1);
  });

  it('says what is left after a filter and tells the page', async () => {
    const element = await filters();
    const told = oneEvent(element, 'budget-filter');
    box(element, 'Jetisu Region')?.click();
    const {where} = (await told) as Event as BudgetFilterEvent;
    await element.updateComplete;
    expect(where.values.region).to.deep.equal(['KZ-33']);
    expect(status(element)).to.match(/^2 projects\. Planned budget: ₸/);
  });

  it('counts a facet without its own filter and the others with it', async () => {
    const element = await filters();
    const before = options(element, 'Region');
    box(element, 'Jetisu Region')?.click();
    await element.updateComplete;
    expect(options(element, 'Region')).to.deep.equal(before);
    expect(options(element, 'Sector').length).to.be.lessThan(9);
  });

  it('puts "not told" last', async () => {
    expect(options(await filters(), 'Source of funding').at(-1)).to.contain('Not stated');
  });

  for (const words of ['Қапшағай', 'Kapchagay', 'Капчагай', 'Qapshağai']) {
    it(`finds Қапшағай as ${words}`, async () => {
      const [first, ...others] = projectsFeed.projects;
      const projects = [{...first, title: {kk: 'Қапшағай су қоймасы'}}, ...others];
      const element = await filters({data: {...projectsFeed, projects}});
      await search(element, words);
      await until(() => /^1 project/.test(status(element) ?? ''));
    });
  }

  for (const words of ['Қонаев', 'Конаев', 'Qonaev', 'school qonaev']) {
    it(`finds ${words}`, async () => {
      const element = await filters();
      await search(element, words);
      await until(() => /^[123] project/.test(status(element) ?? ''));
    });
  }

  it('says so when nothing is left', async () => {
    const element = await filters();
    await search(element, 'xyzzy');
    await until(() => (status(element) ?? '').includes('Nothing matches'));
  });

  it('takes off one filter and moves the focus to the next', async () => {
    const element = await filters({where: 'region=KZ-19,KZ-33'});
    chips(element)[0]?.click();
    await element.updateComplete;
    await nextFrame();
    expect(chips(element).map((chip) => chip.textContent.trim())).to.deep.equal(['Region: Jetisu Region×']);
    expect(element.shadowRoot?.activeElement).to.equal(chips(element)[0]);
  });

  it('resets everything', async () => {
    const element = await filters({where: 'region=KZ-33;text=жол;placed=no'});
    expect(chips(element)).to.have.lengthOf(3);
    element.renderRoot.querySelector<HTMLButtonElement>('.reset')?.click();
    await element.updateComplete;
    expect(chips(element)).to.have.lengthOf(0);
    expect(status(element)).to.match(/^12 projects/);
  });

  it('switches the stage of money', async () => {
    const element = await filters();
    radio(element, 'paid')?.click();
    await element.updateComplete;
    expect(status(element)).to.contain('Paid: ');
  });

  it('offers sums per resident only where a population is dated, and says why not', async () => {
    expect(radio(await filters(), 'resident')).to.not.equal(null);
    const element = await filters({data: {...projectsFeed, population: {'KZ-19': {value: 1_596_331}}}});
    expect(radio(element, 'resident')).to.equal(null);
    expect(element.renderRoot.textContent).to.contain('Why is there nothing per resident?');
  });

  it('lets choose one year of a budget, the latest complete one first', async () => {
    const element = await filters({data: linesFeed});
    const years = element.renderRoot.querySelector('select');
    expect(years?.value).to.equal('2025');
    expect([...(years?.options ?? [])].map(({value}) => value)).to.deep.equal(['2026', '2025', '2024']);
    if (years) years.value = '2024';
    years?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(status(element)).to.match(/^2024\./);
    expect(chips(element).map((chip) => chip.textContent.trim())).to.deep.equal(['Year: 2024×']);
  });

  it('bounds the sum in a unit that it names', async () => {
    const element = await filters();
    const legend = facet(element, 'Sum')?.querySelector('legend')?.textContent;
    expect(legend).to.equal('Planned budget, ₸M');
    await type(element, '.min', '1,000');
    expect(status(element)).to.match(/^\d project/);
    expect(chips(element).map((chip) => chip.textContent.trim())).to.deep.equal([
      'Planned budget: ₸1bn – …×',
    ]);
    await type(element, '.min', '');
    expect(chips(element)).to.have.lengthOf(0);
    expect(status(element)).to.match(/^12 projects/);
  });

  it('keeps what cannot be used as bounds, says why, and filters by it once it can', async () => {
    const element = await filters();
    await type(element, '.min', 'many');
    expect(facet(element, 'Sum')?.querySelector('[role="alert"]')?.textContent).to.equal(
      'Write a number, such as 12.5',
    );
    await type(element, '.min', '900');
    await type(element, '.max', '500');
    expect(facet(element, 'Sum')?.querySelector('[role="alert"]')?.textContent).to.contain('greater');
    expect(field(element, '.max')?.value).to.equal('500');
    await type(element, '.max', '2000');
    expect(facet(element, 'Sum')?.querySelector('[role="alert"]')).to.equal(null);
    expect(chips(element)[0]?.textContent.trim()).to.equal('Planned budget: ₸900M – ₸2bn×');
  });

  it('has no bounds for budget lines, whose rows are parts of a classification', async () => {
    const element = await filters({data: linesFeed});
    expect(facet(element, 'Sum')).to.equal(undefined);
  });

  it('bounds the years of projects from both ends', async () => {
    const element = await filters();
    const [from, to] = [...(facet(element, 'Year')?.querySelectorAll('select') ?? [])];
    await choose(element, from, '2025');
    expect(chips(element).map((chip) => chip.textContent.trim())).to.deep.equal(['from 2025×']);
    expect([...(to?.options ?? [])].map(({value}) => value)).to.not.include('2024');
    await choose(element, to, '2025');
    expect(chips(element).map((chip) => chip.textContent.trim())).to.deep.equal(['2025×']);
  });

  it('adds up years of a budget only where a reader asks for it', async () => {
    const element = await filters({data: linesFeed});
    const [first, last] = [...element.renderRoot.querySelectorAll('select')];
    await choose(element, first, '2024');
    await choose(element, last, '2025');
    expect(status(element)).to.match(/^2024–2025\./);
    await choose(element, last, '');
    expect(status(element)).to.match(/^2024\./);
  });

  it('tells what is on the map from what is not', async () => {
    const element = await filters();
    expect(options(element, 'On the map')).to.deep.equal([
      'Show all 12',
      'Only projects on the map 10',
      'Only projects not on the map 2',
    ]);
    facet(element, 'On the map')?.querySelectorAll('input')[2]?.click();
    await element.updateComplete;
    expect(status(element)).to.match(/^2 projects/);
    expect(options(element, 'On the map')[1]).to.equal('Only projects on the map 10');
  });

  it('offers currencies where there are several', async () => {
    const [first, ...others] = projectsFeed.projects;
    const mixed = {...first, planned: 5, currency: 'USD'};
    const element = await filters({data: {...projectsFeed, projects: [mixed, ...others]}});
    expect(radio(element, 'USD')).to.not.equal(null);
    radio(element, 'USD')?.click();
    await element.updateComplete;
    expect(status(element)).to.contain('Planned budget: $5K');
  });

  it('takes changes back one by one, and the focus stays on the way back', async () => {
    const element = await filters();
    box(element, 'Jetisu Region')?.click();
    await element.updateComplete;
    radio(element, 'paid')?.click();
    await element.updateComplete;
    undo(element)?.click();
    await nextFrame();
    expect(status(element)).to.match(/^2 projects\. Planned/);
    expect(element.shadowRoot?.activeElement).to.equal(undo(element));
    undo(element)?.click();
    await nextFrame();
    expect(status(element)).to.match(/^12 projects\. Planned/);
    expect(undo(element)).to.equal(null);
  });

  it('shows how many filters are in force on the button of the sheet', async () => {
    const element = await filters({width: 340, where: 'region=KZ-19,KZ-33'});
    expect(opener(element)?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Filters 22 in force');
  });

  it('finds a value of a long facet', async () => {
    const projects = Array.from({length: 40}, (_, at) => ({
      id: `p${at}`,
      title: `P${at}`,
      planned: 1,
      authority: {name: `Басқарма ${at}`},
    }));
    const element = await filters({data: {...projectsFeed, projects}});
    expect(options(element, 'Authority')).to.have.lengthOf(6);
    const input = element.renderRoot.querySelector<HTMLInputElement>('.facet-search');
    for (const words of ['baskarma 37', 'БАСҚАРМА 37', 'баскарма 37']) {
      if (input) input.value = words;
      input?.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(options(element, 'Authority'), words).to.have.lengthOf(1);
    }
  });
});

interface Setup {
  data?: unknown;
  width?: number;
  where?: string;
}

async function filters({data = projectsFeed, width = 760, where = ''}: Setup = {}): Promise<BudgetFilters> {
  const box = await fixture(
    html`<div style="width: ${width}px"><budget-filters locale="en" where=${where} .data=${data}></budget-filters></div>`,
  );
  const element = box.querySelector('budget-filters')!;
  if (element.state !== 'ready') await oneEvent(element, 'budget-ready');
  // Names of regions come with their own chunk.
  await waitUntil(() => !element.renderRoot.textContent?.includes('KZ-'), 'regions have names');
  await nextFrame();
  await element.updateComplete;
  return element;
}

async function search(element: BudgetFilters, words: string): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('.words');
  if (input) input.value = words;
  const told = oneEvent(element, 'budget-filter');
  input?.dispatchEvent(new Event('input'));
  await told;
  await element.updateComplete;
}

function facets(element: BudgetFilters): HTMLDetailsElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('.facet')];
}

function options(element: BudgetFilters, name: string): string[] {
  return [...(facet(element, name)?.querySelectorAll('.option') ?? [])].map((option) =>
    option.textContent.replace(/\s+/g, ' ').trim(),
  );
}

function box(element: BudgetFilters, name: string): HTMLInputElement | null | undefined {
  const labels = [...element.renderRoot.querySelectorAll('.option')];
  return labels.find((label) => label.textContent.includes(name))?.querySelector('input');
}

function chips(element: BudgetFilters): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.chip')];
}

function radio(element: BudgetFilters, value: string): HTMLInputElement | null {
  return element.renderRoot.querySelector(`input[type="radio"][value="${value}"]`);
}

function facet(element: BudgetFilters, name: string): HTMLDetailsElement | undefined {
  return facets(element).find((candidate) => candidate.querySelector('.facet-name')?.textContent === name);
}

function field(element: BudgetFilters, selector: string): HTMLInputElement | null {
  return element.renderRoot.querySelector(selector);
}

async function type(element: BudgetFilters, selector: string, text: string): Promise<void> {
  const input = field(element, selector);
  if (input) input.value = text;
  input?.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function choose(element: BudgetFilters, select: HTMLSelectElement | undefined, value: string) {
  if (select) select.value = value;
  select?.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function undo(element: BudgetFilters): HTMLButtonElement | null {
  return element.renderRoot.querySelector('.undo');
}

function opener(element: BudgetFilters): HTMLButtonElement | null {
  return element.renderRoot.querySelector('.open');
}

function status(element: BudgetFilters): string {
  return element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextFrame();
}
