import {html, nothing, svg} from 'lit';
import {WORKS_OVER} from '../model/judge-status.js';
import type {DatePair} from '../model/project.js';
import {type DateBar, layoutDates, type Span} from './date-bar-layout.js';
import {today} from '../store/today.js';
import {type DossierContext, renderDate} from './dossier-context.js';
import {renderMilestones} from './render-milestones.js';
import {renderWarranty} from './render-warranty.js';

/** Heights of the bar's rows, from the top. */
const PLAN = 18;
const DONE = 32;
const ROW = 14;

/** Planned and actual dates, milestones and warranty, drawn on one scale and told in words. */
export function renderDates(context: DossierContext) {
  const {start, end, milestones, warrantyUntil} = context.record.detail;
  if (!start && !end && !milestones?.length && warrantyUntil === undefined) return nothing;
  const ongoing = !WORKS_OVER.has(context.record.status);
  const on = context.dataset.meta.asOf ?? today();
  const layout = layoutDates(start, end, on, ongoing, {milestones, warrantyUntil});
  return html`
    ${layout ? renderBar(layout, context) : nothing} ${layout ? renderKeys(layout, context) : nothing}
    ${start || end ? renderTable(start, end, ongoing, context) : nothing} ${renderWarranty(context)}
    ${renderMilestones(context)}
  `;
}

function renderBar(layout: DateBar, context: DossierContext) {
  const {project} = context.naming.messages;
  const {planned, actual, over, warranty, milestones, now, years} = layout;
  const warrantyAt = DONE + ROW;
  const stepsAt = warranty ? warrantyAt + ROW : warrantyAt;
  const bottom = stepsAt + (milestones.length > 0 ? ROW : 0);
  return html`<svg class="dates" height=${bottom + (years.length > 0 ? 16 : 2)} aria-hidden="true">
    ${years.map(({x, year}) => svg`<line class="year" x1=${percent(x)} x2=${percent(x)} y1="14" y2=${bottom}></line><text x=${percent(x)} y=${bottom + 14} text-anchor=${anchor(x)}>${year}</text>`)}
    ${renderSpan('plan', planned, PLAN)} ${renderSpan('done', actual, DONE)} ${renderSpan('over', over, DONE)}
    ${renderSpan('warranty', warranty, warrantyAt)}
    ${milestones.map(({x, isMet}) => svg`<svg class="step" x=${percent(x)} y=${stepsAt}><path class="milestone ${isMet ? 'met' : ''}" d="M0 0l5 5-5 5-5-5z"></path></svg>`)}
    ${
      now === undefined
        ? nothing
        : svg`<line class="now" x1=${percent(now)} x2=${percent(now)} y1="12" y2=${bottom}></line><text class="now-name" x=${percent(now)} y="9" text-anchor=${anchor(now)}>${context.dataset.meta.asOf === undefined ? project.today : project.dataDay}</text>`
    }
  </svg>`;
}

/** Keys of the marks that the table below does not explain. */
function renderKeys({over, warranty, milestones}: DateBar, {naming}: DossierContext) {
  const {project} = naming.messages;
  const keys = [
    ...(over ? [renderKey('over', project.afterPlan)] : []),
    ...(warranty ? [renderKey('warranty', project.warrantyTime)] : []),
    ...(milestones.length > 0
      ? [
          html`<span><svg class="key" width="14" height="12" aria-hidden="true"><path class="milestone met" d="M7 1l5 5-5 5-5-5z"></path></svg>${project.milestoneMarks}</span>`,
        ]
      : []),
  ];
  return keys.length === 0 ? nothing : html`<p class="note keys">${keys}</p>`;
}

function renderKey(kind: string, name: string) {
  return html`<span><svg class="key" width="18" height="10" aria-hidden="true"><rect class=${kind} x="1" y="1" width="16" height="8"></rect></svg>${name}</span> `;
}

function renderTable(
  start: DatePair | undefined,
  end: DatePair | undefined,
  ongoing: boolean,
  context: DossierContext,
) {
  const {project} = context.naming.messages;
  return html`
    <table>
      <thead>
        <tr><td></td><th scope="col">${project.begin}</th><th scope="col">${project.finish}</th></tr>
      </thead>
      <tbody>
        ${renderRow('plan', project.planned, start?.planned, end?.planned, '–', context)}
        ${renderRow('done', project.actual, start?.actual, end?.actual, ongoing ? project.goesOn : '–', context)}
      </tbody>
    </table>
  `;
}

/** @param open what stands for an end that is not told */
function renderRow(
  kind: string,
  name: string,
  from: string | undefined,
  to: string | undefined,
  open: string,
  context: DossierContext,
) {
  if (from === undefined && to === undefined) return nothing;
  return html`
    <tr>
      <th scope="row"><svg class="key" width="18" height="10" aria-hidden="true"><rect class=${kind} x="1" y="1" width="16" height="8"></rect></svg>${name}</th>
      <td>${from === undefined ? '–' : renderDate(from, context)}</td>
      <td>${to === undefined ? open : renderDate(to, context)}</td>
    </tr>
  `;
}

function renderSpan(kind: string, span: Span | undefined, y: number) {
  return span
    ? svg`<rect class=${kind} x=${percent(span.x)} y=${y} width=${percent(span.width)} height="10"></rect>`
    : nothing;
}

function percent(x: number): string {
  return `${x.toFixed(2)}%`;
}

/** A label near an edge stays inside. */
function anchor(x: number): string {
  if (x < 15) return 'start';
  return x > 85 ? 'end' : 'middle';
}
