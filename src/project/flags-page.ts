import {html, nothing} from 'lit';
import {recordOf} from './project-record.js';
import {type FlagResults, flagsOfRow, judge} from './flag-results.js';
import {type FlagView, flagView} from './flag-view.js';
import {type FlagContext, wordsOf} from './flag-words.js';
import {gatherShared} from '../store/shared-flags.js';
import {
  FIRST_FLAGS,
  type FlagActions,
  MORE_FLAGS,
  renderFaults,
  renderFlags,
  renderProjectFlags,
} from './render-flags.js';

export {FIRST_FLAGS, flagView, gatherShared, judge, MORE_FLAGS};

/** The day of reckoning, and whether the data or the page told it. */
export interface Reckoned {
  readonly on: string;
  readonly dated: boolean;
}

/** The signals of a whole feed. @param table what stands in place of the list */
export function renderOfFeed(
  {settings}: FlagResults,
  view: FlagView,
  context: FlagContext,
  reckoned: Reckoned,
  table: unknown,
  actions: FlagActions,
) {
  const {flags, core} = context.naming.messages;
  const {integer} = context.formats;
  const [most] = view.found;
  return html`
    ${renderFaults(settings.faults, context)}
    ${
      view.all === 0
        ? html`<p class="state" role="status">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
        : html`<p class="takeaway" part="takeaway">
          ${view.flagged > 0 ? flags.summary(integer(view.flagged), view.all, integer(view.all)) : flags.none(view.all, integer(view.all))}
          ${most ? flags.most(wordsOf(most.result.rule, context).name, integer(most.flags.length)) : nothing}
        </p>`
    }
    ${renderNotes(reckoned, context, view.filtered)}
    ${table ?? renderFlags(view, context, actions)}
  `;
}

/** The signals of one project. */
export function renderOfProject(
  results: FlagResults,
  id: string | undefined,
  context: FlagContext,
  reckoned: Reckoned,
  level: number,
) {
  const {flags} = context.naming.messages;
  if (id === undefined) return html`<p class="note">${flags.noProject}</p>`;
  const row = recordOf(results.facts.projects, id)?.row;
  if (row === undefined) return html`<p class="note" role="status">${flags.unknownProject(id)}</p>`;
  const found = flagsOfRow(results, row);
  const {integer} = context.formats;
  const checked = integer(results.results.filter(({outcome}) => outcome.status === 'computed').length);
  return html`
    ${renderFaults(results.settings.faults, context)}
    <p class="takeaway" part="takeaway">
      ${found.length > 0 ? flags.ofProject(found.length, integer(found.length), checked) : flags.noneOfProject(checked)}
    </p>
    ${renderNotes(reckoned, context, false)}
    ${renderProjectFlags(found, context, level)}
  `;
}

function renderNotes({on, dated}: Reckoned, context: FlagContext, filtered: boolean) {
  const {flags} = context.naming.messages;
  const day = context.formats.date(on.slice(0, 10));
  return html`
    <p class="note">
      ${flags.meaning} ${filtered ? flags.wholeFeed : nothing} ${dated ? flags.judged(day) : flags.judgedToday(day)}
    </p>
  `;
}
