import {html, nothing} from 'lit';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import {renderMissing} from '../element/render-missing.js';
import {renderText} from './dossier-context.js';
import {type PartyProject, partyProject, projectRows} from './party-projects.js';
import {partOfRecords, type PartyContext, recordsOf} from './party-words.js';

/** What the reader can do with the list of projects. */
export interface ProjectActions {
  readonly group: KeyboardGroup;
  readonly selected: string | undefined;
  /** How many to show. */
  readonly most: number;
  open(id: string): void;
  more(): void;
  light(id: string | undefined): void;
}

/** How many more each time. */
export const MORE_PROJECTS = 50;

/** Which projects are past their planned end, counted; the day on which it is true is told. */
export function renderLateness(context: PartyContext, on: string, dated: boolean) {
  const {view, naming, formats} = context;
  const {late, rows, joint} = view;
  if (!late) return nothing;
  const {party, project} = naming.messages;
  const all = rows.length + joint.reduce((count, of) => count + of.count, 0);
  const day = formats.date(on.slice(0, 10));
  const many = late.late.size;
  return html`
    <p class=${many > 0 ? 'behind' : ''}>
      ${many > 0 ? html`<span class="sign" aria-hidden="true">▲</span> ${party.late(partOfRecords(many, late.told, context))}` : party.lateNone(recordsOf(late.told, context))}
    </p>
    ${renderDateSpan(context)}
    ${late.told < all ? html`<p class="note">${party.untoldDates(recordsOf(all - late.told, context))}</p>` : nothing}
    <p class="note">${party.lateRule} ${dated ? project.judgedAsOf(day) : project.judgedToday(day)}</p>
  `;
}

/** From the earliest start to the latest planned end of what it does. */
function renderDateSpan({view: {rows, joint, figures}, naming, formats}: PartyContext) {
  const {dates} = figures.dataset.projects;
  const all = [...rows, ...joint.flatMap((of) => [...of.rows])];
  const told = (days: readonly (number | undefined)[]) =>
    days.filter((day): day is number => day !== undefined && !Number.isNaN(day));
  const starts = told(all.flatMap((row) => [dates.startActual?.[row] ?? dates.startPlanned?.[row]]));
  const ends = told(all.map((row) => dates.endPlanned?.[row]));
  if (starts.length === 0 || ends.length === 0) return nothing;
  const day = (days: number) => formats.date(new Date(days * 86_400_000).toISOString().slice(0, 10));
  const least = starts.reduce((a, b) => Math.min(a, b));
  const most = ends.reduce((a, b) => Math.max(a, b));
  return html`<p class="note">${naming.messages.party.span(day(least), day(most))}</p>`;
}

/** The projects, each a button that opens it: one stop of the Tab key. */
export function renderPartyProjects(context: PartyContext, actions: ProjectActions) {
  const {naming, formats, view} = context;
  const {party, core} = naming.messages;
  const rows = projectRows(view);
  const {measure} = view.figures.view;
  const shown = rows.slice(0, actions.most);
  const left = rows.length - shown.length;
  const more = party.more(formats.integer(Math.min(left, MORE_PROJECTS)));
  return html`
    ${measure ? html`<p class="note">${party.order}. ${core.measures[measure].name}</p>` : nothing}
    <ol class="own works" role="list" @keydown=${actions.group} @focusin=${actions.group}>
      ${shown.map((row) => html`<li>${renderProject(partyProject(row, context), context, actions)}</li>`)}
    </ol>
    ${
      left > 0
        ? html`<p class="rest">
          <span class="muted">${party.largest(formats.integer(shown.length), formats.integer(rows.length))}</span>
          <button type="button" class="more" aria-label="${party.projects}: ${more}" @click=${actions.more}>${more}</button>
        </p>`
        : nothing
    }
  `;
}

function renderProject(project: PartyProject, context: PartyContext, actions: ProjectActions) {
  const {view, naming, formats} = context;
  const {party, core} = naming.messages;
  const {figures} = view;
  const {row, id, title, region, status, plannedEnd, actualEnd, late, together} = project;
  const value = figures.valueOf(row);
  const signals = context.signals?.get(row);
  const dates =
    actualEnd === undefined
      ? plannedEnd && party.plannedEnd(formats.date(plannedEnd))
      : party.actualEnd(formats.date(actualEnd));
  const facts = [
    ...[region, status].flatMap((name) => (name ? [renderText(name, context)] : [])),
    ...(dates ? [dates] : []),
    ...(late === undefined
      ? []
      : [
          html`<span class="behind"><span class="sign" aria-hidden="true">▲</span> ${party.lateBy(formats.duration(late))}</span>`,
        ]),
    ...(signals === undefined
      ? []
      : [
          html`<span class="behind"><span class="sign" aria-hidden="true">▲</span> ${party.signals(signals, formats.integer(signals))}</span>`,
        ]),
    ...(together === undefined ? [] : [party.togetherWith(together)]),
  ];
  return html`
    <button
      type="button"
      class="work"
      data-mark
      aria-current=${actions.selected === id ? 'true' : nothing}
      @click=${() => actions.open(id)}
      @pointerenter=${() => actions.light(id)}
      @pointerleave=${() => actions.light(undefined)}
      @focus=${() => actions.light(id)}
      @blur=${() => actions.light(undefined)}
    >
      <span class="name">${renderText(title, context)}</span>
      ${figures.view.measure ? html`<span class="figure num">${value === undefined ? renderMissing(core.noData) : formats.compactMoney(value, figures.currency ?? '')}</span>` : nothing}
      <span class="change">${facts.map((fact, at) => (at === 0 ? fact : html` · ${fact}`))}</span>
    </button>
  `;
}
