import {canGoLive} from '../map/can-go-live.js';

/** What the element of a map is made of, beside its first picture. None of them registers it. */
const ELEMENT = [
  async () => (await import('../element/budget-element.js')).BudgetElement,
  async () => {
    await import('../map/budget-map.js');
  },
  async () => {
    await import('../map/map-companion.js');
  },
  async () => {
    await import('../feed/regions/kz/kz-regions.js');
  },
];

/** What draws with WebGL. */
const LIVE = [
  async () => {
    await import('maplibre-gl');
  },
  async () => {
    await import('worker-text:maplibre-gl');
  },
  async () => {
    await import('../map/live-map.js');
  },
];

/** Asks for everything that a map needs after its first picture, all at once: else each file would be found in the one before. */
export function fetchLive(element: HTMLElement): void {
  const still = element.hasAttribute('static') || !canGoLive();
  for (const part of still ? ELEMENT : [...ELEMENT, ...LIVE]) part().catch(() => undefined);
}
