import {html, nothing} from 'lit';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import {styleMap} from '../element/style-map.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {BarRow} from './bar-rows.js';
import {rowName} from './bar-words.js';
import type {ReceiptLine} from './receipt-lines.js';
import {lineAmount, lineSentence, receiptBasis, type ReceiptWords, residentTexts} from './receipt-words.js';

/** What the reader does with a receipt, and what is chosen now. */
export interface ReceiptActions {
  readonly group: KeyboardGroup;
  /** Keys that the figures are filtered by. */
  readonly pressed: readonly string[];
  /** Key that lights up in every linked element. */
  readonly lit: string | undefined;
  readonly expanded: boolean;
  filter(row: BarRow): void;
  expand(): void;
  clear(): void;
  hover(row: BarRow | undefined): void;
  left(): void;
}

/** The slip: what is split, its lines as one stop of the Tab key, the sum, and each resident's part. */
export function renderReceipt(words: ReceiptWords, actions: ReceiptActions) {
  const {receipt, figures, naming, formats} = words;
  const {core, charts, comparison} = naming.messages;
  const {currency = ''} = figures;
  const largest = Math.max(...receipt.lines.map(({share}) => share));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.clear();
    actions.group.handleEvent(event);
  };
  return html`
    <div class="slip" part="receipt">
      <p class="basis">
        <span>${receiptBasis(words)}</span><span class="unit">${currencySign(currency)}</span><span class="percents">%</span>
      </p>
      <ol
        class="rows ${actions.pressed.length > 0 ? 'choosing' : ''}"
        role="list"
        aria-label=${comparison.receiptLines}
        @keydown=${onKey}
        @focusin=${actions.group}
        @focusout=${actions.left}
      >
        ${receipt.lines.map((line) => renderLine(line, words, actions, largest))}
        ${
          actions.expanded
            ? html`<li class="fewer"><button type="button" data-mark @click=${actions.expand}>${charts.showFewer}</button></li>`
            : nothing
        }
      </ol>
      <p class="total">
        <span>${core.total}</span><b class="num">${formats.money(receipt.sum, currency)}</b>
      </p>
      ${renderResidents(words)}
    </div>
  `;
}

function renderLine(line: ReceiptLine, words: ReceiptWords, actions: ReceiptActions, largest: number) {
  const {row} = line;
  const {core} = words.naming.messages;
  const key = row.keys[0] ?? '';
  const sentence = lineSentence(line, words);
  const said = row.kind === 'rest' ? `${sentence}. ${core.showAll}` : sentence;
  const inside = renderInside(line, words, largest, said);
  if (row.kind === 'rest') {
    return html`<li class="row">
      <button class="line" type="button" data-mark aria-expanded="false" @click=${actions.expand}>
        ${inside}
      </button>
    </li>`;
  }
  return html`
    <li class="row ${row.kind} ${actions.lit === key ? 'lit' : ''}">
      <button
        class="line"
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
    </li>
  `;
}

/** @param said what the line is called by those who hear it */
function renderInside(line: ReceiptLine, words: ReceiptWords, largest: number, said: string) {
  const {receipt, formats} = words;
  const name = rowName(line.row, words);
  const length = largest > 0 ? (line.share / largest) * 100 : 0;
  return html`
    <span class="name" aria-hidden="true" lang=${name.lang || nothing}>${name.text}</span>
    <span class="amount-of num" aria-hidden="true">${lineAmount(line, words)}</span>
    <span class="percent num" aria-hidden="true">${formats.percent(line.share)}</span>
    <span class="track" part="bar" role="img" aria-label=${said}>
      ${line.share > 0 ? html`<span class="mark ${receipt.measure}" style=${styleMap({'inset-inline-start': '0%', 'inline-size': `${length}%`})}></span>` : nothing}
    </span>
  `;
}

function renderResidents(words: ReceiptWords) {
  const texts = residentTexts(words);
  if (texts.length === 0) return nothing;
  return html`
    <dl class="residents">
      ${texts.map(({name, money}) => html`<div><dt>${name}</dt><dd class="num">${money}</dd></div>`)}
    </dl>
  `;
}
