import {html, nothing} from 'lit';
import {renderSection, renderText} from './dossier-context.js';
import {isFiltered, type PartyContext, partyId, partyName, partySentence, spanName} from './party-words.js';
import {
  type ListActions,
  renderBy,
  renderPartners,
  renderPartyMoney,
  renderTogether,
  renderYears,
} from './render-party-parts.js';
import {type ProjectActions, renderLateness, renderPartyProjects} from './render-party-projects.js';

/** What stands around the figures of a party, and what the reader can do. */
export interface PartyActions {
  readonly headingLevel: number;
  /** ISO date on which to reckon what is late, and whether the data told it. */
  readonly on: string;
  readonly dated: boolean;
  /** The projects as a table, in place of the list. */
  readonly table: unknown;
  /** Whether linked elements are filtered by the party; undefined where there are none. */
  readonly filtered: boolean | undefined;
  filter(): void;
  /** Undefined where the page fixes who is shown. */
  readonly choose: (() => void) | undefined;
  readonly lists: ListActions;
  readonly projects: ProjectActions;
}

/** The page of one party. */
export function renderParty(context: PartyContext, actions: PartyActions) {
  const {view, naming} = context;
  const {core, party, project} = naming.messages;
  const {own, joint, figures, party: of} = view;
  const nothingLeft = own.count === 0 && joint.length === 0;
  return html`
    <article class="frame">
      ${renderHead(context, actions)}
      ${
        nothingLeft
          ? html`<p class="state" role="status">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
          : html`
            <p class="takeaway" part="takeaway">${partySentence(context)}</p>
            ${isFiltered(view) ? html`<p class="note">${party.underFilters}</p>` : nothing}
            <div class="sections">
              ${renderSection('money', project.money, context, renderPartyMoney(context))}
              ${renderSection('partners', party.partners[of.role], context, renderPartners(context, actions.lists))}
              ${renderSection('joint', party.together, context, renderTogether(context, actions.lists))}
              ${renderSection('planned-ends', party.dates, context, renderLateness(context, actions.on, actions.dated))}
              ${renderSection('by-year', core.byDimension.year, context, renderYears(context))}
              ${renderSection('by-status', core.byDimension.status, context, renderBy('status', view.status, context, actions.lists))}
              ${renderSection('by-sector', core.byDimension.sector, context, renderBy('sector', view.sectors, context, actions.lists))}
            </div>
            ${
              figures.view.records === 'projects'
                ? renderSection(
                    'list',
                    party.projects,
                    context,
                    actions.table ?? renderPartyProjects(context, actions.projects),
                  )
                : nothing
            }
          `
      }
    </article>
  `;
}

function renderHead(context: PartyContext, {headingLevel, filtered, filter, choose}: PartyActions) {
  const {view, naming} = context;
  const {core, party, project} = naming.messages;
  const {role} = view.party;
  const name = partyName(context);
  const id = partyId(context);
  const span = spanName(view, context);
  const facts = [
    core.dimensions[role],
    ...(id === undefined ? [] : [html`<span class="num">${project.partyId(id)}</span>`]),
    ...(span === undefined ? [] : [span]),
  ];
  return html`
    <div class="intro">
      <div class="head">
        <div class="heading" part="heading" role="heading" aria-level=${headingLevel} tabindex="-1">${renderText(name, context)}</div>
      </div>
      <p class="kinds">${facts.map((fact, at) => (at === 0 ? fact : html` · ${fact}`))}</p>
      ${
        filtered === undefined && !choose
          ? nothing
          : html`<div class="tools">
            ${filtered === undefined ? nothing : html`<button type="button" aria-pressed=${filtered} @click=${filter}>${party.filter[role]}</button>`}
            ${choose ? html`<button type="button" @click=${choose}>${party.another}</button>` : nothing}
          </div>`
      }
    </div>
  `;
}
