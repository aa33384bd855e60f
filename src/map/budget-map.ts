import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import type {Locale} from '../i18n/locale.js';
import type {Messages} from '../i18n/messages.js';
import type {PositionProblem} from '../i18n/messages/map.js';
import {chooseText} from '../model/text.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent, BudgetSelectEvent} from '../store/events.js';
import {BudgetMapLiveEvent} from './budget-map-live-event.js';
import {toWorld} from './mercator.js';
import {type Ground, groundOf} from './ground.js';
import {groundStyles} from './ground.styles.js';
import {type Listed, type Listing, listRows} from './list-rows.js';
import {LiveControl, type LiveHost} from './live-control.js';
import {MapView} from './map-view.js';
import {mapStyles} from './map.styles.js';
import {MapWords} from './map-words.js';
import type {Mark} from './mark.js';
import {askPosition, PositionError} from './near-me.js';
import {renderCard, renderSeveral} from './render-card.js';
import {renderLegend} from './render-legend.js';
import {type MapList, PAGE, renderList} from './render-list.js';
import {renderOffMap, renderScale, renderZoom} from './render-map-controls.js';
import {renderTiles} from './render-tiles.js';
import {renderTools} from './render-tools.js';
import {type Scene, sceneOf} from './scene.js';
import {scaleBar} from './scale-bar.js';
import {sideStyles} from './side.styles.js';
import {sumOf} from './tally.js';

/** What the card shows. */
type Opened = {readonly row: number} | {readonly rows: readonly number[]};

/** Wait for the next letter before a search is made. */
const TYPING = 150;

/**
 * Shows projects as points, lines and areas whose clusters carry sums of money, and regions as colours or symbols;
 * counts and sums what is not on the map; holds everything in a list too.
 *
 * The map appears as SVG from the feed alone. MapLibre takes over when the map nears the viewport, without a jump, unless
 * there is no WebGL 2, `static` is set, or colours are forced.
 *
 * @summary A map of projects and regions with sums of money.
 * @tag budget-map
 * @slot - Shown until the map is ready and whenever it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The map shows the feed.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetSelectEvent} budget-select - The reader asked for the details of a project.
 * @event {BudgetFilterEvent} budget-filter - The reader searched or chose a region.
 * @event {BudgetMapLiveEvent} budget-map-live - MapLibre has taken over; nothing has moved.
 * @csspart map - The map with its controls.
 * @csspart list - The list beside or below the map.
 * @csspart card - The card of a project.
 * @csspart legend - Sizes, signs and colours in words.
 * @csspart off-map - Count and sum of the projects that have no place.
 * @csspart search - The search field.
 * @cssproperty [--budget-map-height=auto] - Height of the map; by default in proportion to its width.
 */
export class BudgetMap extends BudgetElement implements LiveHost {
  static override styles = [...BudgetElement.styles, mapStyles, groundStyles, sideStyles];

  /** Address of a MapLibre style, or a template of raster tiles with `{z}`, `{x}` and `{y}`. None by default. */
  @property() basemap?: string;

  /** Credit of the base map, where its style does not tell. */
  @property({attribute: 'basemap-credit'}) basemapCredit?: string;

  /** Where the page keeps MapLibre's worker, for pages that forbid workers from blobs. */
  @property({attribute: 'worker-url'}) workerUrl?: string;

  /** Draws with SVG only. */
  @property({type: Boolean, attribute: 'static'}) still = false;

  /** Shows regions as squares of one size instead of the map. */
  @property({type: Boolean, attribute: 'tile-grid'}) tileGrid = false;

  /** Leaves out the list beside the map, where the page has one of its own. */
  @property({type: Boolean, attribute: 'no-list'}) noList = false;

  /** Leaves out the search field, where the page has one of its own. */
  @property({type: Boolean, attribute: 'no-search'}) noSearch = false;

  @state() private listing: Listing | 'regions' = 'view';
  @state() private shown = PAGE;
  @state() private opened: Opened | undefined;
  @state() private here: readonly [number, number] | undefined;
  @state() private problem: PositionProblem | undefined;
  @state() private locating = false;
  @state() private credits: readonly string[] = [];
  @state() private basemapBroken = false;

  readonly #view = new MapView(this, {
    openMark: (mark) => this.#openMark(mark),
    toggleRegion: (code) => this.#toggleRegion(code),
    closeCard: () => this.#close(),
  });
  #scene: {readonly of: readonly unknown[]; readonly scene: Scene; readonly ground: Ground} | undefined;
  #words: MapWords | undefined;
  #returnTo = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addController(new LiveControl(this, this.#view.stage));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  liveGround(): Ground | undefined {
    return this.still || this.tileGrid || this.#scene?.scene.mode === 'nothing' ? undefined : this.#scene?.ground;
  }

  liveLocale(): Locale {
    return this.language;
  }

  wentLive(credits: readonly string[]): void {
    this.credits = credits;
    this.dispatchEvent(new BudgetMapLiveEvent());
  }

  basemapFailed(): void {
    this.basemapBroken = true;
  }

  protected override picks(state: BudgetState): object {
    return {...super.picks(state), highlight: state.highlight};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {figures, messages} = this;
    if (!figures || !messages) {
      this.#scene = undefined;
      return;
    }
    this.#words = new MapWords(figures, this.formats, this.naming(messages));
    const {regions} = this.shared;
    if (this.#scene?.of[0] === figures && this.#scene.of[1] === regions) return;
    if ((this.#scene?.of[0] as typeof figures | undefined)?.dataset !== figures.dataset) this.opened = undefined;
    const scene = sceneOf(figures, regions);
    this.#scene = {of: [figures, regions], scene, ground: groundOf(scene)};
    this.shown = PAGE;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const holder = this.renderRoot.querySelector<HTMLElement>('.canvas');
    const current = this.#scene;
    if (!holder || !current || !this.#words) return;
    this.#view.draw(holder, current.scene, current.ground, this.#words, {
      rows: this.#raisedRows(),
      regions: this.#words.figures.view.where.values.region ?? [],
      here: this.here && toWorld(...this.here),
    });
    if (changed.has('opened')) this.#openedCard();
  }

  protected override headingText({map}: Messages): string {
    return chooseText(this.shared.dataset?.meta.title, this.language)?.text ?? map.heading;
  }

  protected override renderContent(messages: Messages): unknown {
    const words = this.#words;
    const scene = this.#scene?.scene;
    if (!words || !scene) return nothing;
    if (scene.mode === 'nothing' && words.figures.rows.length > 0 && !words.figures.table.dimensions.region) {
      return this.#renderNothing(messages, words, scene);
    }
    const beside = !this.noList;
    const tiles = this.tileGrid ? scene.regions : undefined;
    return html`
      ${this.#renderTakeaway(messages, words, scene)} ${this.#renderTools(messages, scene)}
      <div class="layout ${beside ? 'beside' : ''} ${tiles ? 'tiled' : ''}" @keydown=${this.#onKey}>
        ${tiles ? renderTiles(tiles, words, this.#chosen(), (code) => this.#toggleRegion(code)) : this.#renderStage(messages, words, scene)}
        ${beside ? html`<div class="side" ?inert=${this.opened !== undefined && this.#view.wide}>${renderList(this.#list(words, scene), words)}</div>` : nothing}
        ${this.#renderCard(words)}
      </div>
      ${renderLegend(scene, words, this.#view.stage.camera.zoom, this.#view.stage.size.width, this.#view.hasLoose)}
      ${this.#renderCredits(messages)}
      <p class="visually-hidden" role="status">${this.#announcement(words)}</p>
    `;
  }

  #renderTakeaway({map}: Messages, words: MapWords, {mode, placed, regions}: Scene) {
    if (mode === 'projects') {
      return html`<p class="takeaway">${map.takeaway(placed.count, words.formats.integer(placed.count), words.money(sumOf(placed)))}</p>`;
    }
    const told = regions?.list.filter(({group}) => group).length ?? 0;
    const {measure} = words.figures.view;
    const total = words.money(measure && words.figures.total.sums[measure]);
    return told > 0 ? html`<p class="takeaway">${map.takeawayRegions(told, words.formats.integer(told), total)}</p>` : nothing;
  }

  /** No place, no region: the map says so and what there is instead. */
  #renderNothing({map}: Messages, words: MapWords, scene: Scene) {
    const {count, sums} = words.figures.total;
    const {measure} = words.figures.view;
    const what = [words.records(count), words.money(measure && sums[measure])].filter(Boolean).join(', ');
    const withList = !this.noList && words.figures.view.records === 'projects';
    return html`
      <p class="state" role="status">${map.noPlaces(what)}</p>
      ${withList ? html`<div class="layout">${renderList(this.#list(words, scene), words)}${this.#renderCard(words)}</div>` : nothing}
    `;
  }

  #renderTools(messages: Messages, {mode}: Scene) {
    const {problem} = this;
    return renderTools(messages, {
      text: this.store?.where.text ?? '',
      withSearch: !this.noSearch,
      withNearMe: mode === 'projects' && !this.noList && !this.tileGrid,
      locating: this.locating,
      near: this.listing === 'near',
      problem: problem && messages.map.position[problem],
      search: (text) => this.#search(text),
      nearMe: () => void this.#nearMe(),
    });
  }

  #renderStage({map, core}: Messages, words: MapWords, {offMap, mode}: Scene) {
    const {camera} = this.#view.stage;
    const off = offMap.count > 0 ? map.off(offMap.count, words.formats.integer(offMap.count), words.money(sumOf(offMap))) : '';
    return html`
      <div class="stage" part="map" role="group" aria-label=${`${map.name}: ${this.heading ?? this.headingText({map} as Messages)}`} aria-describedby="keys">
        <p id="keys" class="visually-hidden">${map.keys}</p>
        <div class="canvas"></div>
        ${renderZoom(map, (levels) => this.#view.zoomBy(levels), () => this.#view.goHome())}
        <div class="corner">
          ${renderOffMap(off, map.offHint, this.listing === 'off', () => this.#showOff())} ${renderScale(map, words.formats, scaleBar(camera.lat, camera.zoom))}
        </div>
        ${mode === 'nothing' ? html`<p class="state over">${words.figures.rows.length > 0 ? map.noPlacesFiltered : core.emptyFiltered}</p>` : nothing}
      </div>
    `;
  }

  #renderCard(words: MapWords) {
    const {opened} = this;
    if (!opened) return nothing;
    if ('rows' in opened) return renderSeveral(opened.rows, words, (row) => this.#open({row}), () => this.#close());
    const {row} = opened;
    return renderCard(row, words, {
      feedUrl: this.shared.url,
      placed: !this.tileGrid && words.figures.dataset.projects.places.project.includes(row),
      close: () => this.#close(),
      details: () => this.#select(row),
      show: () => this.#view.showRow(row),
    });
  }

  #renderCredits({map}: Messages) {
    const {regions} = this.shared;
    const note = chooseText(regions?.note, this.language);
    const base = this.basemap ? [this.basemapCredit ?? '', ...this.credits].filter(Boolean).join(', ') : '';
    if (!regions?.credit && !note && !base && !this.basemapBroken) return nothing;
    return html`
      <p class="credits">
        ${regions?.credit ? html`${map.boundaries}: ${regions.credit}. ` : nothing}
        ${note ? html`<span lang=${note.lang || nothing}>${note.text}</span> ` : nothing}
        ${base ? html`${map.basemap}: ${base}. ` : nothing}
        ${this.basemapBroken ? html`<span role="status">${map.basemapFailed}</span>` : nothing}
      </p>
    `;
  }

  #list(words: MapWords, scene: Scene): MapList {
    const {figures} = words;
    const choices = this.#choices(scene);
    const listing = choices.includes(this.listing) ? this.listing : (choices[0] ?? 'all');
    const items: readonly Listed[] =
      listing === 'regions' ? [] : listRows(figures, figures.dataset.projects.places, listing, {view: this.#view.shownBox, here: this.here});
    return {
      listing,
      choices: choices.length > 1 ? choices : [],
      items,
      summary: this.#summary(items, words),
      shown: this.shown,
      regions: (scene.regions?.list ?? []).filter(({group}) => group),
      chosen: this.#chosen(),
      nothingPasses: figures.rows.length === 0,
      current: this.opened && 'row' in this.opened ? this.opened.row : undefined,
      choose: (choice) => this.#choose(choice),
      open: (row) => this.#openRow(row),
      hover: (row) => this.#view.pointAtRow(row),
      toggle: (code) => this.#toggleRegion(code),
      more: () => (this.shown += PAGE),
    };
  }

  #choices({mode, offMap, regions}: Scene): readonly (Listing | 'regions')[] {
    const withRegions = (regions?.list.filter(({group}) => group).length ?? 0) > 1 ? (['regions'] as const) : [];
    const off = offMap.count > 0 ? (['off'] as const) : [];
    if (mode === 'projects' && this.tileGrid) return ['all', ...off];
    if (mode === 'projects') return ['view', 'all', ...(this.here ? (['near'] as const) : []), ...off, ...withRegions];
    return mode === 'regions' ? [...withRegions, ...off] : off;
  }

  #summary(items: readonly Listed[], words: MapWords): string {
    const sums = items.flatMap(({row}) => words.figures.valueOf(row) ?? []);
    const sum = sums.length > 0 ? sums.reduce((all, one) => all + one, 0) : undefined;
    return words.messages.map.listed(items.length, words.formats.integer(items.length), words.money(sum));
  }

  #announcement(words: MapWords): string {
    const {mode} = this.#scene?.scene ?? {};
    if (mode !== 'projects' || this.tileGrid) return '';
    const {figures} = words;
    const items = listRows(figures, figures.dataset.projects.places, 'view', {view: this.#view.shownBox});
    return `${words.messages.map.inView}: ${this.#summary(items, words)}`;
  }

  #openMark(mark: Mark): void {
    this.#returnTo = `[data-key="${CSS.escape(mark.key)}"]`;
    if (mark.region !== undefined) this.#toggleRegion(mark.region);
    else if (mark.row !== undefined) this.#open({row: mark.row});
    else if (mark.cluster !== undefined) {
      const rows = this.#view.split(mark.cluster);
      if (rows?.length === 1 && rows[0] !== undefined) this.#open({row: rows[0]});
      else if (rows) this.#open({rows});
    }
  }

  #openRow(row: number): void {
    this.#returnTo = `.list [data-row="${row}"]`;
    this.#open({row});
    this.#view.bringIntoView(row);
  }

  #open(opened: Opened): void {
    this.opened = opened;
  }

  /** The card is read from its title on, and does not cover what it explains. */
  #openedCard(): void {
    if (this.opened) {
      this.renderRoot.querySelector<HTMLElement>('#card-title')?.focus({preventScroll: true});
      const card = this.renderRoot.querySelector('.card');
      if (card && 'row' in this.opened) this.#view.uncover(this.opened.row, card.getBoundingClientRect());
      return;
    }
    this.#view.focusBack(this.renderRoot, this.#returnTo);
  }

  #close(): void {
    this.opened = undefined;
  }

  #select(row: number): void {
    const id = this.shared.dataset?.projects.ids[row];
    if (id === undefined) return;
    this.store?.select(id);
    this.dispatchEvent(new BudgetSelectEvent(id));
  }

  #toggleRegion(code: string): void {
    const {store} = this;
    if (!store) return;
    store.toggle('region', code);
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #search(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const {store} = this;
      if (!store) return;
      store.filter({text: text.trim()});
      this.dispatchEvent(new BudgetFilterEvent(store.where));
    }, TYPING);
  }

  async #nearMe(): Promise<void> {
    if (this.listing === 'near') {
      this.#choose('view');
      return;
    }
    if (this.locating) return;
    this.locating = true;
    this.problem = undefined;
    try {
      this.here = await askPosition();
      this.#choose('near');
      this.#showNearest();
    } catch (error) {
      this.problem = error instanceof PositionError ? error.problem : 'unavailable';
    } finally {
      this.locating = false;
    }
  }

  /** The reader and the nearest projects. */
  #showNearest(): void {
    const {here, figures} = this;
    if (!here || !figures) return;
    const {places} = figures.dataset.projects;
    const near = listRows(figures, places, 'near', {here}).slice(0, 5);
    this.#view.frameRows(near.map(({row}) => row), here);
  }

  #choose(listing: Listing | 'regions'): void {
    this.listing = listing;
    this.shown = PAGE;
  }

  #showOff(): void {
    this.#choose(this.listing === 'off' ? 'view' : 'off');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.opened) return;
    event.stopPropagation();
    this.#close();
  };

  #chosen(): readonly string[] {
    return this.figures?.view.where.values.region ?? [];
  }

  #raisedRows(): readonly number[] {
    const {selected, highlight} = this.shared;
    const ids = [selected, highlight && 'project' in highlight ? highlight.project : undefined];
    const rows = ids.map((id) => (id === undefined ? -1 : (this.shared.dataset?.projects.ids.indexOf(id) ?? -1)));
    const open = this.opened && 'row' in this.opened ? [this.opened.row] : [];
    return [...rows, ...open].filter((row) => row >= 0);
  }
}
