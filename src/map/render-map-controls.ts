import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import type {Formats} from '../i18n/formats.js';
import type {MapMessages} from '../i18n/messages/map.js';
import type {ScaleBar} from './scale-bar.js';

const KILOMETRE = 1000;

/** Zoom and reset buttons in the corner of the map. */
export function renderZoom(map: MapMessages, zoom: (levels: number) => void, reset: () => void) {
  return html`
    <div class="zoom">
      ${renderButton(map.zoomIn, 'M8 3v10M3 8h10', () => zoom(1))} ${renderButton(map.zoomOut, 'M3 8h10', () => zoom(-1))}
      ${renderButton(map.resetView, 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10', reset)}
    </div>
  `;
}

export function renderScale(map: MapMessages, formats: Formats, {metres, pixels}: ScaleBar) {
  const length = distanceText(map, formats, metres);
  return html`<div class="scale" style=${styleMap({inlineSize: `${pixels}px`})} aria-hidden="true">${length}</div>`;
}

export function distanceText(map: MapMessages, formats: Formats, metres: number): string {
  if (metres < KILOMETRE)
    return map.metres(formats.integer(metres < 100 ? metres : Math.round(metres / 10) * 10));
  const kilometres = metres / KILOMETRE;
  return map.kilometres(formats.decimal(kilometres, kilometres < 10 ? 1 : 0));
}

/** What the data have that the map does not show. */
export function renderOffMap(text: string, hint: string, pressed: boolean, open: (() => void) | undefined) {
  if (!text) return nothing;
  if (!open) return html`<p class="off" part="off-map">${text}</p>`;
  return html`<button type="button" class="off" part="off-map" title=${hint} aria-pressed=${pressed} @click=${open}>${text}</button>`;
}

function renderButton(label: string, path: string, click: () => void) {
  return html`
    <button type="button" aria-label=${label} title=${label} @click=${click}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
    </button>
  `;
}
