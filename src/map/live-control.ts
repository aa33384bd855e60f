import type {ReactiveController, ReactiveElement} from 'lit';
import type {Locale} from '../i18n/locale.js';
import {basemapOf} from './basemap.js';
import {canGoLive} from './can-go-live.js';
import type {Ground} from './ground.js';
import type {LiveMap} from './live-map.js';
import {leaveLive, type LiveClient, spareLive, wantLive} from './live-maps.js';
import {type MapColours, readColours} from './map-colours.js';
import type {MapStage} from './map-stage.js';

/** What the live map is to draw, asked when it is needed. */
export interface LiveHost {
  /** Undefined where only a still map is wanted, or there is nothing to draw yet. */
  liveGround(): Ground | undefined;
  liveLocale(): Locale;
  readonly basemap?: string;
  readonly workerUrl?: string;
  wentLive(credits: readonly string[]): void;
  basemapFailed(): void;
}

/** Starts MapLibre when the map comes near the viewport, and gives its context back when it goes or others need it. */
export class LiveControl implements ReactiveController, LiveClient {
  readonly #host: ReactiveElement & LiveHost;
  readonly #stage: MapStage;
  #connection = new AbortController();
  #attempt: AbortController | undefined;
  #live: LiveMap | undefined;
  #colours: MapColours | undefined;
  #near = false;
  #refused = false;

  constructor(host: ReactiveElement & LiveHost, stage: MapStage) {
    this.#host = host;
    this.#stage = stage;
    stage.watched.addEventListener('transitionrun', () => this.#recolour());
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
    const {startLiveMap} = await import('./live-map.js');
    const ground = this.#host.liveGround();
    if (signal.aborted || !ground) return;
    const {basemap, workerUrl} = this.#host;
    this.#colours = readColours(this.#stage.probe);
    const live = await startLiveMap({
      container: this.#stage.ground,
      camera: this.#stage.camera,
      ground,
      colours: this.#colours,
      locale: this.#host.liveLocale(),
      basemap: basemap ? basemapOf(basemap, document.baseURI) : undefined,
      workerUrl,
      signal,
      onReady: () => this.#takeOver(signal),
      onMove: (camera) => this.#stage.follow(camera),
      onSettle: () => this.#stage.settle(),
      onLost: () => this.#give(signal),
      onBasemapFailed: () => this.#host.basemapFailed(),
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
    this.#host.wentLive(live.credits());
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
    const ground = this.#host.liveGround();
    if (!this.#host.isConnected || !ground || this.#refused || !canGoLive()) {
      leaveLive(this);
      return;
    }
    if (this.#live && this.#colours) this.#live.update(ground, this.#colours);
    if (this.#near) wantLive(this);
    else spareLive(this);
  }

  #recolour(): void {
    if (!this.#live) return;
    this.#colours = readColours(this.#stage.probe);
    this.#sync();
  }
}
