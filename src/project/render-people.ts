import {html, nothing} from 'lit';
import type {Column} from '../model/dimension.js';
import type {Party} from '../model/project.js';
import {chooseText} from '../model/text.js';
import {type DossierContext, renderFacts, renderLink, renderSpan, renderText} from './dossier-context.js';
import type {PartyRole} from './party-role.js';
import {dimensionName} from './render-summary.js';
import {repeatsName} from './repeats-name.js';

/** Who orders, who builds, who pays. */
export function renderPeople(context: DossierContext) {
  const {record, naming, formats} = context;
  const {core} = naming.messages;
  const {authority, suppliers = [], funding = []} = record.detail;
  const payers = funding.map(
    ({source, value}) =>
      html`<li>${renderText(source, context)}${value ? html` <span class="num muted">${formats.money(value.amount, value.currency)}</span>` : nothing}</li>`,
  );
  return renderFacts([
    [
      core.dimensions.authority,
      authority
        ? html`${renderParty(authority, context)}${renderAll('authority', authority, context)}`
        : named('authority', context),
    ],
    [
      core.dimensions.supplier,
      suppliers.length > 0
        ? renderList(
            suppliers.map(
              (party) =>
                html`<li>${renderParty(party, context)}${renderAll('supplier', party, context)}</li>`,
            ),
          )
        : named('supplier', context),
    ],
    [core.dimensions.source, payers.length > 0 ? renderList(payers) : named('source', context)],
  ]);
}

/** How the contractor was chosen. */
export function renderProcurement(context: DossierContext) {
  const {record, naming, formats} = context;
  const {project, codelists} = naming.messages;
  const {procurement} = record.detail;
  if (!procurement) return nothing;
  const {method, methodLabel, bids, id, url, tender} = procurement;
  const known =
    method !== undefined && Object.hasOwn(codelists.method, method) ? codelists.method[method] : undefined;
  return renderFacts([
    [
      project.method,
      known ?? (chooseText(methodLabel, naming.locale) ? renderText(methodLabel, context) : method),
    ],
    [project.bids, bids === undefined ? nothing : html`<span class="num">${formats.integer(bids)}</span>`],
    [project.tenderPeriod, renderSpan(tender?.start, tender?.end, context)],
    [
      project.number,
      id === undefined
        ? url === undefined
          ? nothing
          : renderLink(project.openRecord, url, context)
        : renderLink(id, url, context),
    ],
  ]);
}

/** A body or company with its code, as a link where the feed gives one. */
export function renderParty({id, name, url}: Party, context: DossierContext) {
  const chosen = chooseText(name, context.naming.locale);
  const words = chosen ? renderText(chosen, context) : id;
  const code =
    chosen && id !== undefined && !repeatsName(id, chosen.text)
      ? html` <span class="muted num">${context.naming.messages.project.partyId(id)}</span>`
      : nothing;
  return html`${renderLink(words, url, context)}${code}`;
}

/** Leads to everything else that the party does, where something on the page can show it. */
function renderAll(role: PartyRole, party: Party, context: DossierContext) {
  const {dataset, record, naming, showAll} = context;
  const key = showAll && partyKeyIn(dataset.projects.dimensions[role], record.row, party);
  if (!showAll || key === undefined) return nothing;
  const {project} = naming.messages;
  const name = chooseText(party.name, naming.locale)?.text ?? key;
  return html` <button type="button" class="all" aria-label=${project.allProjectsOf(name)} @click=${() => showAll({role, key})}>${project.allProjects}</button>`;
}

/** The key under which a project's column has a party, whatever it was made of; undefined where that is not certain. */
function partyKeyIn(column: Column | undefined, row: number, {id, name}: Party): string | undefined {
  const entry = column?.entries[column.codes[row] ?? 0];
  if (!column || !entry || entry.key === '') return undefined;
  const entries = entry.parts ? entry.parts.flatMap((part) => column.entries[part] ?? []) : [entry];
  const names = Object.values(name);
  const same = entries.find(({key}) => key === id || names.includes(key));
  return (same ?? (entries.length === 1 ? entries[0] : undefined))?.key;
}

export function renderList(items: readonly unknown[]) {
  return html`<ul>${items}</ul>`;
}

function named(dimension: 'authority' | 'supplier' | 'source', context: DossierContext) {
  const name = dimensionName(dimension, context);
  return name ? renderText(name, context) : nothing;
}
