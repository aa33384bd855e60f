import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import type {NumberScale} from '../i18n/numbers.js';
import {barLegend} from './bar-legend.js';
import {boxOf} from './bar-layout.js';
import type {BarRow} from './bar-rows.js';
import {type BarWords, rowFigure, rowName, rowSentence, scaleOf} from './bar-words.js';
import {paidShare} from './execution.js';
import {renderLegend} from './render-legend.js';

/** What the reader can do with bars, and what is chosen now. */
export interface BarActions {
  readonly group: KeyboardGroup | undefined;
  /** Keys that the figures are filtered by. */
  readonly pressed: readonly string[];
  /** Key that lights up in every linked element. */
  readonly lit: string | undefined;
  filter(row: BarRow): void;
  open(row: BarRow): void;
  up(): void;
  expand(): void;
  hover(row: BarRow | undefined): void;
  left(): void;
}

/** The legend in words and the list of bars: one stop of the Tab key. */
export function renderBars(words: BarWords, actions: BarActions, expanded: boolean) {
  const scale = scaleOf(words);
  const {charts} = words.naming.messages;
  const {rows} = words.view;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.up();
    actions.group?.handleEvent(event);
  };
  return html`
    ${renderLegend(barLegend(words, scale))}
    <ol
      class="rows ${actions.pressed.length > 0 ? 'choosing' : ''}"
      role="list"
      @keydown=${onKey}
      @focusin=${actions.group}
      @focusout=${actions.left}
    >
      ${rows.map((row) => renderRow(row, words, actions, scale))}
      ${
        expanded
          ? html`<li class="row fewer"><button type="button" data-mark @click=${actions.expand}>${charts.showFewer}</button></li>`
          : nothing
      }
    </ol>
  `;
}

function renderRow(row: BarRow, words: BarWords, actions: BarActions, scale: NumberScale) {
  const {charts, core} = words.naming.messages;
  const key = row.keys[0] ?? '';
  const sentence = rowSentence(row, words, scale);
  const said = row.kind === 'rest' ? `${sentence}. ${core.showAll}` : sentence;
  const inside = renderInside(row, words, scale, said);
  const lit = row.kind === 'entry' && actions.lit === key;
  if (row.kind === 'own') {
    return html`<li class="row own" data-marks><div class="bar" role="img" data-mark aria-label=${sentence}>${inside}</div></li>`;
  }
  if (row.kind === 'rest') {
    return html`
      <li class="row rest" data-marks>
        <button class="bar" type="button" data-mark aria-expanded="false" @click=${actions.expand}>${inside}</button>
      </li>
    `;
  }
  return html`
    <li class="row ${row.kind} ${lit ? 'lit' : ''}" data-marks>
      <button
        class="bar"
        type="button"
        data-mark
        aria-pressed=${actions.pressed.includes(key)}
        @click=${() => actions.filter(row)}
        @pointerenter=${() => actions.hover(row)}
        @pointerleave=${() => actions.hover(undefined)}
        @focus=${() => actions.hover(row)}
        @blur=${() => actions.hover(undefined)}
      >
        ${inside}
      </button>
      ${
        row.opens
          ? html`<button class="parts" type="button" data-mark aria-label=${charts.partsOf(rowName(row, words).text)} @click=${() => actions.open(row)}>›</button>`
          : nothing
      }
    </li>
  `;
}

/** @param said what the row is called by those who hear it */
function renderInside(row: BarRow, words: BarWords, scale: NumberScale, said: string) {
  const {view, formats} = words;
  const name = rowName(row, words);
  const figure = rowFigure(row, words, scale);
  const share = paidShare(row, view.plan);
  const zero = boxOf(0, view.axis).start;
  const layers = view.measure ? view.layers : (['amount'] as const);
  return html`
    <span class="name" aria-hidden="true" lang=${name.lang || nothing}>${name.text}</span>
    <span class="track" part="bar" role="img" aria-label=${said}>
      ${layers.map((stage) => {
        const value = view.measure ? view.value(row, stage) : row.count;
        if (value === undefined || value === 0) return nothing;
        const {start, length} = boxOf(value, view.axis);
        return html`<span class="mark ${stage}" style=${styleMap({'inset-inline-start': `${start}%`, 'inline-size': `${length}%`})}></span>`;
      })}
      ${renderDue(view.due(row), view)}
      <span class="zero" style=${styleMap({'inset-inline-start': `${zero}%`})}></span>
    </span>
    <span class="figure num" aria-hidden="true">${figure ?? '—'}</span>
    ${view.plan ? html`<span class="percent num" aria-hidden="true">${share === undefined ? nothing : formats.percent(share)}</span>` : nothing}
  `;
}

function renderDue(value: number | undefined, {axis}: BarWords['view']) {
  if (value === undefined) return nothing;
  return html`<span class="mark due" style=${styleMap({'inset-inline-start': `${boxOf(0, axis).start + boxOf(value, axis).length}%`})}></span>`;
}
