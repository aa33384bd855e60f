import {html, nothing, svg} from 'lit';
import {renderMissing} from '../element/render-missing.js';
import type {NumberScale} from '../i18n/numbers.js';
import {renderText} from './dossier-context.js';
import type {PartyBar} from './party-bars.js';
import type {Share} from './party-tally.js';
import {barsCaption, type PartyContext} from './party-words.js';

/** What a list of bars can do beside showing. */
export interface BarListActions<Of extends Share> {
  /** More words beside the name. */
  aside?(bar: PartyBar<Of>): string | undefined;
  /** More words below a bar. */
  remark?(bar: PartyBar<Of>): string | undefined;
  /** The name of a bar, as a link to more of it. */
  renderName?(bar: PartyBar<Of>): unknown;
}

/** Names with their figures and bars; what bars are of is said once above. */
export function renderPartyBars<Of extends Share>(
  bars: readonly PartyBar<Of>[],
  context: PartyContext,
  {aside, remark, renderName}: BarListActions<Of> = {},
) {
  const {view, formats} = context;
  const {currency, view: shown} = view.figures;
  const largest = Math.max(0, ...bars.map(({value}) => Math.abs(value ?? 0)));
  const scale = formats.scale(largest, shown.measure ? currency : undefined);
  return html`
    <p class="note">${barsCaption(scale, context)}</p>
    <ol class="shares" role="list">
      ${bars.map((bar) => {
        const more = remark?.(bar);
        const beside = aside?.(bar);
        return html`<li>
          <span class="name">${renderName?.(bar) ?? renderText(bar.name, context)}${beside === undefined ? nothing : html` <span class="aside">${beside}</span>`}</span>
          <span class="figure num">${renderFigure(bar, shown.measure ? scale : undefined, context)}</span>
          ${bar.part === undefined ? nothing : html`<span class="percent num">${formats.percent(bar.part)}</span>`}
          ${bar.value === undefined ? nothing : renderMark(bar, shown.measure ?? 'amount')}
          ${more === undefined ? nothing : html`<span class="change">${more}</span>`}
        </li>`;
      })}
    </ol>
  `;
}

function renderFigure(
  {of, value}: PartyBar,
  scale: NumberScale | undefined,
  {naming, formats}: PartyContext,
) {
  const {core, party} = naming.messages;
  if (!of) return html`<span class="muted">${party.gap}</span>`;
  if (value === undefined) return renderMissing(core.noData);
  return scale ? scale.format(value) : formats.integer(value);
}

function renderMark({start, length, zero}: PartyBar, measure: string) {
  const at = (percent: number) => `${(0.3 + percent * 0.994).toFixed(2)}%`;
  return html`<svg class="bar" aria-hidden="true" height="10">
    ${length > 0 ? svg`<rect class=${measure} x=${at(start)} y="1" width=${`${(length * 0.994).toFixed(2)}%`} height="8"></rect>` : nothing}
    ${zero > 0 ? svg`<line class="zero" x1=${at(zero)} x2=${at(zero)} y1="-1" y2="11"></line>` : nothing}
  </svg>`;
}
