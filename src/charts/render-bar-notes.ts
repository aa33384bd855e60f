import {html, nothing} from 'lit';
import type {BarWords} from './bar-words.js';
import {residentsInView} from './residents.js';

/** What a reader must know of the figures above: whose number of residents it is, or why a wish could not be met. */
export function renderBarNotes({figures, view, dimension, naming, formats}: BarWords) {
  const {charts} = naming.messages;
  const asked = figures.view.per;
  if (asked === 'share' && view.per !== 'share' && view.measure)
    return html`<p class="note">${charts.noShare}</p>`;
  if (asked !== 'resident' || !view.measure) return nothing;
  const residents = residentsInView(figures);
  if (view.per !== 'resident') {
    return html`<p class="note">${charts.noResidents['reason' in residents ? residents.reason : 'some-regions']}</p>`;
  }
  if ('population' in residents) {
    const {value, date} = residents.population;
    return html`<p class="note">${charts.population(formats.integer(value), formats.date(date))}</p>`;
  }
  return dimension === 'region' ? html`<p class="note">${charts.noResidents['some-regions']}</p>` : nothing;
}
