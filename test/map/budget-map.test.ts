import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-map.js';
import type {BudgetMap} from '../../src/map/budget-map.js';
import type {BudgetFilterEvent, BudgetSelectEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {populations, regionLinesFeed, worksFeed} from '../fixtures/map-feeds.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('<budget-map>', () => {
  it('is accessible in every language', async () => {
    for (const locale of ['kk', 'ru', 'en', 'kk-Latn']) {
      await expect(await shown({feed: worksFeed, locale})).to.be.accessible();
    }
  });

  it('is accessible as regions, tiles and an open card', async () => {
    await expect(await shown({feed: {...regionLinesFeed, population: populations}})).to.be.accessible();
    await expect(await shown({feed: regionLinesFeed, tiles: true})).to.be.accessible();
    const map = await shown({feed: worksFeed});
    await opened(map, 'Road');
    await expect(map).to.be.accessible();
  });

  it('shows the sums of clusters, the total, and what is not on the map', async () => {
    const map = await shown({feed: worksFeed});
    expect(text(map, '.takeaway')).to.equal('6 projects on the map, ₸8.7bn in all.');
    expect(text(map, '[part="off-map"]')).to.equal('1 project, ₸700M — not on the map');
    expect(labels(map)).to.include('₸1.5bn · 2');
  });

  it('stays with its marks when what is pointed at elsewhere and what passes change together', async () => {
    const feed = await fixture(
      html`<budget-feed .data=${crowdedFeed}><budget-map static locale="en"></budget-map></budget-feed>`,
    );
    const map = feed.querySelector('budget-map')!;
    await waitUntil(() => map.renderRoot.querySelector('.list .row'));
    const {store} = map.current ?? {};
    store?.highlight({dimension: 'sector', key: 'education'});
    await map.updateComplete;
    store?.toggle('sector', 'education');
    await map.updateComplete;
    store?.highlight({dimension: 'sector', key: 'transport'});
    await map.updateComplete;
    expect(text(map, '.takeaway')).to.contain('40 projects');
    expect(marks(map).every((mark) => mark.matches('.dim'))).to.equal(true);
    store?.toggle('sector', 'education');
    await map.updateComplete;
    expect(text(map, '.takeaway')).to.contain('120 projects');
  });

  it('says what is in view to who is at the map, and not to who filters elsewhere', async () => {
    const map = await shown({feed: worksFeed});
    const status = () => text(map, '.visually-hidden[role="status"]');
    map.current?.store?.filter({text: 'road'});
    await map.updateComplete;
    expect(status()).to.equal('');
    find(map, '.list .row').focus();
    map.current?.store?.filter({text: ''});
    await map.updateComplete;
    expect(status()).to.match(/^In view: \d/);
  });

  it('opens the list of what is not on the map', async () => {
    const map = await shown({feed: worksFeed});
    find<HTMLButtonElement>(map, '[part="off-map"]').click();
    await map.updateComplete;
    expect(rows(map)).to.deep.equal(['Nowhere']);
  });

  it('lists what is in view, the largest sum first', async () => {
    const map = await shown({feed: worksFeed});
    expect(rows(map)).to.deep.equal(['Road', 'School', 'First', 'Park', 'Second', 'Pumps']);
  });

  it('opens several projects at one point as a list, and one of them as a card', async () => {
    const map = await shown({feed: worksFeed});
    press(cluster(map));
    await map.updateComplete;
    expect(text(map, '.card h4')).to.equal('2 projects here');
    find<HTMLButtonElement>(map, '.card .row').click();
    await map.updateComplete;
    expect(text(map, '.card h4')).to.equal('First');
  });

  it('tells the stages of money and who asked for a project’s details', async () => {
    const map = await shown({feed: worksFeed});
    await opened(map, 'Road');
    expect([...map.renderRoot.querySelectorAll('.money dd.num')].map((sum) => sum.textContent)).to.deep.equal(
      ['₸4bn', '₸1bn'],
    );
    const event = oneEvent<BudgetSelectEvent>(map, 'budget-select');
    find<HTMLButtonElement>(map, '.card .primary').click();
    expect((await event).project).to.equal('road');
  });

  it('closes the card with Escape and gives the focus back', async () => {
    const map = await shown({feed: worksFeed});
    const row = await opened(map, 'School');
    expect(focused(map)?.id).to.equal('card-title');
    focused(map)?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.card')).to.be.null;
    expect(focused(map)).to.equal(row);
  });

  it('has one tab stop for the marks; arrows go between them and Enter opens', async () => {
    const map = await shown({feed: worksFeed});
    const stops = map.renderRoot.querySelectorAll<SVGElement>('.mark[tabindex="0"]');
    expect(stops).to.have.lengthOf(1);
    const [first] = stops;
    first?.focus();
    key(map, 'ArrowRight');
    expect(focused(map)).not.to.equal(first);
    expect(focused(map)?.matches('.mark[tabindex="0"]')).to.be.true;
    key(map, 'Enter');
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.card')).not.to.be.null;
  });

  it('filters by what is searched for', async () => {
    const map = await shown({feed: worksFeed});
    const input = find<HTMLInputElement>(map, '[part="search"]');
    input.value = 'school';
    const filtered = oneEvent<BudgetFilterEvent>(map, 'budget-filter');
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    expect((await filtered).where.text).to.equal('school');
    await until(() => rows(map).length === 1);
    expect(rows(map)).to.deep.equal(['School']);
  });

  it('colours regions only per resident', async () => {
    const coloured = await shown({feed: {...regionLinesFeed, population: populations}});
    expect(coloured.renderRoot.querySelectorAll('.base .tone-5')).to.have.lengthOf(1);
    expect(text(coloured, '.legend')).to.contain('quantiles');
    const plain = await shown({feed: regionLinesFeed});
    expect(plain.renderRoot.querySelectorAll('.base .tone-5')).to.have.lengthOf(0);
    expect(text(plain, '.legend')).to.contain('no dated population');
    expect(plain.renderRoot.querySelectorAll('.mark.region')).to.have.lengthOf(4);
  });

  it('filters by the region the reader chooses, on the map, in the list and on tiles', async () => {
    for (const [tiles, selector] of [
      [false, '[data-key="rKZ-33"]'],
      [false, '.list [data-region="KZ-33"]'],
      [true, '.tile[aria-label^="Jetisu"]'],
    ] as const) {
      const map = await shown({feed: regionLinesFeed, tiles});
      const filtered = oneEvent<BudgetFilterEvent>(map, 'budget-filter');
      press(find(map, selector));
      expect((await filtered).where.values.region).to.deep.equal(['KZ-33']);
    }
  });

  it('says in words what a feed without places has', async () => {
    const map = await shown({feed: linesFeed});
    expect(map.state).to.equal('ready');
    expect(text(map, '.state')).to.contain('8 budget lines, ₸14bn');
  });

  it('shows numbers and no word of money where a feed has none', async () => {
    const bare = {
      ...worksFeed,
      projects: worksFeed.projects.map(({id, title, place}) => ({id, title, ...(place ? {place} : {})})),
    };
    const map = await shown({feed: bare});
    expect(text(map, '.takeaway')).to.equal('6 projects on the map.');
    expect(text(map, '[part="off-map"]')).to.equal('1 project — not on the map');
    expect(map.renderRoot.textContent).not.to.match(/₸|KZT|budget|sum/i);
  });

  it('raises the mark of the project that is selected elsewhere', async () => {
    const map = await shown({feed: worksFeed});
    await opened(map, 'School');
    expect(map.renderRoot.querySelector('.mark.loose')?.classList.contains('raised')).to.be.true;
  });

  it('finds the nearest projects when asked, and says when it may not', async () => {
    const map = await shown({feed: worksFeed});
    const restore = stubPosition({longitude: 77.4, latitude: 43.44});
    find<HTMLButtonElement>(map, '.tools button').click();
    await waitUntil(() => map.renderRoot.querySelector('.here'));
    restore();
    expect(rows(map)[0]).to.equal('School');
    expect(text(map, '.list .under')).to.contain('1.1 km');
    const refused = await shown({feed: worksFeed});
    const again = stubPosition(undefined);
    find<HTMLButtonElement>(refused, '.tools button').click();
    await waitUntil(() => refused.renderRoot.querySelector('.problem'));
    again();
    expect(text(refused, '.problem')).to.contain('did not allow');
  });

  it('puts the marks on the screen before it is live', async () => {
    const map = await shown({feed: projectsFeed});
    const {width, height} = find(map, '.canvas').getBoundingClientRect();
    expect(marks(map).length).to.be.above(2);
    for (const {x, y} of places(map)) {
      expect(x).to.be.within(0, width + 100);
      expect(y).to.be.within(-100, height + 100);
    }
  });

  it('moves with the buttons and the keys without WebGL', async () => {
    const map = await shown({feed: worksFeed});
    const before = places(map)[0];
    find<HTMLButtonElement>(map, '.zoom button').click();
    await map.updateComplete;
    expect(places(map)[0]).not.to.deep.equal(before);
    find<HTMLButtonElement>(map, '.zoom button:last-child').click();
    await map.updateComplete;
    expect(places(map)[0]?.x).to.be.closeTo(before?.x ?? 0, 0.1);
    find<SVGElement>(map, '.mark[tabindex="0"]').focus();
    key(map, 'ArrowRight', {shiftKey: true});
    expect(places(map)[0]?.x).to.be.below(before?.x ?? 0);
  });
});

interface Shown {
  readonly feed: unknown;
  readonly locale?: string;
  readonly tiles?: boolean;
}

/** A still map, wide enough for the list to stand beside it, with everything around its first picture. */
/** Places enough for clusters within clusters, of two sectors. */
const crowdedFeed = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1,
  projects: Array.from({length: 120}, (_, at) => ({
    id: `p${at}`,
    title: {en: at % 3 === 0 ? `School ${at}` : `Road ${at}`},
    sector: at % 3 === 0 ? 'education' : 'transport',
    planned: 1e6 + at,
    place: {type: 'Point', coordinates: [70 + (at % 12) * 0.7, 43 + Math.floor(at / 12) * 0.5]},
  })),
};

async function shown({feed, locale = 'en', tiles = false}: Shown): Promise<BudgetMap> {
  const map = await fixture<BudgetMap>(
    html`<budget-map static locale=${locale} ?tile-grid=${tiles} .data=${feed}></budget-map>`,
  );
  await waitUntil(() => map.state === 'ready' && map.renderRoot.querySelector('.list, .state'));
  if (JSON.stringify(feed).includes('"KZ-'))
    await waitUntil(() => map.renderRoot.querySelector('.base .unit, .tile'));
  await nextFrame();
  return map;
}

async function opened(map: BudgetMap, title: string): Promise<HTMLButtonElement> {
  const buttons = [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.list .row')];
  const button = buttons.find((row) => row.textContent.includes(title)) as HTMLButtonElement;
  button.focus();
  button.click();
  await map.updateComplete;
  return button;
}

function find<Found extends Element = HTMLElement>(map: BudgetMap, selector: string): Found {
  const found = map.renderRoot.querySelector<Found>(selector);
  expect(found, selector).not.to.be.null;
  return found as Found;
}

function text(map: BudgetMap, selector: string): string {
  return find(map, selector).textContent.replace(/\s+/g, ' ').trim();
}

function rows(map: BudgetMap): string[] {
  return [...map.renderRoot.querySelectorAll('.list .row .title')].map((title) => title.textContent);
}

function labels(map: BudgetMap): string[] {
  return [...map.renderRoot.querySelectorAll('.labels .label')].map((label) =>
    label.textContent.replaceAll('\u00a0', ' '),
  );
}

function marks(map: BudgetMap): SVGElement[] {
  return [...map.renderRoot.querySelectorAll<SVGElement>('.mark')];
}

function cluster(map: BudgetMap): SVGElement {
  return find(map, '.mark.cluster[aria-label*="1.5bn"]');
}

function places(map: BudgetMap): {readonly x: number; readonly y: number}[] {
  const {left, top} = find(map, '.canvas').getBoundingClientRect();
  return marks(map).map((mark) => {
    const {x, y, width, height} = (mark.querySelector('.body') as SVGElement).getBoundingClientRect();
    return {x: x + width / 2 - left, y: y + height / 2 - top};
  });
}

function press(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
}

function focused(map: BudgetMap): Element | null {
  return (map.renderRoot as ShadowRoot).activeElement;
}

function key(map: BudgetMap, name: string, options: KeyboardEventInit = {}): void {
  focused(map)?.dispatchEvent(
    new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, ...options}),
  );
}

/** Answers with a position, or with a refusal. */
function stubPosition(
  coords: {readonly longitude: number; readonly latitude: number} | undefined,
): () => void {
  const {geolocation} = navigator;
  const real = geolocation.getCurrentPosition.bind(geolocation);
  geolocation.getCurrentPosition = (found, failed) => {
    if (coords) found({coords} as GeolocationPosition);
    else failed?.({code: 1} as GeolocationPositionError);
  };
  return () => (geolocation.getCurrentPosition = real);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
