import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {codelistWords} from '../i18n/sections/codelists.js';
import {mapWords} from '../i18n/sections/map.js';
import {chooseText} from '../model/text.js';
import type {BudgetState} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';
import {groundOf} from './ground.js';
import {groundStyles} from './ground.styles.js';
import type {MapCompanion} from './map-companion.js';
import {MapDrawing, type Picture} from './map-drawing.js';
import type {MapCurrent, MapHost} from './map-host.js';
import {mapStyles} from './map.styles.js';
import {mapTakeaway} from './map-takeaway.js';
import {MapWords} from './map-words.js';
import {renderOffMap, renderScale, renderZoom} from './render-map-controls.js';
import {scaleBar} from './scale-bar.js';
import {type Scene, sceneOf} from './scene.js';
import {sumOf} from './tally.js';

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
export class BudgetMap extends BudgetElement implements MapHost {
  static override styles = [...BudgetElement.styles, mapStyles, groundStyles];

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

  /** Marks projects that have signals worth a question: empty for all rules, or as `rules` of `budget-flags`. */
  @property() flags?: string;

  /** For the parts that come after the first picture. */
  readonly drawing = new MapDrawing(this);

  #picture: (Picture & {readonly figures: Figures; readonly regions: BudgetState['regions']}) | undefined;
  #companion: MapCompanion | undefined;
  #coming = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#coming) void this.#bringCompanion();
  }

  /** For the parts that come after the first picture. */
  get current(): MapCurrent | undefined {
    if (!this.#picture) return undefined;
    const {shared, store, language} = this;
    return {...this.#picture, shared, store, language};
  }

  /** Puts the focus on the first entry of the list. @returns false where there is none */
  focusList(): boolean {
    const first = this.renderRoot.querySelector<HTMLElement>('.list .row');
    first?.focus();
    return first !== null;
  }

  protected override picks(state: BudgetState): object {
    return {...super.picks(state), highlight: state.highlight};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {figures, messages} = this;
    const {regions} = this.shared;
    const before = this.#picture;
    if (!figures || !messages) {
      this.#picture = undefined;
      return;
    }
    if (before && before.figures.dataset !== figures.dataset) this.#companion?.forget();
    const words = new MapWords(
      figures,
      this.formats,
      this.naming(messages),
      this.#companion?.signs(figures.dataset, this.language),
    );
    words.remark = this.#companion?.remark;
    if (before?.figures === figures && before.regions === regions) {
      this.#picture = {...before, words};
      return;
    }
    const scene = sceneOf(figures, regions);
    this.#picture = {figures, regions, scene, ground: groundOf(scene), words};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#takeOver();
    const holder = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!holder || !this.#picture) return;
    this.drawing.show(holder, this.#picture, {
      rows: [...this.#sharedRows(), ...(this.#companion?.rows ?? [])],
      regions: this.#picture.figures.view.where.values.region ?? [],
      here: this.#companion?.here,
    });
  }

  protected override get drawsRegions(): boolean {
    return true;
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, codelistWords, mapWords];
  }

  protected override headingText({map}: Messages): string {
    return chooseText(this.shared.dataset?.meta.title, this.language)?.text ?? map.heading;
  }

  protected override renderContent(messages: Messages): unknown {
    const {current} = this;
    if (!current) return nothing;
    const companion = this.#companion;
    const {scene, words} = current;
    const {mode} = scene;
    const placeless = mode === 'nothing' && words.figures.rows.length > 0;
    const tiled = this.tileGrid && scene.regions !== undefined;
    if (placeless && words.figures.view.records === 'lines') return renderPlaceless(current);
    const beside = !this.noList;
    const shape = placeless ? 'placeless' : [beside ? 'beside' : '', tiled ? 'tiled' : ''].join(' ');
    return html`
      ${renderTakeaway(current)} ${placeless ? renderPlaceless(current) : nothing} ${companion ? companion.tools(current) : this.#renderPendingTools(mode)}
      <div class="layout ${shape}" @keydown=${this.#onKey}>
        ${tiled ? companion?.tiles(current) : placeless ? nothing : this.#renderStage(messages, current)}
        ${beside ? html`<div class="side ${this.#awaits ? 'pending' : ''}">${companion?.side(current)}</div>` : nothing} ${companion?.card(current)}
      </div>
      ${placeless ? nothing : companion ? companion.notes(current) : this.#renderPendingNotes(messages)}
    `;
  }

  /** Keeps the place of the tools, so that the map does not jump when they come. */
  #renderPendingTools(mode: Scene['mode']) {
    const none = this.noSearch && (this.noList || this.tileGrid);
    return mode !== 'projects' || none || !this.#awaits ? nothing : html`<div class="tools pending"></div>`;
  }

  get #awaits(): boolean {
    return this.#coming && !this.#companion;
  }

  /** Keeps the place of the words below; says so where nothing more comes. */
  #renderPendingNotes({map}: Messages) {
    if (this.#awaits) return html`<div class="notes pending"></div>`;
    return this.isConnected ? html`<p class="state warn" role="status">${map.notLoaded}</p>` : nothing;
  }

  #renderStage({map, core}: Messages, {scene, words}: MapCurrent) {
    const {camera} = this.drawing.stage;
    const {offMap, mode} = scene;
    const off =
      offMap.count > 0
        ? map.off(offMap.count, words.formats.integer(offMap.count), words.money(sumOf(offMap)))
        : '';
    const name = this.heading ?? this.headingText(words.messages);
    const moves = this.#companion?.hands.moves;
    return html`
      <div class="stage" part="map" role="group" aria-label=${name ? `${map.name}: ${name}` : map.name} aria-describedby="keys">
        <p id="keys" class="visually-hidden">${map.keys}</p>
        <div class="window">
          <div class="canvas"></div>
          ${renderZoom(
            map,
            (levels) => moves?.zoomBy(levels),
            () => moves?.goHome(),
          )} ${renderScale(map, words.formats, scaleBar(camera.lat, camera.zoom))}
          ${mode === 'nothing' || words.figures.rows.length === 0 ? html`<p class="over">${core.emptyFiltered}</p>` : nothing}
        </div>
        ${renderOffMap(off, map.offHint, this.#companion?.listsOff ?? false, this.noList ? undefined : () => this.#companion?.toggleOff())}
      </div>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#companion?.closeCard()) event.stopPropagation();
  };

  /** Projects that other elements have opened or point at. */
  #sharedRows(): readonly number[] {
    const {selected, highlight, dataset} = this.shared;
    const ids = [selected, highlight && 'project' in highlight ? highlight.project : undefined];
    return ids
      .map((id) => (id === undefined ? -1 : (dataset?.projects.ids.indexOf(id) ?? -1)))
      .filter((row) => row >= 0);
  }

  /** The loader may have painted a first picture in this place: it stays until everything that has a height is here. */
  #takeOver(): void {
    const coming = this.state === 'ready' && this.#coming && !this.#companion;
    if (this.state === 'loading' || coming) return;
    this.renderRoot.querySelector('[data-first]')?.remove();
  }

  /** Without it the picture stays, and its marks say what they are. */
  async #bringCompanion(): Promise<void> {
    this.#coming = true;
    const module = await this.fetched(import('./map-companion.js'));
    if (module) this.#companion = new module.MapCompanion(this);
    else this.#coming = false;
    this.requestUpdate();
  }
}

function renderTakeaway({scene, words}: MapCurrent) {
  const sentence = mapTakeaway(scene, words);
  return sentence === '' ? nothing : html`<p class="takeaway">${sentence}</p>`;
}

/** No place, no region: the map says so, and what there is instead. */
function renderPlaceless({words}: MapCurrent) {
  const {count, sums} = words.figures.total;
  const {measure} = words.figures.view;
  const what = [words.records(count), words.money(measure && sums[measure])].filter(Boolean).join(', ');
  const {noPlaces, noBoundaries} = words.messages.map;
  const named = words.figures.table.dimensions.region?.entries.some(({key}) => key !== '') ?? false;
  return html`<p class="state" role="status">${named ? noBoundaries(what) : noPlaces(what)}</p>`;
}
