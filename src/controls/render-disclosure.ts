import {html, nothing} from 'lit';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';

/** One disclosure of the filters. */
export interface Disclosure {
  readonly name: string;
  /** How many conditions of it are in force. */
  readonly chosen: number;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly content: unknown;
}

/** A filter behind its name, which says how many of its conditions are in force. */
export function renderDisclosure({name, chosen, messages: {controls}, formats, content}: Disclosure) {
  const count = formats.integer(chosen);
  return html`
    <details class="facet" part="facet">
      <summary>
        <span class="facet-name">${name}</span>
        ${chosen === 0 ? nothing : html`<span class="badge" aria-hidden="true">${count}</span><span class="visually-hidden">, ${controls.chosen(chosen, count)}</span>`}
      </summary>
      ${content}
    </details>
  `;
}
