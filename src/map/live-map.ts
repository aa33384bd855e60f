import {type GeoJSONSource, Map as GlMap, setWorkerUrl} from 'maplibre-gl';
import glStyles from 'css-text:maplibre-gl';
import type {Locale} from '../i18n/locale.js';
import type {Basemap} from './basemap.js';
import {type Camera, LAST_ZOOM} from './camera.js';
import {glWords} from './gl-words.js';
import type {Ground} from './ground.js';
import {hatchImage, layersOf, sourceData, SOURCES, styleOf} from './live-style.js';
import type {MapColours} from './map-colours.js';
import {workerBlob} from './worker-blob.js';

/** What a live map is started with. */
export interface LiveOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly ground: Ground;
  readonly colours: MapColours;
  readonly locale: Locale;
  readonly basemap: Basemap | undefined;
  /** Where the page keeps MapLibre's worker, if it does. */
  readonly workerUrl: string | undefined;
  readonly signal: AbortSignal;
  /** The first complete picture is there. */
  readonly onReady: () => void;
  readonly onMove: (camera: Camera) => void;
  readonly onSettle: () => void;
  /** The browser took the context away. */
  readonly onLost: () => void;
  readonly onBasemapFailed: () => void;
}

/** A map drawn by WebGL. */
export interface LiveMap {
  /** Where the marks are put, so that gestures that begin on a mark move the map. */
  readonly surface: HTMLElement;
  /** Credits of the base map as plain text. */
  credits(): readonly string[];
  update(ground: Ground, colours: MapColours): void;
  move(camera: Camera, milliseconds: number): void;
  resize(): void;
  remove(): void;
}

/** How MapLibre tells of a worker of the page that does not start. */
const NO_WORKER = 'Worker failed';

let sheet: CSSStyleSheet | undefined;

/**
 * Starts MapLibre with exactly the camera given. Its worker comes from a blob that stays alive, since later maps start
 * from it too.
 *
 * @throws where the browser refuses a context, or the page a worker
 */
export async function startLiveMap(options: LiveOptions): Promise<LiveMap> {
  if (options.workerUrl) setWorkerUrl(options.workerUrl);
  else setWorkerUrl(await workerBlob());
  options.signal.throwIfAborted();
  adoptStyles(options.container.getRootNode());
  return new MapLibreMap(options);
}

class MapLibreMap implements LiveMap {
  readonly surface: HTMLElement;
  readonly #map: GlMap;
  /** One missing tile is no broken base map. */
  #tilesCame = false;
  readonly #options: LiveOptions;
  #ground: Ground;
  #colours: MapColours;
  #ready = false;
  /** True while the style is a foreign one, whose layers are not ours. */
  #foreign: boolean;

  constructor(options: LiveOptions) {
    const {container, camera, ground, colours, basemap, locale} = options;
    this.#options = options;
    this.#ground = ground;
    this.#colours = colours;
    this.#foreign = basemap?.kind === 'style';
    this.#map = new GlMap({
      container,
      style: basemap?.kind === 'style' ? basemap.url : styleOf(ground, colours, basemap),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      maxZoom: LAST_ZOOM,
      locale: {...glWords(locale)},
      cooperativeGestures: true,
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      trackResize: false,
      fadeDuration: 0,
    });
    this.surface = this.#map.getCanvasContainer();
    this.#map.touchZoomRotate.disableRotation();
    quiet(this.#map.getCanvas());
    this.#listen();
  }

  credits(): readonly string[] {
    const sources = Object.values(this.#map.getStyle()?.sources ?? {});
    const credits = sources.flatMap((source) => ('attribution' in source ? (source.attribution ?? []) : []));
    return [...new Set(credits.map(plainText))].filter((text) => text !== '');
  }

  update(ground: Ground, colours: MapColours): void {
    const recoloured = colours !== this.#colours || ground.quiet !== this.#ground.quiet;
    const redrawn = ground !== this.#ground;
    this.#ground = ground;
    this.#colours = colours;
    if (!this.#ready) return;
    if (redrawn) this.#putData();
    if (recoloured) this.#putColours();
  }

  move({lon, lat, zoom}: Camera, milliseconds: number): void {
    if (milliseconds > 0) this.#map.easeTo({center: [lon, lat], zoom, duration: milliseconds});
    else this.#map.jumpTo({center: [lon, lat], zoom});
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#map.remove();
  }

  #listen(): void {
    const {onMove, onSettle, onLost} = this.#options;
    this.#map.on('move', () => {
      const {lng, lat} = this.#map.getCenter();
      onMove({lon: lng, lat, zoom: this.#map.getZoom()});
    });
    this.#map.on('moveend', onSettle);
    this.#map.on('webglcontextlost', onLost);
    // Without a listener MapLibre writes to the console.
    this.#map.on('error', ({error}) => {
      if (!this.#ready && error.message.startsWith(NO_WORKER)) onLost();
      else this.#failed();
    });
    this.#map.on('sourcedata', ({sourceId, tile}) => {
      if (tile && sourceId === 'budget-tiles') this.#tilesCame = true;
    });
    this.#map.setMissingStyleImageResolver((id) => {
      if (id === 'budget-hatch') this.#putHatch();
    });
    this.#map.once('load', () => this.#begin());
  }

  #begin(): void {
    this.#putHatch();
    if (this.#foreign) this.#addLayers();
    this.#ready = true;
    if (this.#ground !== this.#options.ground) this.#putData();
    if (this.#colours !== this.#options.colours) this.#putColours();
    this.#options.onReady();
  }

  #failed(): void {
    const {basemap, onBasemapFailed} = this.#options;
    if (!basemap || this.#tilesCame) return;
    onBasemapFailed();
    if (!this.#foreign || this.#ready) return;
    this.#foreign = false;
    this.#map.setStyle(styleOf(this.#ground, this.#colours, undefined));
  }

  #addLayers(): void {
    const data = sourceData(this.#ground);
    for (const name of SOURCES) this.#map.addSource(name, {type: 'geojson', data: data[name]});
    for (const layer of layersOf(this.#colours, this.#ground.quiet, true)) this.#map.addLayer(layer);
  }

  #putData(): void {
    const data = sourceData(this.#ground);
    for (const name of SOURCES) void this.#map.getSource<GeoJSONSource>(name)?.setData(data[name]);
  }

  #putColours(): void {
    const onBasemap = this.#options.basemap !== undefined && this.#options.basemap.kind !== 'unsupported';
    for (const {id, paint = {}} of layersOf(this.#colours, this.#ground.quiet, onBasemap)) {
      for (const [name, value] of Object.entries(paint))
        this.#map.setPaintProperty(id, name as never, value as never);
    }
    if (this.#map.getLayer('budget-water'))
      this.#map.setPaintProperty('budget-water', 'background-color', this.#colours.water);
    this.#putHatch();
  }

  #putHatch(): void {
    if (this.#map.hasImage('budget-hatch')) this.#map.updateImage('budget-hatch', hatchImage(this.#colours));
    else this.#map.addImage('budget-hatch', hatchImage(this.#colours), {pixelRatio: 2});
  }
}

/** The canvas says nothing that the marks and the list do not say. */
function quiet(canvas: HTMLCanvasElement): void {
  canvas.tabIndex = -1;
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('role', 'presentation');
  canvas.setAttribute('aria-hidden', 'true');
}

/** MapLibre's rules are needed in the shadow root of the map, and only there. */
function adoptStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(glStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

/** Credits may come as HTML, which is never put on the page. */
function plainText(html: string): string {
  return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim();
}
