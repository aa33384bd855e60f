import {canGoLive} from '../map/can-go-live.js';

/**
 * A file of each chunk that a map is made of, beside its first picture; none of them registers the element. What is not named
 * is not kept: a namespace would keep every name of its chunk.
 */
const ELEMENT = [
  async (element: HTMLElement) => (await import('./fetch-words.js')).fetchWords(element),
  async () => (await import('../element/budget-element.js')).BudgetElement,
  async () => (await import('lit/directives/repeat.js')).repeat,
  async () => (await import('../map/budget-map.js')).BudgetMap,
  async () => (await import('../map/map-companion.js')).MapCompanion,
  async () => (await import('../feed/regions/kz/kz-regions.js')).kzRegions,
];

const LIVE = [
  async () => (await import('maplibre-gl')).Map,
  async () => (await import('../map/worker-blob.js')).workerBlob(),
  async () => (await import('worker-text:maplibre-gl')).default,
  async () => (await import('../map/live-map.js')).startLiveMap,
  async () => (await import('css-text:maplibre-gl')).default,
];

/** Asks for everything that a map needs after its first picture, all at once: else each file would be found in the one before. */
export function fetchLive(element: HTMLElement): void {
  const still = element.hasAttribute('static') || !canGoLive();
  for (const part of still ? ELEMENT : [...ELEMENT, ...LIVE]) part(element).catch(() => undefined);
}
