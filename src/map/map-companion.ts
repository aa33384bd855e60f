import {html, nothing} from 'lit';
import {awaitsRegions} from '../element/awaits-regions.js';
import {fetchedFor} from '../store/fetched-for.js';
import {PaperFit} from '../element/paper-fit.js';
import {pressedStyles} from '../element/pressed.styles.js';
import {chooseText} from '../model/text.js';
import {BudgetFilterEvent} from '../store/events.js';
import {lacksWebGl} from './can-go-live.js';
import {CardControl} from './card-control.js';
import {legendStyles} from './legend.styles.js';
import {ListControl, WIDE} from './list-control.js';
import {listRows} from './list-rows.js';
import {LiveControl} from './live-control.js';
import {MapHands} from './map-hands.js';
import type {MapCurrent, MapHost} from './map-host.js';
import type {Mark} from './mark.js';
import {MapLinks} from './map-links.js';
import {MapRemarks} from './map-remarks.js';
import {toWorld} from './mercator.js';
import {NearMe} from './near-me-control.js';
import {renderLegend} from './render-legend.js';
import {renderList} from './render-list.js';
import {renderTiles} from './render-tiles.js';
import {renderTools} from './render-tools.js';
import type {FlagSigns} from './flag-signs.js';
import type {MapSigns} from './map-signs.js';
import type {Locale} from '../i18n/locale.js';
import type {Dataset} from '../model/dataset.js';
import {cardStyles} from './card.styles.js';
import {sideStyles} from './side.styles.js';

/** Wait for the next letter before a search is made. */
const TYPING = 150;
/** So many projects are brought into view around the reader. */
const NEAREST = 5;

/** Everything around the first picture: hands on the map, search, list, card, legend, and MapLibre. Loaded beside the feed. */
export class MapCompanion {
  readonly hands: MapHands;
  readonly live: LiveControl;
  readonly #host: MapHost;
  readonly #list: ListControl;
  readonly #near: NearMe;
  readonly #links: MapLinks;
  #signs: FlagSigns | 'asked' | 'missing' | undefined;
  /** What the signs were asked of; another is another try. */
  #signed: Dataset | undefined;
  readonly #remarks: MapRemarks;
  readonly #card: CardControl;
  #hovered: number | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    this.#list = new ListControl(host);
    this.#near = new NearMe(() => host.requestUpdate());
    this.#links = new MapLinks(host);
    this.#remarks = new MapRemarks(host);
    new PaperFit(host, '.stage');
    this.hands = new MapHands(host, host.drawing, {
      pointAt: (mark) => this.#links.pointAt(mark),
      marksDrawn: () => this.#links.marksDrawn(),
      openMark: (mark) => this.#openMark(mark),
      toggleRegion: (code) => this.#toggleRegion(code),
      closeCard: () => this.#card.show(undefined),
    });
    this.#card = new CardControl(host, this.hands, () => {
      this.#hovered = undefined;
      host.requestUpdate();
    });
    this.live = new LiveControl(host);
    const sheets = [sideStyles, cardStyles, legendStyles, pressedStyles].flatMap(
      ({styleSheet}) => styleSheet ?? [],
    );
    const root = host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#remarks.disconnect();
  }

  hostUpdated(): void {
    this.#links.dim();
  }

  /** Rows that stand out because of the card or the list. */
  get rows(): readonly number[] {
    return [this.#card.row, this.#hovered].flatMap((row) => row ?? []);
  }

  get here() {
    return this.#near.here && toWorld(...this.#near.here);
  }

  /** A dataset is replaced: its rows mean nothing in another. */
  forget(): void {
    this.#card.forget();
    this.#hovered = undefined;
  }

  /** What the page asked to be said of projects on the map; undefined until it is here. */
  signs(dataset: Dataset, locale: Locale): MapSigns | undefined {
    const {flags} = this.#host;
    if (typeof flags !== 'string') return undefined;
    if (!this.#signs || (this.#signs === 'missing' && this.#signed !== dataset))
      void this.#bringSigns(dataset);
    return typeof this.#signs === 'object' ? this.#signs.of(dataset, flags, locale) : undefined;
  }

  /** What the words of the map say of a project besides its figures. */
  readonly remark = (row: number): string | undefined => this.#remarks.of(row);

  get listsOff(): boolean {
    return this.#list.listing === 'off';
  }

  toggleOff(): void {
    this.#list.choose(this.listsOff ? 'view' : 'off');
  }

  tools({scene, words, store}: MapCurrent) {
    const {noSearch, noList, tileGrid} = this.#host;
    const {problem, locating} = this.#near;
    const {messages, figures} = words;
    return renderTools(messages, {
      text: store?.where.text ?? '',
      withSearch: !noSearch && figures.view.records === 'projects',
      withNearMe: scene.mode === 'projects' && !noList && !tileGrid,
      locating,
      near: this.#list.listing === 'near',
      problem: problem && messages.map.position[problem],
      search: (text) => this.#search(text),
      nearMe: () => void this.#nearMe(),
    });
  }

  tiles({scene, words}: MapCurrent) {
    if (!scene.regions) return nothing;
    return renderTiles(scene.regions, words, words.figures.view.where.values.region ?? [], (code) =>
      this.#toggleRegion(code),
    );
  }

  side({scene, words}: MapCurrent) {
    const list = this.#list.list(scene, words, this.#near.here, this.rows[0], {
      open: (row) => this.#openRow(row),
      hover: (row) => this.#hover(row),
      hoverRegion: (code) => this.#links.pointAtRegion(code),
      isLit: (row) => this.#links.isLit(row),
      isLitRegion: (code) => this.#links.isLitRegion(code),
      toggle: (code) => this.#toggleRegion(code),
    });
    const covered = this.#card.isOpen && this.#host.clientWidth >= WIDE;
    return html`<div class="inner" ?inert=${covered}>${renderList(list, words)}</div>`;
  }

  card(current: MapCurrent) {
    return this.#card.render(current);
  }

  /**
   * Sizes, signs and colours in words; credits; what is in view, for those who do not see it. That is said to who is at the map
   * only: elsewhere it would come on top of what the filters say.
   */
  notes({scene, words, shared, language}: MapCurrent) {
    const {stage, overlay} = this.#host.drawing;
    const loose = overlay?.marks.some((mark) => mark.loose) ?? false;
    const {map} = words.messages;
    const note = chooseText(shared.regions?.note, language);
    const credit = shared.regions?.credit;
    const tells = scene.mode === 'projects' && !this.#host.tileGrid && this.#host.matches(':focus-within');
    const base = this.#host.basemap
      ? [this.#host.basemapCredit ?? '', ...this.live.credits].filter(Boolean).join(', ')
      : '';
    return html`
      ${renderLegend(scene, words, stage.camera.zoom, stage.size.width, loose)}
      <p class="credits ${awaitsRegions(shared) ? 'pending' : ''}">
        ${credit ? html`${map.boundaries}: ${credit}. ` : nothing}
        ${note ? html`<span lang=${note.lang || nothing}>${note.text}</span> ` : nothing}
        ${base ? html`${map.basemap}: ${base}. ` : nothing}
        ${lacksWebGl() && !this.#host.still && scene.mode !== 'nothing' ? html`${map.noWebGl} ` : nothing}
        ${this.#lacksSigns ? html`<span role="status">${map.signsFailed}</span> ` : nothing}
        ${this.live.basemapFailed ? html`<span role="status">${map.basemapFailed}</span>` : nothing}
      </p>
      <p class="visually-hidden" role="status">${tells ? this.#list.inView(words) : nothing}</p>
    `;
  }

  get #lacksSigns(): boolean {
    const signs = this.#signs;
    return typeof signs === 'object' ? signs.missing : signs === 'missing';
  }

  /** @returns whether there was a card to close */
  closeCard(): boolean {
    const {isOpen} = this.#card;
    this.#card.show(undefined);
    return isOpen;
  }

  #openMark(mark: Mark): void {
    this.#card.returnTo = `[data-key="${CSS.escape(mark.key)}"]`;
    if (mark.region !== undefined) this.#toggleRegion(mark.region);
    else if (mark.row !== undefined) this.#card.show({row: mark.row});
    else if (mark.cluster !== undefined) {
      const rows = this.hands.moves.split(mark.cluster);
      const [only] = rows ?? [];
      if (rows && only !== undefined) this.#card.show(rows.length === 1 ? {row: only} : {rows});
    }
  }

  #openRow(row: number): void {
    this.#card.returnTo = `.list [data-row="${row}"]`;
    this.#card.show({row});
    this.hands.moves.bringIntoView(row);
  }

  #hover(row: number | undefined): void {
    this.#hovered = row;
    this.#links.pointAtRow(row);
    this.#host.drawing.choose({rows: this.rows});
  }

  #toggleRegion(code: string): void {
    const store = this.#host.current?.store;
    if (!store) return;
    store.toggle('region', code);
    this.#host.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #search(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const store = this.#host.current?.store;
      if (!store) return;
      store.filter({text: text.trim()});
      this.#host.dispatchEvent(new BudgetFilterEvent(store.where));
    }, TYPING);
  }

  /** Without it the map says all else. */
  async #bringSigns(dataset: Dataset): Promise<void> {
    this.#signs = 'asked';
    this.#signed = dataset;
    const module = await fetchedFor(this.#host, import('./flag-signs.js'));
    this.#signs = module ? new module.FlagSigns(this.#host) : 'missing';
    this.#host.requestUpdate();
  }

  async #nearMe(): Promise<void> {
    if (this.#list.listing === 'near') {
      this.#list.choose('view');
      return;
    }
    if (!(await this.#near.ask())) return;
    this.#list.choose('near');
    const {current} = this.#host;
    const {here} = this;
    if (!current || !here || !this.#near.here) return;
    const {figures} = current.words;
    const near = listRows(figures, figures.dataset.projects.places, 'near', {here: this.#near.here}).slice(
      0,
      NEAREST,
    );
    this.hands.moves.frameRows(
      near.map(({row}) => row),
      here,
    );
  }
}
