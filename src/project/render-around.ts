import {html, nothing} from 'lit';
import {detailOf} from '../model/details.js';
import {chooseText} from '../model/text.js';
import {today} from '../store/today.js';
import {type DossierContext, renderText} from './dossier-context.js';
import {judgeStatus} from '../model/judge-status.js';
import type {Alike} from './like-projects.js';
import type {Around} from './nearest-projects.js';

/** How far counts as near, in metres, and how many are listed. */
export const NEAR = 5000;
export const MOST = 5;

/** Opens another project; undefined where nothing can show it. */
export type OpenProject = ((id: string) => void) | undefined;

/** Projects nearby with their distances, or why there are none. */
export function renderNearby(around: Around, context: DossierContext, open: OpenProject) {
  const {naming, formats, dataset} = context;
  const {project} = naming.messages;
  if (around.kind === 'vague') return html`<p class="note">${project.nearbyVague}</p>`;
  if (around.kind === 'unplaced') return nothing;
  const {among, count, nearest} = around;
  if (among === 0) return nothing;
  const within = distance(NEAR, context);
  return html`
    <p>${count === 0 ? project.nearbyNone(within) : project.nearbyCount(count, formats.integer(count), within)}</p>
    ${
      count === 0
        ? nothing
        : html`<ol class="others">
          ${nearest.map(({row, metres}) => html`<li>${renderOther(row, context, open)}<span class="change">${join([distance(metres, context), sumOf(row, context), latenessOf(dataset, row, context)])}</span></li>`)}
        </ol>`
    }
    <p class="note">${project.nearbyAmong(among, formats.integer(among))}</p>
  `;
}

/** Projects of the same kind, how their money and their dates compare. */
export function renderAlike(alike: Alike, context: DossierContext, open: OpenProject) {
  const {naming, formats, dataset} = context;
  const {core, project} = naming.messages;
  const {measure, currency, scope, count, nearest} = alike;
  return html`
    <ol class="others">
      ${nearest.map(
        ({row, amount, ratio}) => html`<li>
          ${renderOther(row, context, open)}<span class="change">${join([formats.compactMoney(amount, currency), compared(ratio, context), latenessOf(dataset, row, context)])}</span>
        </li>`,
      )}
    </ol>
    <p class="note">${project.alikeScope[scope](count, formats.integer(count))} (${core.measures[measure].short})</p>
  `;
}

function renderOther(row: number, {dataset, naming}: DossierContext, open: OpenProject) {
  const {ids, titles} = dataset.projects;
  const id = ids[row] ?? '';
  const title = chooseText(titles[row], naming.locale);
  const name = title ? renderText(title, {naming}) : id;
  return open
    ? html`<button type="button" class="other" @click=${() => open(id)}>${name}</button>`
    : html`<span>${name}</span>`;
}

function compared(ratio: number, {naming, formats}: DossierContext): string {
  const {project} = naming.messages;
  const percent = formats.percent(Math.abs(ratio - 1));
  if (ratio === 1) return project.alikeSame;
  return ratio > 1 ? project.alikeMore(percent) : project.alikeLess(percent);
}

/** Planned money, or the first stage that is told. */
function sumOf(row: number, {dataset, formats}: DossierContext): string {
  const {money, currencyOf} = dataset.projects;
  for (const measure of ['planned', 'adjusted', 'contracted', 'paid', 'final', 'amount'] as const) {
    const amount = money[measure]?.[row] ?? NaN;
    if (!Number.isNaN(amount))
      return formats.compactMoney(amount, dataset.meta.currencies[currencyOf?.[measure]?.[row] ?? 0] ?? '');
  }
  return '';
}

function latenessOf(
  {projects, meta}: DossierContext['dataset'],
  row: number,
  {naming, formats}: DossierContext,
) {
  const {status} = projects.dimensions;
  const {start, end} = detailOf(projects, row);
  const physical = projects.progress.physical?.[row];
  const judged = judgeStatus(
    {status: status?.entries[status.codes[row] ?? 0]?.key ?? '', start, end, physical},
    meta.asOf ?? today(),
  );
  const {project} = naming.messages;
  switch (judged?.kind) {
    case 'overdue':
    case 'endedLate':
    case 'endedEarly':
      return project.lateness[judged.kind](formats.duration(judged.days));
    case 'endedOnTime':
      return project.endedInTime;
    default:
      return '';
  }
}

/** Rounded to ten metres, or to a tenth of a kilometre. */
function distance(metres: number, {naming, formats}: DossierContext): string {
  const {project} = naming.messages;
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000
    ? project.metres(formats.integer(tens))
    : project.kilometres(formats.decimal(metres / 1000, 1));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
