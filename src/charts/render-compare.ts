import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {styleMap} from '../element/style-map.js';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import type {NumberScale} from '../i18n/numbers.js';
import {boxOf} from './bar-layout.js';
import type {CompareRow} from './compare-rows.js';
import {
  compareDifference,
  compareFigure,
  compareRowName,
  compareScale,
  compareSentence,
  compareUnit,
  type CompareWords,
  placeTitle,
} from './compare-words.js';

/** What the reader can do with a comparison, and what is chosen now. */
export interface CompareActions {
  readonly group: KeyboardGroup;
  /** Keys that the figures are filtered by. */
  readonly pressed: readonly string[];
  /** Key that lights up in every linked element. */
  readonly lit: string | undefined;
  /** True where what was folded is shown. */
  readonly expanded: boolean;
  filter(row: CompareRow): void;
  clear(): void;
  expand(): void;
  hover(row: CompareRow | undefined): void;
  left(): void;
}

/** The legend in words and the rows, each with a bar for every place: one stop of the Tab key. */
export function renderCompare(words: CompareWords, actions: CompareActions) {
  const scale = compareScale(words);
  const {charts} = words.naming.messages;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.clear();
    actions.group.handleEvent(event);
  };
  return html`
    <ul class="legend" role="list">
      ${words.view.places.map((place, at) => html`<li><span class="key place-${at}"></span>${placeTitle(place, words)}</li>`)}
      <li><strong>${compareUnit(words, scale)}</strong></li>
    </ul>
    <ol class="rows" role="list" @keydown=${onKey} @focusin=${actions.group} @focusout=${actions.left}>
      ${repeat(
        words.view.rows,
        ({kind, keys}) => (kind === 'entry' ? `entry ${keys[0] ?? ''}` : kind),
        (row) => renderRow(row, words, actions, scale),
      )}
      ${
        actions.expanded
          ? html`<li class="fewer"><button type="button" data-mark @click=${actions.expand}>${charts.showFewer}</button></li>`
          : nothing
      }
    </ol>
  `;
}

function renderRow(row: CompareRow, words: CompareWords, actions: CompareActions, scale: NumberScale) {
  const {core} = words.naming.messages;
  const key = row.keys[0] ?? '';
  const lit = row.kind === 'entry' && actions.lit === key ? 'lit' : '';
  const sentence = compareSentence(row, words);
  const said = row.kind === 'rest' ? `${sentence}. ${core.showAll}` : sentence;
  const inside = renderInside(row, words, scale, said);
  if (row.kind === 'total')
    return html`<li><div class="row" role="img" data-mark aria-label=${said}>${inside}</div></li>`;
  const enter = () => actions.hover(row);
  const leave = () => actions.hover(undefined);
  return html`
    <li>
      <button
        class="row ${row.kind} ${lit}"
        type="button"
        data-mark
        aria-pressed=${row.kind === 'rest' ? nothing : actions.pressed.includes(key)}
        aria-expanded=${row.kind === 'rest' ? 'false' : nothing}
        @click=${() => (row.kind === 'rest' ? actions.expand() : actions.filter(row))}
        @pointerenter=${enter}
        @pointerleave=${leave}
        @focus=${enter}
        @blur=${leave}
      >
        ${inside}
      </button>
    </li>
  `;
}

/** @param said what the row is called by those who hear it */
function renderInside(row: CompareRow, words: CompareWords, scale: NumberScale, said: string) {
  const {view, naming} = words;
  const {text, lang} = compareRowName(row, words);
  const zero = boxOf(0, view.axis).start;
  return html`
    <span class="name" aria-hidden="true" lang=${lang || nothing}>${text}</span>
    <span class="pair" role="img" aria-label=${said}>
      ${view.places.map((_, at) => {
        const value = view.value(row, at);
        const figure = compareFigure(row, at, words, scale);
        return html`
          <span class="track" part="bar">
            ${value === undefined || value === 0 ? nothing : renderMark(value, at, words)}
            <span class="zero" style=${styleMap({'inset-inline-start': `${zero}%`})}></span>
          </span>
          <span class="figure num ${figure === undefined ? 'untold' : ''}">${figure ?? naming.messages.core.notTold}</span>
        `;
      })}
    </span>
    <span class="difference" aria-hidden="true">${compareDifference(row, words) ?? nothing}</span>
  `;
}

function renderMark(value: number, at: number, {view}: CompareWords) {
  const {start, length} = boxOf(value, view.axis);
  const styles = styleMap({'inset-inline-start': `${start}%`, 'inline-size': `${length}%`});
  return html`<span class="bar place-${at}" style=${styles}></span>`;
}
