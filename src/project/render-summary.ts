import {html, nothing} from 'lit';
import {nameEntry} from '../element/labels.js';
import type {Dimension} from '../model/dimension.js';
import {chooseText, type ChosenText} from '../model/text.js';
import {type DossierContext, renderText} from './dossier-context.js';
import {today} from '../store/today.js';
import {judgeStatus} from '../model/judge-status.js';

/** What it is and how it stands. */
export function renderSummary(context: DossierContext) {
  const kinds = (['sector', 'region', 'year'] as const).flatMap(
    (dimension) => dimensionName(dimension, context) ?? [],
  );
  return html`
    ${kinds.length === 0 ? nothing : html`<p class="kinds">${kinds.map((kind, at) => html`${at === 0 ? '' : ' · '}${renderText(kind, context)}`)}</p>`}
    ${renderStatus(context)} ${renderDescription(context)}
  `;
}

/** The name of what a project is of, or undefined where the feed does not tell. */
export function dimensionName(
  dimension: Dimension,
  {dataset, record, naming}: DossierContext,
): ChosenText | undefined {
  const column = dataset.projects.dimensions[dimension];
  const entry = column?.entries[column.codes[record.row] ?? 0];
  return entry && entry.key !== '' ? nameEntry(dimension, entry, naming, column) : undefined;
}

function renderStatus(context: DossierContext) {
  const {dataset, record, naming, formats} = context;
  const {project} = naming.messages;
  const {detail, progress} = record;
  const name = dimensionName('status', context);
  const {asOf} = dataset.meta;
  const on = asOf ?? today();
  const judged = judgeStatus(
    {status: record.status, start: detail.start, end: detail.end, physical: progress.physical},
    on,
  );
  if (!judged && !name) return nothing;
  const words = name?.text ?? naming.messages.codelists.status['unknown'] ?? '';
  const day = formats.date(on.slice(0, 10));
  const late = judged?.kind === 'overdue' || judged?.kind === 'startLate';
  return html`
    <p class="status ${late ? 'behind' : ''}">
      ${late ? html`<span class="sign" aria-hidden="true">▲</span>` : nothing}
      ${judged === undefined ? words : judged.kind === 'endedOnTime' ? project.endedOnTime(words) : project[judged.kind](words, formats.duration(judged.days))}
    </p>
    ${
      judged && 'days' in judged && judged.kind !== 'endedLate' && judged.kind !== 'endedEarly'
        ? html`<p class="note">${asOf === undefined ? project.judgedToday(day) : project.judgedAsOf(day)}</p>`
        : nothing
    }
    ${renderStatusNote(context)}
  `;
}

/** The feed's own word, where it says more than the code. */
function renderStatusNote(context: DossierContext) {
  const note = chooseText(context.record.detail.statusNote, context.naming.locale);
  return note ? html`<p class="note">${renderText(note, context)}</p>` : nothing;
}

function renderDescription(context: DossierContext) {
  const {record, naming} = context;
  const text = chooseText(record.detail.description, naming.locale);
  if (!text || text.text === chooseText(record.title, naming.locale)?.text) return nothing;
  return html`<p class="description">${renderText(text, context)}</p>`;
}
