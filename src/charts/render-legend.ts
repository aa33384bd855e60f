import {html} from 'lit';
import type {LegendItem} from './legend-item.js';

/** A legend in words, each with the mark it explains. */
export function renderLegend(items: readonly LegendItem[]) {
  return html`
    <ul class="legend" role="list">
      ${items.map(({text, stage, due, strong}) =>
        stage || due
          ? html`<li><span class="mark key ${stage ?? 'due'}"></span>${text}</li>`
          : html`<li>${strong ? html`<strong>${text}</strong>` : text}</li>`,
      )}
    </ul>
  `;
}
