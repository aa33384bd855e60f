import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {PlacedOption} from './placed-options.js';
import {renderDisclosure} from './render-disclosure.js';

/** What the question needs, and how it tells the answer. */
export interface PlacedContext {
  readonly messages: Messages;
  readonly formats: Formats;
  choose(placed: boolean | undefined): void;
}

/** All projects, only those on the map, or only those that are not. */
export function renderPlaced(options: readonly PlacedOption[], {messages, formats, choose}: PlacedContext) {
  const {controls, core} = messages;
  const nameOf = ({placed}: PlacedOption): string => {
    if (placed === undefined) return core.showAll;
    return placed ? controls.onMap : controls.offMap;
  };
  return renderDisclosure({
    name: controls.place,
    chosen: options.some(({placed, chosen}) => chosen && placed !== undefined) ? 1 : 0,
    messages,
    formats,
    content: html`
      <fieldset class="range">
        <legend class="visually-hidden">${controls.place}</legend>
        ${options.map(
          (option) => html`
            <label class="option">
              <input type="radio" name="placed" .checked=${live(option.chosen)} @change=${() => choose(option.placed)} />
              <span class="option-name">${nameOf(option)}</span>
              <span class="option-figure num">${formats.integer(option.count)}</span>
            </label>
          `,
        )}
      </fieldset>
    `,
  });
}
