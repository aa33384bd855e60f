import {html} from 'lit';
import {recordOf} from './project-record.js';
import {type FlagResults, flagsOfRow, judge} from './flag-results.js';
import {type FlagView, flagView} from './flag-view.js';
import type {FlagContext} from './flag-words.js';
import {flagsSentence, projectSentence, type Reckoned, reckonedSentence} from './flags-sentence.js';
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

/** The signals of a whole feed. @param table what stands in place of the list */
export function renderOfFeed(
  {settings}: FlagResults,
  view: FlagView,
  context: FlagContext,
  reckoned: Reckoned,
  table: unknown,
  actions: FlagActions,
) {
  const {core} = context.naming.messages;
  const sentence = flagsSentence(view, context);
  return html`
    ${renderFaults(settings, context)}
    ${
      sentence === undefined
        ? html`<p class="state" role="status">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
        : html`<p class="takeaway" part="takeaway">${sentence}</p>`
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
  return html`
    ${renderFaults(results.settings, context)}
    <p class="takeaway" part="takeaway">${projectSentence(found.length, results, context)}</p>
    ${renderNotes(reckoned, context, false)}
    ${renderProjectFlags(found, context, level)}
  `;
}

function renderNotes(reckoned: Reckoned, context: FlagContext, filtered: boolean) {
  const {flags} = context.naming.messages;
  return html`<p class="note">${flags.meaning} ${reckonedSentence(reckoned, filtered, context)}</p>`;
}
