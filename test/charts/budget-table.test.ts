import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-table.js';
import type {BudgetTable} from '../../src/charts/budget-table.js';
import {equipped} from './equipped.js';
import {linesFeed, linesSums} from '../fixtures/lines-feed.js';
import {projectsFeed, projectsSums} from '../fixtures/projects-feed.js';

describe('<budget-table>', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await table(projectsFeed, locale)).to.be.accessible();
      await expect(await table(linesFeed, locale)).to.be.accessible();
    });
  }

  it('has a row for every project, and totals to the tenge', async () => {
    const element = await table(projectsFeed);
    expect(titles(element)).to.have.lengthOf(12);
    expect(totalOf(element, 'Planned budget, ₸')).to.equal(projectsSums.planned);
    expect(totalOf(element, 'Paid, ₸')).to.equal(projectsSums.paid);
  });

  it('shows the lines of the latest complete year, with what is not broken down', async () => {
    const element = await table(linesFeed);
    expect(titles(element)).to.include('Education (the part not broken down)');
    expect(totalOf(element, 'Planned budget, ₸')).to.equal(linesSums.planned);
  });

  it('says a missing figure in words and never as zero', async () => {
    const element = await table(projectsFeed);
    expect(cell(element, 'Renewal of the Esik clinic', 'Paid, ₸')).to.equal('—no data');
    expect(cell(element, 'Overhaul of schools', 'Paid, ₸')).to.equal('0');
  });

  it('sorts by the Kazakh alphabet, then the other way, then not at all', async () => {
    const element = await table(projectsFeed, 'kk');
    const before = titles(element);
    await sortBy(element, 0);
    expect(header(element, 0).getAttribute('aria-sort')).to.equal('ascending');
    expect(titles(element).slice(0, 4)).to.deep.equal([
      'Ауылдарда көше жарығын орнату',
      'Есік қаласындағы емхананы жаңғырту',
      'Жаркент қазандығын газға көшіру',
      'Қаскелең саябағын абаттандыру',
    ]);
    expect(titles(element).at(-1)).to.equal('Іле өзенінің жағасын бекіту');
    await sortBy(element, 0);
    expect(titles(element)[0]).to.equal('Іле өзенінің жағасын бекіту');
    await sortBy(element, 0);
    expect(titles(element)).to.deep.equal(before);
    expect(header(element, 0).hasAttribute('aria-sort')).to.equal(false);
  });

  it('sorts money with the largest first and missing figures last', async () => {
    const element = await table(projectsFeed);
    await sortBy(element, headings(element).indexOf('Paid, ₸'));
    expect(titles(element)[0]).to.equal('Repair of the Talgar–Esik road');
    expect(titles(element).slice(-2)).to.have.members([
      'Renewal of the Esik clinic',
      'Gas for the Zharkent boiler house',
    ]);
  });

  it('searches in any script and says how much it found', async () => {
    const element = await table(projectsFeed);
    const changed = oneEvent(element, 'budget-filter');
    const search = element.renderRoot.querySelector('input');
    search!.value = 'Kaskelen';
    search!.dispatchEvent(new Event('change'));
    await changed;
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Kaskeleng park']);
    expect(element.renderRoot.querySelector('.tools [role="status"]')?.textContent).to.equal('1 of 12 shown');
    expect(totalOf(element, 'Planned budget, ₸')).to.equal(180_000_000);
  });

  it('lets no sign of a currency stand alone on a line', async () => {
    const heads = (await table(projectsFeed)).renderRoot.querySelectorAll('thead th');
    const money = [...heads].map(({textContent}) => textContent.trim()).filter((name) => name.includes('₸'));
    expect(money).to.not.be.empty;
    for (const name of money) expect(name).to.match(/\S\u00a0₸$/);
  });

  it('opens a project', async () => {
    const element = await table(projectsFeed);
    const opened: (string | undefined)[] = [];
    element.addEventListener('budget-select', ({project}) => opened.push(project));
    openers(element)[2]?.click();
    expect(opened).to.deep.equal(['road-talgar']);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[aria-current="true"]')?.textContent).to.contain('Talgar');
  });

  it('is one stop of the Tab key and walks with arrows', async () => {
    const element = await table(projectsFeed);
    openers(element)[0]?.focus();
    await press(element, 'ArrowDown');
    await press(element, 'ArrowDown');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Repair of the Talgar–Esik road');
    expect(openers(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('lets the reader choose columns', async () => {
    const element = await table(projectsFeed);
    const choice = [...element.renderRoot.querySelectorAll('label')].find(({textContent}) =>
      textContent.includes('Source of funding'),
    );
    choice?.querySelector('input')?.click();
    await element.updateComplete;
    expect(headings(element)).to.include('Source of funding');
  });

  it('keeps only the rows in view in the page, whatever their number', async () => {
    const element = await table(manyProjects(100_000));
    expect(openers(element).length).to.be.within(10, 60);
    expect(element.renderRoot.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('100002');
    openers(element)[0]?.focus();
    await press(element, 'End');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Project 99999');
    expect(element.shadowRoot?.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).to.equal(
      '100001',
    );
    expect(openers(element).length).to.be.within(5, 60);
  });

  it('keeps the focus on its row while a long table gets its tools, and when it is scrolled', async () => {
    const element = await fixture<BudgetTable>(html`<budget-table locale="en"></budget-table>`);
    element.addEventListener('budget-ready', () => openers(element)[3]?.focus(), {once: true});
    element.data = manyProjects(1000);
    await waitUntil(() => focusedText(element) === 'Project 3', 'a row has the focus');
    await equipped(element);
    await nextFrame();
    expect(focusedText(element)).to.equal('Project 3');
    const scroller = element.renderRoot.querySelector('.scroll')!;
    const before = openers(element).length;
    scroller.scrollTop = 500;
    await waitUntil(() => openers(element).length > before, 'further rows are in the page');
    expect(focusedText(element)).to.equal('Project 3');
  });

  it('writes the rows it shows, in full, with nothing a spreadsheet would run', async () => {
    const [first, ...others] = projectsFeed.projects;
    const element = await table({
      ...projectsFeed,
      projects: [{...first, title: '=HYPERLINK("http://x")'}, ...others],
    });
    const csv = await downloaded(element, 'CSV');
    expect(csv.startsWith('\ufeffTitle,Identifier,Region')).to.equal(true);
    expect(csv).to.contain(`"'=HYPERLINK(""http://x"")",school-qonaev`);
    expect(csv).to.contain(',-12400000,');
    const json = JSON.parse(await downloaded(element, 'JSON')) as {rows: readonly Record<string, unknown>[]};
    expect(json.rows).to.have.lengthOf(12);
    expect(json.rows[5]).to.include({
      id: 'clinic-esik',
      paid: null,
      planned: 540_000_000,
      startPlanned: '2027-02-01',
    });
  });
});

async function table(data: unknown, locale = 'en'): Promise<BudgetTable> {
  const element = await fixture<BudgetTable>(html`<budget-table locale=${locale}></budget-table>`);
  const ready = oneEvent(element, 'budget-ready');
  element.data = data;
  await ready;
  await nextFrame();
  await element.updateComplete;
  await equipped(element);
  return element;
}

function manyProjects(count: number): object {
  const projects = Array.from({length: count}, (_, index) => ({
    id: `p${index}`,
    title: `Project ${index}`,
    planned: index,
  }));
  return {openBudget: '1', currency: 'KZT', projects};
}

function openers(element: BudgetTable): HTMLButtonElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLButtonElement>('tbody button')];
}

function titles(element: BudgetTable): string[] {
  return [...element.renderRoot.querySelectorAll('tbody th')].map(({textContent}) => textContent.trim());
}

function focusedText(element: BudgetTable): string | undefined {
  return element.shadowRoot?.activeElement?.textContent.trim();
}

function headings(element: BudgetTable): string[] {
  return [...element.renderRoot.querySelectorAll('thead th')].map(({textContent}) =>
    textContent.replaceAll(/[▲▼]/g, '').replaceAll('\u00a0', ' ').trim(),
  );
}

function header(element: BudgetTable, column: number): Element {
  return element.renderRoot.querySelectorAll('thead th')[column]!;
}

async function sortBy(element: BudgetTable, column: number): Promise<void> {
  const before = header(element, column).getAttribute('aria-sort');
  header(element, column).querySelector('button')?.click();
  await waitUntil(() => header(element, column).getAttribute('aria-sort') !== before, 'the rows are sorted');
}

function cell(element: BudgetTable, title: string, heading: string): string | undefined {
  const row = [...element.renderRoot.querySelectorAll('tbody tr')].find(({textContent}) =>
    textContent.includes(title),
  );
  return row?.children[headings(element).indexOf(heading)]?.textContent.trim();
}

function totalOf(element: BudgetTable, heading: string): number {
  const total = element.renderRoot.querySelector('tfoot tr')?.children[headings(element).indexOf(heading)];
  return Number(total?.textContent.replaceAll(/[^\d]/g, ''));
}

async function press(element: BudgetTable, key: string): Promise<void> {
  element.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
  await nextFrame();
  await element.updateComplete;
}

/** The text of a file that a button of the footer hands over. */
async function downloaded(element: BudgetTable, kind: string): Promise<string> {
  const made: Blob[] = [];
  const {createObjectURL} = URL;
  const stay = (event: Event) => event.preventDefault();
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (made.push(blob), blob));
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => stay(new Event('click'));
  try {
    [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.footer button')]
      .find(({textContent}) => textContent.includes(kind))
      ?.click();
    await waitUntil(() => made.length > 0, 'the file is made');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const bytes = await made[0]!.arrayBuffer();
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
