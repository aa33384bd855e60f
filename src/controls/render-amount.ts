import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Where} from '../model/where.js';
import type {Figures} from '../store/figures.js';
import {
  type AmountRange,
  amountScale,
  boundsFault,
  readBound,
  type TypedBound,
  writeBound,
} from './amount-range.js';
import {renderDisclosure} from './render-disclosure.js';

/** Bounds that were typed but cannot be used yet, and the condition that stood then. */
export interface AmountDraft {
  readonly min: string;
  readonly max: string;
  readonly during: Where['amount'];
}

/** What the range of sums needs, and how it tells what the reader typed. */
export interface AmountContext {
  readonly figures: Figures;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly draft: AmountDraft | undefined;
  apply(min: TypedBound, max: TypedBound): void;
  keep(draft: AmountDraft): void;
}

/** Two fields for the least and the greatest sum of the shown stage, in one named unit. */
export function renderAmount(range: AmountRange, context: AmountContext) {
  const {figures, messages, formats} = context;
  const {controls, core} = messages;
  const {amount} = figures.view.where;
  const {divisor, unit} = amountScale(range, figures.currency ?? '', formats);
  const draft = context.draft && context.draft.during === amount ? context.draft : undefined;
  const typed = draft ?? {
    min: writeBound(amount?.min, divisor, formats),
    max: writeBound(amount?.max, divisor, formats),
  };
  const fault = boundsFault(readBound(typed.min, divisor, formats), readBound(typed.max, divisor, formats));
  const change = (end: 'min' | 'max', text: string): void => {
    const next = {min: typed.min, max: typed.max, [end]: text};
    const [min, max] = [readBound(next.min, divisor, formats), readBound(next.max, divisor, formats)];
    if (boundsFault(min, max)) context.keep({...next, during: amount});
    else context.apply(min, max);
  };
  const ends = {min: Math.floor(range.least / divisor), max: Math.ceil(range.most / divisor)};
  const field = (end: 'min' | 'max', name: string) => html`
    <label>
      <span class="end">${name}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        class=${end}
        placeholder=${formats.integer(ends[end])}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'amount-fault' : nothing}
        .value=${live(typed[end])}
        @change=${({currentTarget}: Event) => change(end, (currentTarget as HTMLInputElement).value)}
      />
    </label>
  `;
  return renderDisclosure({
    name: controls.sum,
    chosen: amount ? 1 : 0,
    messages,
    formats,
    content: html`
      <fieldset class="range amount">
        <legend>${controls.amountIn(core.measures[range.measure].name, unit)}</legend>
        <div class="ends">${field('min', controls.atLeast)} ${field('max', controls.atMost)}</div>
        ${fault ? html`<p class="note fault" id="amount-fault" role="alert">${controls.amountFaults[fault]}</p>` : nothing}
      </fieldset>
    `,
  });
}
