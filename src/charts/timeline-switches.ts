import {html, nothing} from 'lit';
import {renderSwitch} from './render-switch.js';
import type {Grain} from './timeline-period.js';
import type {Prices} from './timeline-view.js';
import {chosenText, type TimelineWords} from './timeline-words.js';

/** What the switches of a timeline do. */
export interface TimelineSwitchActions {
  grain(grain: Grain): void;
  prices(prices: Prices): void;
  all(): void;
}

/** Years or months, prices, and the way back to all years: each only where it changes something. */
export function renderTimelineSwitches(words: TimelineWords, actions: TimelineSwitchActions) {
  const {view, figures, naming} = words;
  const {timeline} = naming.messages;
  const base = String(figures.dataset.meta.deflator?.base ?? '');
  const chosen = chosenText(words);
  const switches = [
    view.grains.length > 1
      ? renderSwitch<Grain>(
          timeline.grain,
          view.grains.map((value) => ({value, name: timeline.grains[value]})),
          view.grain,
          actions.grain,
        )
      : nothing,
    view.realPrices
      ? renderSwitch<Prices>(
          timeline.prices,
          [
            {value: 'nominal', name: timeline.nominal},
            {value: 'real', name: timeline.real(base)},
          ],
          view.prices,
          actions.prices,
        )
      : nothing,
    chosen === undefined
      ? nothing
      : html`<button type="button" @click=${actions.all}>${timeline.allYears}</button>`,
  ].filter((item) => item !== nothing);
  return switches.length > 0 ? html`<div class="controls">${switches}</div>` : nothing;
}

/** Why there are no real prices. */
export function renderPriceReason({figures, view, naming}: TimelineWords) {
  if (view.realPrices || figures.currency === undefined || view.periods.length < 2) return nothing;
  const {timeline} = naming.messages;
  const reason = figures.dataset.meta.deflator ? timeline.noIndex : timeline.noDeflator;
  return html`<details class="prices"><summary>${timeline.nominal}</summary><p>${reason}</p></details>`;
}
