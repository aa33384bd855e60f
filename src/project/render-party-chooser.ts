import {html, nothing} from 'lit';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Column} from '../model/dimension.js';
import type {Figures} from '../store/figures.js';
import {type Candidate, searchCandidates} from './party-candidates.js';
import type {PartyRole} from './party-role.js';
import {renderText} from './dossier-context.js';

/** What the list to choose from is made of. */
export interface Chooser {
  readonly role: PartyRole;
  /** Roles to choose between. */
  readonly roles: readonly PartyRole[];
  readonly column: Column;
  readonly candidates: readonly Candidate[];
  readonly figures: Figures;
  /** Words that are looked for. */
  readonly text: string;
  readonly group: KeyboardGroup;
  search(text: string): void;
  show(role: PartyRole): void;
  choose(candidate: Candidate): void;
}

const MOST = 20;

/** A search field and the largest parties that it finds; arrows walk from the field into the list. */
export function renderChooser(chooser: Chooser, naming: Naming, formats: Formats) {
  const {role, roles, column, candidates, text, group} = chooser;
  const {party, core} = naming.messages;
  const found = searchCandidates(candidates, column, text);
  const shown = found.slice(0, MOST);
  const down = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || shown.length === 0) return;
    event.preventDefault();
    group.focusFirst();
  };
  return html`
    ${
      roles.length > 1
        ? html`<div class="switch" role="group" aria-label=${party.roles}>
          ${roles.map((of) => html`<button type="button" aria-pressed=${of === role} @click=${() => chooser.show(of)}>${party.choose[of]}</button>`)}
        </div>`
        : nothing
    }
    <input
      type="search"
      aria-label=${party.search[role]}
      placeholder=${party.searchHint}
      autocomplete="off"
      .value=${text}
      @input=${(event: Event) => chooser.search((event.target as HTMLInputElement).value)}
      @keydown=${down}
    />
    <p class="note" role="status">
      ${found.length === 0 ? party.nothingFound : party.largest(formats.integer(shown.length), formats.integer(found.length))}${found.length > 0 && chooser.figures.view.measure ? html`. ${core.measures[chooser.figures.view.measure].name}` : nothing}
    </p>
    <ol class="parties works" role="list" @keydown=${group} @focusin=${group}>
      ${shown.map((candidate) => html`<li>${renderCandidate(candidate, chooser, naming, formats)}</li>`)}
    </ol>
  `;
}

function renderCandidate(candidate: Candidate, chooser: Chooser, naming: Naming, formats: Formats) {
  const {role, column, figures} = chooser;
  const {core, party} = naming.messages;
  const {entry, count, sum, together} = candidate;
  const name = nameEntry(role, entry, naming, column);
  const {records, measure} = figures.view;
  const counted = (n: number) => core[records](n, formats.integer(n));
  const facts = [
    ...(Object.values(entry.label).includes(entry.key) || name.text === entry.key ? [] : [entry.key]),
    ...(count > 0 || together === 0 ? [counted(count)] : []),
    ...(together > 0 ? [party.alsoTogether(counted(together))] : []),
  ];
  return html`
    <button type="button" class="work" data-mark @click=${() => chooser.choose(candidate)}>
      <span class="name">${renderText(name, {naming})}</span>
      ${measure && sum !== undefined ? html`<span class="figure num">${formats.compactMoney(sum, figures.currency ?? '')}</span>` : nothing}
      <span class="change num">${facts.join(' · ')}</span>
    </button>
  `;
}
