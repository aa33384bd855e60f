import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-party.js';
import '../../src/define/budget-project.js';
import type {Where} from '../../src/model/where.js';
import type {BudgetParty} from '../../src/project/budget-party.js';
import type {BudgetFeed} from '../../src/store/budget-feed.js';
import {partyFeed, partyLinesFeed} from '../fixtures/party-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

const X = '000240000001';
const A = '000140000001';

describe('<budget-party>', () => {
  it('is accessible with a party', async () => {
    await expect(await page({party: '101040000013', data: projectsFeed})).to.be.accessible();
  });

  it('is accessible while a party is chosen', async () => {
    await expect(await page({})).to.be.accessible();
  });

  it('names the party and keeps the zeros of its id', async () => {
    const element = await page({party: X});
    expect(words(one(element, '.heading'))).to.equal('Qapshaghai Qurylys LLP');
    expect(words(one(element, '.kinds'))).to.equal(`Contractor · code ${X}`);
  });

  it('finds a party by its name in another language', async () => {
    expect(words(one(await page({party: 'управление образования'}), '.kinds'))).to.equal(
      `Authority · code ${A}`,
    );
  });

  it('counts its own money and none of a joint contract', async () => {
    expect(words(one(await page({party: X}), '.takeaway'))).to.equal(
      '4 projects. Planned budget: ₸600, 6% of all shown here. The largest part is ordered by Education Department: 100%. Together with others: 1 project.',
    );
  });

  it('tells how many of each authority’s projects with a contractor are its own', async () => {
    expect(rows(await page({party: X}), '.partners')).to.deep.equal([
      'Education Department 600 100% 3 of 5 projects, 30% of their money',
      'Roads Department —no data 1 of 1 project',
    ]);
  });

  it('tells what an authority pays to whom', async () => {
    expect(rows(await page({party: A}), '.partners')).to.deep.equal([
      'Qapshaghai Qurylys LLP + Second LLP 1 10% 1 of 1 project, 100% of their money',
      'Qapshaghai Qurylys LLP 0.6 6% 3 of 4 projects, 100% of their money',
      'Second LLP 0.4 4% 1 of 1 project, 100% of their money',
      'Not stated 8 80%',
    ]);
  });

  it('shows a joint contract apart, with its whole sum and the others', async () => {
    const element = await page({party: X});
    expect(rows(element, '.joint')).to.deep.equal(['Together with Second LLP ₸1,000 1 project']);
    expect(words(one(element, '.joint'))).to.contain('none of it is in the figures above');
  });

  it('compares stages only where the same projects state both', async () => {
    const steps = [...(await page({party: X})).renderRoot.querySelectorAll('.ladder li')].map(words);
    expect(steps).to.deep.equal(['Planned budget ₸600 stated in 3 of 4', 'Paid ₸150 stated in 2 of 4']);
  });

  it('leaves gaps between years and shows no figure where none is told', async () => {
    expect(rows(await page({party: X}), '.by-year')).to.deep.equal([
      '2021 2 projects 400 67%',
      '2022 none',
      '2023 none',
      '2024 1 project 200 33%',
      '2025 1 project —no data',
    ]);
  });

  it('counts what is past its planned end and not completed, on the date of the data', async () => {
    const text = words(one(await page({party: X}), '.planned-ends'));
    expect(text).to.contain('Past the planned end and not completed: 1 of 4 projects that state one.');
    expect(text).to.contain('No planned end stated: 1 project.');
    expect(text).to.contain('15 June 2026');
  });

  it('counts it on the day that is given', async () => {
    const element = await page({party: X, today: '2027-01-15'});
    expect(words(one(element, '.planned-ends'))).to.contain('3 of 4 projects that state one');
  });

  it('lists its projects, the largest first, with where, how far and when', async () => {
    const element = await page({party: X});
    const list = () => [...element.renderRoot.querySelectorAll('.work')].map(words);
    await waitUntil(() => list().some((text) => text.includes('signal')), 'signals are counted');
    expect(list()).to.deep.equal([
      'Project p5 ₸1K Almaty Region · Under way · planned end: 2026 · Together with Second LLP',
      'Project p2 ₸300 Almaty Region · Under way · planned end: 1 July 2026',
      'Project p3 ₸200 Almaty Region · Completed · planned end: 1 January 2025',
      'Project p1 ₸100 Almaty Region · Under way · planned end: 1 June 2026 · ▲ 14 days past its planned end · ▲ 1 signal',
      'Project p7 —no data Almaty Region · Under way',
    ]);
  });

  it('opens a project', async () => {
    const {party} = await linked();
    await open(party, X);
    const told: (string | undefined)[] = [];
    party.addEventListener('budget-select', (event) => told.push(event.project));
    one(party, '.work').click();
    await party.updateComplete;
    expect(told).to.deep.equal(['p5']);
    expect(one(party, '.work').getAttribute('aria-current')).to.equal('true');
  });

  it('filters everything linked by the party', async () => {
    const {party} = await linked();
    await open(party, X);
    const told: Where[] = [];
    party.addEventListener('budget-filter', (event) => told.push(event.where));
    const button = one(party, '.tools button');
    button.click();
    await party.updateComplete;
    expect(told.map(({values}) => values)).to.deep.equal([{supplier: [X]}]);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(words(one(party, '.takeaway'))).to.contain('6% of all shown here');
  });

  it('shows the only party that is filtered by', async () => {
    const {party} = await linked({where: `supplier=${X}`});
    expect(words(one(party, '.heading'))).to.equal('Qapshaghai Qurylys LLP');
  });

  it('says that other filters narrow it', async () => {
    const element = await page({party: X, where: 'year=2021'});
    expect(words(one(element, '.frame'))).to.contain('Filters are in force');
    expect(words(one(element, '.takeaway'))).to.contain('2 projects. Planned budget: ₸400, 100%');
    expect(rows(element, '.by-year')).to.have.lengthOf(5);
  });

  it('offers the largest parties and finds one in any script', async () => {
    const {party} = await linked();
    expect(choices(party)).to.deep.equal([
      `Qapshaghai Qurylys LLP ₸600 ${X} · 4 projects · Together with others: 1 project`,
      'Second LLP ₸400 000240000002 · 1 project · Together with others: 1 project',
    ]);
    await search(party, 'капчагай');
    expect(choices(party)).to.have.lengthOf(1);
    await search(party, '0002');
    expect(choices(party)).to.have.lengthOf(2);
    await search(party, 'nobody');
    expect(words(one(party, '[role="status"]'))).to.equal('Nothing found');
  });

  it('walks from the search into the list and opens a party by keyboard', async () => {
    const {party} = await linked();
    one(party, 'input').focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => party.renderRoot.querySelector('.head .heading'));
    await nextFrame();
    expect(words(one(party, '.heading'))).to.equal('Second LLP');
    expect((party.renderRoot as ShadowRoot).activeElement).to.equal(one(party, '.heading'));
  });

  it('leads from a contractor to an authority and back to the list', async () => {
    const {party} = await linked();
    await open(party, X);
    one(party, '.partners .link').click();
    await party.updateComplete;
    expect(words(one(party, '.heading'))).to.equal('Education Department');
    [...party.renderRoot.querySelectorAll<HTMLElement>('.tools button')].at(-1)?.click();
    await party.updateComplete;
    expect(words(one(party, '.heading'))).to.equal('Authorities');
  });

  it('opens from the people of a dossier', async () => {
    const {party, feed} = await linked();
    const dossier = feed.querySelector('budget-project')!;
    dossier.project = 'p4';
    await dossier.updateComplete;
    const button = dossier.renderRoot.querySelectorAll<HTMLElement>('button.all')[1]!;
    expect(button.getAttribute('aria-label')).to.equal('All projects of Second LLP');
    button.click();
    await party.updateComplete;
    expect(words(one(party, '.heading'))).to.equal('Second LLP');
    expect((party.renderRoot as ShadowRoot).activeElement).to.equal(one(party, '.heading'));
  });

  it('shows the party that is filtered by after another was opened', async () => {
    const {party, feed} = await linked();
    await open(party, X);
    feed.where = 'supplier=000240000002';
    await feed.updateComplete;
    await party.updateComplete;
    expect(words(one(party, '.heading'))).to.equal('Second LLP');
  });

  it('filters from a dossier where no page of parties is there', async () => {
    const feed = await fixture<BudgetFeed>(html`
      <budget-feed .data=${partyFeed}><budget-project locale="en" project="p4"></budget-project></budget-feed>
    `);
    const dossier = feed.querySelector('budget-project')!;
    await waitUntil(() => dossier.renderRoot.querySelector('button.all'));
    const told: Where[] = [];
    feed.addEventListener('budget-filter', (event) => told.push(event.where));
    dossier.renderRoot.querySelector<HTMLElement>('button.all')?.click();
    expect(told.map(({values}) => values)).to.deep.equal([{authority: [A]}]);
  });

  it('is of a year in a feed of lines, and shows the others beside', async () => {
    const element = await page({party: X, data: partyLinesFeed});
    expect(words(one(element, '.kinds'))).to.equal(`Contractor · code ${X} · 2025`);
    expect(words(one(element, '.takeaway'))).to.equal('1 budget line. Paid: ₸30, 30% of all shown here.');
    expect(rows(element, '.by-year')).to.deep.equal(['2024 1 budget line 10', '2025 1 budget line 30']);
    expect(element.renderRoot.querySelector('.work')).to.equal(null);
  });

  it('says so where a feed names nobody', async () => {
    const element = await page({
      data: {openBudget: '1', currency: 'KZT', unit: 1, projects: [{id: 'a', title: 'A', planned: 1}]},
    });
    expect(words(one(element, '.note'))).to.equal('This data names no contractors and no authorities.');
  });

  it('says so where there is no such party', async () => {
    expect(words(one(await page({party: 'Nobody'}), '.note'))).to.contain('“Nobody”');
  });

  it('tells the projects as a table', async () => {
    const element = await page({party: X});
    one(element, '.footer button').click();
    await waitUntil(() => element.renderRoot.querySelector('table'));
    const head = [...element.renderRoot.querySelectorAll('th[scope="col"]')].map(words);
    expect(head).to.deep.equal([
      'Project',
      'Project code',
      'Region',
      'Status',
      'Planned budget, ₸',
      'Paid, ₸',
      'Planned end',
      'Actual end',
      'Days past the planned end',
      'Together with others',
    ]);
    const row = [...element.renderRoot.querySelectorAll('tbody tr:nth-child(4) > *')].map(words);
    expect(row.slice(0, 6)).to.deep.equal(['Project p1', 'p1', 'Almaty Region', 'Under way', '100', '50']);
    expect(row[8]).to.equal('14');
  });

  for (const [locale, sentence] of [
    [
      'kk',
      'Барлығы 4 жоба. Бөлінген қаражат — 600 ₸, көрсетілген барлық сомадағы үлесі — 6 %. Ең көп тапсырыс беретіні — Білім басқармасы, 100 %. Басқалармен бірге: 1 жоба.',
    ],
    [
      'ru',
      'Всего 4 проекта. Выделено по плану: 600 ₸, 6 % всей показанной суммы. Больше всего заказывает Управление образования: 100 %. Вместе с другими: 1 проект.',
    ],
  ] as const) {
    it(`speaks ${locale}`, async () => {
      expect(words(one(await page({party: X, locale}), '.takeaway'))).to.equal(sentence);
    });
  }
});

interface Setup {
  party?: string;
  data?: unknown;
  locale?: string;
  where?: string;
  today?: string;
}

async function page({party, data = partyFeed, locale = 'en', where, today}: Setup): Promise<BudgetParty> {
  const element = await fixture<BudgetParty>(
    html`<budget-party .party=${party} .where=${where} .today=${today} locale=${locale} .data=${data}></budget-party>`,
  );
  await ready(element);
  return element;
}

async function linked({where = ''} = {}): Promise<{feed: BudgetFeed; party: BudgetParty}> {
  const feed = await fixture<BudgetFeed>(html`
    <budget-feed .data=${partyFeed} where=${where}>
      <budget-party locale="en"></budget-party>
      <budget-project locale="en"></budget-project>
    </budget-feed>
  `);
  const party = feed.querySelector('budget-party')!;
  await ready(party);
  return {feed, party};
}

async function ready(element: BudgetParty): Promise<void> {
  await waitUntil(() => element.state === 'ready');
  await nextFrame();
  await element.updateComplete;
}

async function open(element: BudgetParty, text: string): Promise<void> {
  await search(element, text);
  one(element, '.parties button').click();
  await element.updateComplete;
}

async function search(element: BudgetParty, text: string): Promise<void> {
  const input = one(element, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

function choices(element: BudgetParty): string[] {
  return [...element.renderRoot.querySelectorAll('.parties button')].map(words);
}

function rows(element: BudgetParty, section: string): string[] {
  return [...element.renderRoot.querySelectorAll(`${section} .shares li`)].map(words);
}

function one(element: BudgetParty, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
