import {html, nothing, svg} from 'lit';
import type {DatePair} from '../model/project.js';
import {layoutDates, type Span} from './date-bar-layout.js';
import {today} from './day.js';
import {type DossierContext, renderDate} from './dossier-context.js';

const OVER = new Set([
  'completion',
  'completed',
  'maintenance',
  'decommissioning',
  'decommissioned',
  'cancelled',
]);

/** Planned and actual dates, drawn on one scale and told in a table. */
export function renderDates(context: DossierContext) {
  const {dataset, record, naming} = context;
  const {project} = naming.messages;
  const {start, end} = record.detail;
  if (!start && !end) return nothing;
  const {asOf} = dataset.meta;
  const ongoing = !OVER.has(record.status);
  const layout = layoutDates(start, end, asOf ?? today(), ongoing);
  return html`
    ${
      layout === undefined
        ? nothing
        : html`<svg class="dates" height=${layout.years.length > 0 ? 62 : 48} aria-hidden="true">
          ${layout.years.map(({x, year}) => svg`<line class="year" x1=${percent(x)} x2=${percent(x)} y1="14" y2="46"></line><text x=${percent(x)} y="60" text-anchor=${anchor(x)}>${year}</text>`)}
          ${renderSpan('plan', layout.planned, 18)} ${renderSpan('done', layout.actual, 32)} ${renderSpan('over', layout.over, 32)}
          ${
            layout.now === undefined
              ? nothing
              : svg`<line class="now" x1=${percent(layout.now)} x2=${percent(layout.now)} y1="12" y2="46"></line><text class="now-name" x=${percent(layout.now)} y="9" text-anchor=${anchor(layout.now)}>${asOf === undefined ? project.today : project.dataDay}</text>`
          }
        </svg>`
    }
    ${
      layout?.over
        ? html`<p class="note"><svg class="key" width="18" height="10" aria-hidden="true"><rect class="over" x="1" y="1" width="16" height="8"></rect></svg>${project.afterPlan}</p>`
        : nothing
    }
    <table>
      <thead>
        <tr><td></td><th scope="col">${project.begin}</th><th scope="col">${project.finish}</th></tr>
      </thead>
      <tbody>
        ${renderRow('plan', project.planned, start, end, 'planned', context)}
        ${renderRow('done', project.actual, start, end, 'actual', context, ongoing)}
      </tbody>
    </table>
  `;
}

function renderRow(
  kind: string,
  name: string,
  start: DatePair | undefined,
  end: DatePair | undefined,
  key: keyof DatePair,
  context: DossierContext,
  ongoing = false,
) {
  const [from, to] = [start?.[key], end?.[key]];
  if (from === undefined && to === undefined) return nothing;
  const open =
    ongoing && from !== undefined && to === undefined ? context.naming.messages.project.goesOn : '–';
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
