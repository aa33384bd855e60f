import {canGoLive} from '../map/can-go-live.js';
import {wordsAhead} from './words-ahead.js';

type Part = () => Promise<unknown>;

/**
 * A file of each chunk that the element is made of, beside its first picture; none of them registers the element. What is not
 * named is not kept: a namespace would keep every name of its chunk.
 */
const ELEMENT: readonly Part[] = [
  async () => (await import('../element/budget-element.js')).BudgetElement,
  async () => (await import('../map/budget-map.js')).BudgetMap,
  async () => (await import('../map/map-companion.js')).MapCompanion,
  async () => (await import('lit/directives/repeat.js')).repeat,
];

const GL: Part = async () => (await import('maplibre-gl')).Map;

const LIVE: readonly Part[] = [
  async () => (await import('../map/worker-blob.js')).workerBlob(),
  async () => (await import('worker-text:maplibre-gl')).default,
  async () => (await import('../map/live-map.js')).startLiveMap,
  async () => (await import('css-text:maplibre-gl')).default,
];

const BOUNDARIES: Part = async () => (await import('../feed/regions/kz/kz-regions.js')).kzRegions;

/** Asks for what draws the map after its first picture, all at once: else each file would be found in the one before. */
export function fetchElement(element: HTMLElement): void {
  const {core, map} = wordsAhead(element);
  ask([core, map, ...ELEMENT]);
}

/**
 * Asks for the rest of the map, and for MapLibre where it will be used. That is first as it is the largest: a browser opens six
 * connections to an old server, and those of the element are still on their way.
 */
export function fetchRest(element: HTMLElement): void {
  const live = !element.hasAttribute('static') && canGoLive();
  const {codelists} = wordsAhead(element);
  ask([...(live ? [GL] : []), codelists, ...(live ? LIVE : []), BOUNDARIES]);
}

function ask(parts: readonly Part[]): void {
  for (const part of parts) part().catch(() => undefined);
}
