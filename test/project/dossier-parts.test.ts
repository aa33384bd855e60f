import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {ContextProvider} from '@lit/context';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-project.js';
import {openJson} from '../../src/feed/open-bytes.js';
import type {BudgetProject} from '../../src/project/budget-project.js';
import {budgetContext, BudgetStore} from '../../src/store/budget-store.js';
import {richFeed} from '../fixtures/rich-project.js';
import {focused, press, tabStops, tabTo} from '../real-keys.js';
import {waitUntil} from '../wait-until.js';

describe('<budget-project> with everything a feed can tell', function () {
  this.timeout(30_000);

  afterEach(async () => {
    await emulateMedia({forcedColors: 'none', media: 'screen'});
    await setViewport({width: 800, height: 600});
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const locale of ['kk', 'ru', 'en'])
    it(`is accessible (${locale})`, async () => {
      const element = await rich({locale});
      await expect(element).to.be.accessible();
    });

  it('tells milestones with how they stand, and says which is late', async () => {
    const element = await rich();
    expect(all(element, '.milestones li').map(words)).to.deep.equal([
      'Old surface removed planned 1 May 2025, reached 1 May 2025',
      'Lighting planned 1 November 2025, reached 15 January 2026, 2 months late',
      '▲ Planting planned 1 October 2026, 2 months past its date',
    ]);
    expect(all(element, '.dates .milestone.met')).to.have.lengthOf(2);
  });

  it('tells what each amendment changed, by how much and when', async () => {
    const element = await rich();
    expect(all(element, '.amendments li').map(words)).to.deep.equal([
      '15 August 2025 More lighting value became ₸1,260,000,000, ₸70M more (+5.9%); ends 1 March 2026, 3 months later',
      '10 February 2026 Less work value became ₸1,240,000,000, ₸20M less (−1.6%)',
    ]);
  });

  it('tells how long the warranty runs, and draws it', async () => {
    const element = await rich();
    expect(words(one(element, '.when dd'))).to.equal(
      'under warranty until 20 January 2030, 3 years 2 months left',
    );
    expect(all(element, '.dates rect.warranty')).to.have.lengthOf(1);
  });

  it('tells since when a warranty is over', async () => {
    const element = await rich({change: {warrantyUntil: '2024-11-20'}});
    expect(words(one(element, '.when dd'))).to.equal('ended 20 November 2024, 2 years ago');
  });

  it('draws where in the country it lies, in words too', async () => {
    const element = await rich({locale: 'kk'});
    await waitUntil(() => element.renderRoot.querySelector('.locator svg'));
    expect(one(element, '.locator svg').getAttribute('aria-label')).to.equal('Картадағы орны: Алматы облысы');
    expect(all(element, '.locator .site')).to.have.lengthOf(1);
    await expect(element).to.be.accessible();
  });

  it('gives the coordinates of a place, and none for the middle of an area', async () => {
    expect(words(one(await rich(), '.coordinates .copied'))).to.equal('43.87000, 77.06400');
    const vague = await rich({change: {precision: 'approximate'}});
    expect(words(one(vague, '.coordinates'))).to.contain('approximate, not the site itself');
    const area = await rich({change: {precision: 'centroid'}});
    expect(all(area, '.coordinates')).to.have.lengthOf(0);
  });

  it('lists neighbours with their distances and similar projects with their money', async () => {
    const element = await rich();
    expect(words(one(element, '.around'))).to.contain(
      '2 projects within 5 km. Street nearer220 m · ₸2.5bn · ended on time',
    );
    expect(words(one(element, '.around'))).to.contain('Of 3 projects with an exact place');
    expect(words(one(element, '.alike'))).to.contain(
      'Street near₸1bn · 20% less than this one · 6 months past',
    );
    expect(words(one(element, '.alike'))).to.contain('Nearest in money of 4 projects');
  });

  it('says why it gives no distances', async () => {
    const element = await rich({change: {precision: 'approximate'}});
    expect(words(one(element, '.around'))).to.contain('not known, so no distances are given');
  });

  it('leads to a neighbour and keeps the focus on what is read', async () => {
    const element = await opened();
    const told: (string | undefined)[] = [];
    element.addEventListener('budget-select', ({project}) => told.push(project));
    await tabTo(element, '.around .other');
    await press('Enter');
    await waitUntil(() => words(one(element, '.heading')) === 'Street nearer');
    expect(told).to.deep.equal(['nearer']);
    expect(focused()).to.equal(one(element, '.head .heading'));
  });

  it('says of a contract with one date alone whether it begins or ends then', async () => {
    const dates = async (of: object, locale: 'kk' | 'ru' | 'en') =>
      words(one(await rich({locale, change: {contracts: [{id: 'K-1', ...of}]}}), '.contracts .facts dd'));
    expect(await dates({end: '2026-11-01'}, 'en')).to.equal('until 1 November 2026');
    expect(await dates({start: '2026-11-01'}, 'en')).to.equal('from 1 November 2026');
    expect(await dates({end: '2026-11-01'}, 'ru')).to.equal('окончание — 1 ноября 2026 г.');
    expect(await dates({end: '2026-11-01'}, 'kk')).to.equal('аяқталуы — 2026 ж. 1 қараша');
  });

  it('says in one line what the feed does not tell, and why sums are missing', async () => {
    const bare = await rich({change: {progress: undefined, photos: undefined, contracts: undefined}});
    expect(words(one(bare, '.missing'))).to.equal('Not in the data: progress, contracts, photos');
    const {meta, projects, ...others} = await openJson(richFeed);
    const data = {...others, meta: {...meta, needs: ['unit']}, projects: {...projects, money: {}}};
    const element = await rich({data});
    expect(words(one(element, '.money'))).to.contain('the data does not say their unit or currency');
  });

  it('shows slotted signals and dialogue under headings of their own, and none without them', async () => {
    const element = await rich();
    expect(one(element, 'section.flags').checkVisibility()).to.equal(false);
    const flags = document.createElement('p');
    flags.slot = 'flags';
    flags.textContent = 'Paid is ahead of the work';
    element.append(flags);
    await waitUntil(() => one(element, 'section.flags').checkVisibility());
    expect(words(one(element, 'section.flags'))).to.equal('Worth a look');
    expect(one(element, 'section.dialogue').checkVisibility()).to.equal(false);
  });

  it('compares photos by keyboard, and says what is seen', async () => {
    const element = await rich();
    const slider = (await tabTo(element, 'input[type=range]')) as HTMLInputElement;
    expect(slider.getAttribute('aria-label')).to.equal('Compare the photos: Before – After');
    expect(slider.getBoundingClientRect().height).to.be.at.least(24);
    await press('ArrowLeft', 'ArrowLeft');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Before: 48%');
    const before = one(element, '.stage .before');
    expect(getComputedStyle(before).clipPath).to.contain('52%');
    expect(all(element, '.photos img')).to.have.lengthOf(1);
  });

  it('shows both photos whole in forced colours and on paper', async () => {
    const element = await rich();
    for (const media of [{forcedColors: 'active'}, {forcedColors: 'none', media: 'print'}] as const) {
      await emulateMedia(media);
      const [left, right] = all(element, '.stage img').map((image) => image.getBoundingClientRect());
      expect(left!.right).to.be.at.most(right!.left);
      expect(one(element, 'input[type=range]').checkVisibility()).to.equal(false);
    }
  });

  it('shows what is left of a pair when one photo is broken, as a list', async () => {
    const photos = ['before', 'after'].map((when) => ({
      url: `${location.origin}/demo/feeds/photos/street-${when}.svg`,
      when,
    }));
    const element = await rich({change: {photos}});
    one(element, '.stage .later').dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(all(element, '.pair')).to.have.lengthOf(0);
    expect(all(element, '.photos img')).to.have.lengthOf(1);
    expect(words(one(element, '.broken'))).to.equal('The photo could not be opened');
  });

  it('compares photos of another host only once the reader asked for them', async () => {
    const photos = ['before', 'after'].map((when) => ({url: `https://akimat.example/${when}.jpg`, when}));
    const element = await rich({change: {photos}});
    expect(all(element, 'img')).to.have.lengthOf(0);
    expect(words(one(element, '.ask'))).to.equal('Show 2 photos from akimat.example');
  });

  it('gives the address that opens this project where the page keeps it', async () => {
    const element = await opened();
    const input = one(element, '.own-link input') as HTMLInputElement;
    expect(input.value).to.equal(`${location.href.split('#')[0]}#budget=project=street`);
  });

  it('gives the project’s own page where this one keeps no address', async () => {
    const store = new BudgetStore();
    await store.show(await openJson(richFeed), undefined);
    store.select('street');
    const around = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(around, {context: budgetContext, initialValue: store});
    const element = document.createElement('budget-project');
    element.locale = 'en';
    around.append(element);
    const input = one(await whole(element), '.own-link input') as HTMLInputElement;
    expect(input.value).to.equal('https://akimat.example/projects/street');
    store.close();
  });

  it('draws a QR code when asked, and takes it away again', async () => {
    const element = await opened();
    await tabTo(element, '.show-qr');
    await press('Enter');
    await waitUntil(() => all(element, '.qr path').length === 1);
    const label = one(element, '.qr svg').getAttribute('aria-label');
    expect(label).to.contain('#budget=project=street');
    await expect(element).to.be.accessible();
    await press('Enter');
    await waitUntil(() => all(element, '.qr path').length === 0);
  });

  it('can be walked through by keyboard, each stop seen and large enough', async () => {
    const element = await opened();
    const stops = await tabStops(element);
    const kinds = stops.map(({className, localName}) => className || localName);
    expect(kinds).to.include.members([
      'close',
      'all',
      'other',
      'print-sheet',
      'copied',
      'show-qr',
      'summary',
    ]);
    for (const stop of stops.filter(({localName}) => localName === 'button'))
      expect(stop.getBoundingClientRect().height, stop.className).to.be.at.least(24);
  });

  it('fits 320 pixels in every language', async () => {
    await setViewport({width: 320, height: 640});
    for (const locale of ['kk', 'ru', 'en']) {
      const element = await rich({locale});
      expect(document.documentElement.scrollWidth, locale).to.be.at.most(320);
      element.remove();
    }
  });
});

interface Setup {
  locale?: string;
  data?: unknown;
  /** What is told otherwise of the street. */
  change?: Readonly<Record<string, unknown>>;
}

async function rich({locale = 'en', change = {}, data}: Setup = {}): Promise<BudgetProject> {
  const [street, ...others] = richFeed.projects;
  const feed = data ?? {...richFeed, projects: [{...street, ...change}, ...others]};
  const element = await fixture<BudgetProject>(
    html`<budget-project project="street" locale=${locale} .data=${feed}></budget-project>`,
  );
  return whole(element);
}

/** The dossier of the street as a reader opened it, in a feed. */
async function opened(): Promise<BudgetProject> {
  history.replaceState(null, '', '#budget=project=street');
  const feed = await fixture(html`
    <budget-feed .data=${richFeed} permalink>
      <budget-project locale="en"></budget-project>
    </budget-feed>
  `);
  const element = feed.querySelector('budget-project')!;
  await waitUntil(() => element.state === 'ready');
  return whole(element);
}

async function whole(element: BudgetProject): Promise<BudgetProject> {
  await waitUntil(() => element.renderRoot.querySelector('.ways-out'));
  await nextFrame();
  return element;
}

function one(element: BudgetProject, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function all(element: BudgetProject, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
