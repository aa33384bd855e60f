import {html, nothing} from 'lit';
import {nameEntry} from '../element/labels.js';
import {ancestors} from '../model/dimension.js';
import type {BarWords} from './bar-words.js';

/**
 * The way from the top down to the level that is shown.
 *
 * @param below what stands below the entry `under`, where the reader went further
 */
export function renderPath(
  {dimension, column, naming}: BarWords,
  under: number | undefined,
  open: (level: string) => void,
  below?: string,
) {
  if (under === undefined && below === undefined) return nothing;
  const {charts} = naming.messages;
  const name = (index: number) => {
    const entry = column.entries[index];
    return entry ? nameEntry(dimension, entry, naming, column) : {text: '', lang: ''};
  };
  const way = under === undefined ? [] : [...ancestors(column, under)].reverse().concat(under);
  const here = below === undefined ? way.pop() : undefined;
  return html`
    <nav class="path" aria-label=${charts.levels}>
      <ol role="list">
        <li><button type="button" @click=${() => open('')}>${charts.allLevels}</button></li>
        ${way.map(
          (index) => html`<li>
            <button type="button" lang=${name(index).lang || nothing} @click=${() => open(column.entries[index]?.key ?? '')}>${name(index).text}</button>
          </li>`,
        )}
        <li aria-current="true" lang=${(here !== undefined && name(here).lang) || nothing}>${here === undefined ? below : name(here).text}</li>
      </ol>
    </nav>
  `;
}
