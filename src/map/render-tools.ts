import {html, nothing} from 'lit';
import type {Messages} from '../i18n/messages.js';

/** Search and "near me" above the map. */
export interface Tools {
  readonly text: string;
  readonly withSearch: boolean;
  readonly withNearMe: boolean;
  readonly locating: boolean;
  readonly near: boolean;
  /** Why the position is not known, in words. */
  readonly problem: string | undefined;
  search(text: string): void;
  nearMe(): void;
}

export function renderTools({map, core}: Messages, tools: Tools) {
  const {text, withSearch, withNearMe, locating, near, problem} = tools;
  if (!withSearch && !withNearMe) return nothing;
  return html`
    <div class="tools">
      ${
        withSearch
          ? html`<label class="search">
              <span class="visually-hidden">${map.search}</span>
              <input
                type="search"
                part="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=${core.search}
                .value=${text}
                @input=${({currentTarget}: InputEvent) => tools.search((currentTarget as HTMLInputElement).value)}
              />
            </label>`
          : nothing
      }
      ${
        withNearMe
          ? html`<button type="button" aria-pressed=${near} aria-disabled=${locating} @click=${() => tools.nearMe()}>
              ${locating ? map.locating : map.nearMe}
            </button>`
          : nothing
      }
      ${problem ? html`<p class="note problem" role="status">${problem}</p>` : nothing}
    </div>
  `;
}
