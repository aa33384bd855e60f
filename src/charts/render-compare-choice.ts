import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {compareFor} from '../i18n/collation.js';
import type {Group} from '../store/figures.js';
import {nameEntry} from '../element/labels.js';
import {MOST_PLACES} from './compare-places.js';
import {type CompareWords, placeNames} from './compare-words.js';

/** What the reader can choose to compare. */
export interface CompareChoices {
  /** What can be compared, in the order to offer it. */
  readonly options: readonly Group[];
  /** Keys of regions like the first in their number of residents. */
  readonly like: readonly string[];
  choose(keys: readonly string[]): void;
  /** Puts a region in the place of all but the first; the button that does so is gone then. */
  chooseLike(key: string): void;
  left(): void;
}

/** A list for each place, a third one to add, and regions of like size to compare with. */
export function renderCompareChoice(
  words: CompareWords,
  {options, like, choose, chooseLike, left}: CompareChoices,
) {
  const {view, naming, formats} = words;
  const {comparison} = naming.messages;
  const keys = view.places.map(({key}) => key);
  const shown = view.places.map(({key}, at) => [key, placeNames(words)[at] ?? key] as const);
  const offers = options.map(({entry}) => [entry.key, nameEntry(view.by, entry, naming).text] as const);
  const all = [...new Map([...offers, ...shown])];
  const byName = compareFor(formats.locale);
  const names = new Map(view.by === 'year' ? all : all.sort(([, a], [, b]) => byName(a, b)));
  const slots = Math.min(MOST_PLACES, keys.length + (options.length > keys.length ? 1 : 0));
  const change = (at: number, key: string) => {
    const before = keys[at] ?? '';
    const others = keys.map((other) => (other === key ? before : other));
    choose([...others.slice(0, at), key, ...others.slice(at + 1)].filter((chosen) => chosen !== ''));
  };
  return html`
    <div class="controls choice" @focusout=${left}>
      ${Array.from({length: slots}, (_, at) => {
        const chosen = keys[at] ?? '';
        const offered = [...names].filter(
          ([key]) => key === chosen || at < keys.length || !keys.includes(key),
        );
        return html`
          <select
            aria-label=${comparison.compareChoice(formats.integer(at + 1))}
            @change=${({target}: Event) => change(at, (target as HTMLSelectElement).value)}
          >
            ${at < 2 ? nothing : html`<option value="" .selected=${live(chosen === '')}>${comparison.compareNone}</option>`}
            ${offered.map(([key, name]) => html`<option value=${key} .selected=${live(key === chosen)}>${name}</option>`)}
          </select>
        `;
      })}
    </div>
    ${
      like.length === 0
        ? nothing
        : html`
            <div class="controls like" role="group" @focusout=${left} aria-label=${comparison.compareLike}>
              <span aria-hidden="true">${comparison.compareLike}</span>
              ${like.map((key) => {
                const name = names.get(key) ?? key;
                return html`<button type="button" aria-label=${comparison.compareWith(name)} @click=${() => chooseLike(key)}>${name}</button>`;
              })}
            </div>
          `
    }
  `;
}
