import type {ReactiveController} from 'lit';
import {fetchedFor} from '../store/fetched-for.js';
import {basemapOf} from './basemap.js';
import {canGoLive} from './can-go-live.js';
import type {Ground} from './ground.js';
import type {LiveMap} from './live-map.js';
import {BudgetMapLiveEvent} from './budget-map-live-event.js';
import {leaveLive, type LiveClient, spareLive, wantLive} from './live-maps.js';
import {type MapColours, readColours} from './map-colours.js';
import type {MapHost} from './map-host.js';
import type {MapStage} from './map-stage.js';

/** Starts MapLibre when the map comes near the viewport, and gives its context back when it goes or others need it. */
export class LiveControl implements ReactiveController, LiveClient {
  /** Credits of the base map as plain text. */
  credits: readonly string[] = [];
  basemapFailed = false;
  readonly #host: MapHost;
  readonly #stage: MapStage;
  #connection = new AbortController();
  #attempt: AbortController | undefined;
  #live: LiveMap | undefined;
  #colours: MapColours | undefined;
  #near = false;
  #refused = false;

  constructor(host: MapHost) {
    this.#host = host;
    this.#stage = host.drawing.stage;
    this.#stage.watched.addEventListener('transitionrun', () => this.#recolour());
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const observer = new IntersectionObserver((entries) => this.#sight(entries), {rootMargin: '50% 0px'});
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
    matchMedia('(forced-colors: active)').addEventListener('change', () => this.#sync(), {signal});
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#near = false;
    this.#refused = false;
    leaveLive(this);
  }

  hostUpdated(): void {
    this.#sync();
  }

  begin(): void {
    const attempt = new AbortController();
    this.#attempt = attempt;
    void this.#start(attempt.signal).catch(() => this.#give(attempt.signal));
  }

  end(): void {
    this.#attempt?.abort();
    this.#attempt = undefined;
    this.#stage.leaveLive();
    this.#live?.remove();
    this.#live = undefined;
  }

  async #start(signal: AbortSignal): Promise<void> {
    const module = await fetchedFor(this.#host, import('./live-map.js'));
    if (!module) return this.#give(signal);
    const {basemap, workerUrl, current} = this.#host;
    const ground = this.#wanted();
    if (signal.aborted || !ground || !current) return;
    this.#colours = readColours(this.#stage.probe);
    const live = await module.startLiveMap({
      container: this.#stage.ground,
      camera: this.#stage.camera,
      ground,
      colours: this.#colours,
      locale: current.language,
      basemap: basemap ? basemapOf(basemap, document.baseURI) : undefined,
      workerUrl,
      signal,
      onReady: () => this.#takeOver(signal),
      onMove: (camera) => this.#stage.follow(camera),
      onSettle: () => this.#stage.settle(),
      onLost: () => this.#give(signal),
      onBasemapFailed: () => this.#failBasemap(),
    });
    if (signal.aborted) live.remove();
    else this.#live = live;
  }

  /** The still map may have moved while the live one was loading. */
  #takeOver(signal: AbortSignal): void {
    const live = this.#live;
    if (signal.aborted || !live) return;
    live.resize();
    live.move(this.#stage.camera, 0);
    this.#stage.goLive(live);
    this.credits = live.credits();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BudgetMapLiveEvent());
  }

  /** No context, no worker: the still map serves. */
  #give(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#refused = true;
    leaveLive(this);
  }

  #sight(entries: readonly IntersectionObserverEntry[]): void {
    this.#near = entries.some(({isIntersecting}) => isIntersecting);
    this.#sync();
  }

  #sync(): void {
    const ground = this.#wanted();
    if (!this.#host.isConnected || !ground || this.#refused || !canGoLive()) {
      leaveLive(this);
      return;
    }
    if (this.#live && this.#colours) this.#live.update(ground, this.#colours);
    if (this.#near) wantLive(this);
    else spareLive(this);
  }

  /** Undefined where only a still map is wanted, or there is nothing to draw. */
  #wanted(): Ground | undefined {
    const {still, tileGrid, current, drawing} = this.#host;
    return still || tileGrid || !drawing.shownBox || current?.scene.mode === 'nothing'
      ? undefined
      : current?.ground;
  }

  #failBasemap(): void {
    if (this.basemapFailed) return;
    this.basemapFailed = true;
    this.#host.requestUpdate();
  }

  #recolour(): void {
    if (!this.#live) return;
    this.#colours = readColours(this.#stage.probe);
    this.#sync();
  }
}
