import {html, nothing, svg} from 'lit';
import {MEASURES} from '../model/measure.js';
import {type DossierContext} from './dossier-context.js';
import {moneyLadder, sideSums, type Step} from './money-ladder.js';

/** The stages of money as a ladder, each beside the one it grew out of; then sums by year. */
export function renderMoney(context: DossierContext) {
  const {dataset, record, naming, formats} = context;
  const {core, project} = naming.messages;
  const {currencies, needs} = dataset.meta;
  const steps = moneyLadder(dataset.projects, record.row, currencies);
  const beside = sideSums(dataset.projects, record.row, currencies);
  if (steps.length + beside.length === 0)
    return html`<p class="note">${needs.length > 0 ? project.moneyWithheld : project.noMoney}</p>`;
  return html`
    <ol class="ladder">${steps.map((step) => renderStep(step, context))}</ol>
    ${
      beside.length === 0
        ? nothing
        : html`<dl class="facts">
          ${beside.map(({measure, amount, currency}) => html`<div><dt>${core.measures[measure].name}</dt><dd class="num">${formats.money(amount, currency)}</dd></div>`)}
        </dl>`
    }
    ${renderSeries(context)}
  `;
}

/**
 * One stage: its name, sum, bar, and how it stands to the stage it grew out of.
 *
 * @param remark what else is to be known of the sum
 */
export function renderStep(
  step: Step,
  {naming, formats}: Pick<DossierContext, 'naming' | 'formats'>,
  remark?: string,
) {
  const {core} = naming.messages;
  const {measure, amount, currency} = step;
  return html`
    <li>
      <span class="stage">${core.measures[measure].name}</span>
      <strong class="num">${formats.money(amount, currency)}</strong>
      <svg class="bar" aria-hidden="true" height="12">${renderBar(step)}</svg>
      ${renderAgainst(step, {naming, formats})}
      ${remark === undefined ? nothing : html`<span class="change">${remark}</span>`}
    </li>
  `;
}

/** Planned is an outline, adjusted a hatched one, contracted a light fill, paid a full fill, final a full fill with a cap. */
function renderBar({measure, length}: Step) {
  const width = `${(length * 99.4).toFixed(2)}%`;
  const mark = svg`<rect class=${measure} x="0.3%" y="1" width=${width} height="10"></rect>`;
  if (measure === 'final' && length > 0)
    return svg`${mark}<rect class="cap" x=${width} y="0" width="3" height="12"></rect>`;
  if (measure !== 'adjusted') return mark;
  return svg`
    <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="5"></line></pattern></defs>
    <rect x="0.3%" y="1" width=${width} height="10" fill="url(#hatch)"></rect>${mark}
  `;
}

function renderAgainst(
  {measure, against, currency}: Step,
  {naming, formats}: Pick<DossierContext, 'naming' | 'formats'>,
) {
  if (!against) return nothing;
  const words = naming.messages.project.compared[against.base];
  const {difference, ratio} = against;
  if (measure === 'paid')
    return ratio === undefined
      ? nothing
      : html`<span class="change">${words.part(formats.percent(ratio))}</span>`;
  if (difference === 0) return html`<span class="change">${words.same}</span>`;
  if (ratio === undefined) return nothing;
  const [sum, percent] = [
    formats.compactMoney(Math.abs(difference), currency),
    formats.percent(Math.abs(ratio - 1)),
  ];
  return html`<span class="change">${difference > 0 ? words.more(sum, percent) : words.less(sum, percent)}</span>`;
}

function renderSeries({record, naming, formats}: DossierContext) {
  const {core, project} = naming.messages;
  const series = record.detail.series ?? [];
  if (series.length === 0) return nothing;
  return html`
    <details>
      <summary>${project.bySeries}</summary>
      <table>
        <thead><tr><th scope="col">${core.dimensions.year}</th><th scope="col">${core.measure}</th><th scope="col" class="sum">${project.value}</th></tr></thead>
        <tbody>
          ${series.map(({period, measure, value}) => {
            const known = MEASURES.find((name) => name === measure);
            return html`<tr><td class="num">${formats.date(period)}</td><td>${known ? core.measures[known].short : measure}</td><td class="num sum">${formats.money(value.amount, value.currency)}</td></tr>`;
          })}
        </tbody>
      </table>
    </details>
  `;
}
