import type {Table} from '../model/dataset.js';
import type {Figures} from '../store/figures.js';
import {filteredParty, findByKey, findParty, type KnownParty} from './known-party.js';
import {type Candidate, partyCandidates} from './party-candidates.js';
import type {PartyLink} from './party-pages.js';
import type {PartyRole} from './party-role.js';
import {type PartyView, partyView, widened} from './party-view.js';

/** Whom a page asks for. */
export interface AskedParty {
  /** Id or whole name; wins over all else. */
  readonly named: string | undefined;
  /** Whom the reader opened. */
  readonly opened: PartyLink | undefined;
  readonly roles: readonly PartyRole[];
}

/** Finds out whom to show, and keeps the work that was done for figures that are still shown. */
export class PartyLookup {
  #wide: {readonly of: Figures; readonly main: Figures; readonly years: Figures} | undefined;
  #view: {readonly of: Figures; readonly name: string; readonly view: PartyView} | undefined;
  #list: {readonly of: Figures; readonly role: PartyRole; readonly found: readonly Candidate[]} | undefined;
  #named: {readonly in: Table; readonly asked: string; readonly party: KnownParty | undefined} | undefined;
  #filtered: string | undefined;
  #begun = false;
  #overtaken: string | undefined;

  /**
   * The party that is asked for by name, else the one that was opened, else the only one that is filtered by. A filter that is
   * set later overtakes what was opened.
   */
  find(figures: Figures, {named, opened, roles}: AskedParty): KnownParty | undefined {
    const {table, view} = figures;
    if (named !== undefined) return this.#findNamed(figures, named, roles);
    const filtered = filteredParty(view.where, table, roles);
    const name = filtered && nameOf(filtered.role, filtered.entry.key);
    if (name !== this.#filtered && name !== undefined && this.#begun)
      this.#overtaken = opened && nameOf(opened.role, opened.key);
    this.#filtered = name;
    this.#begun = true;
    if (!opened || !roles.includes(opened.role) || nameOf(opened.role, opened.key) === this.#overtaken)
      return filtered;
    return findByKey(table, opened.role, opened.key) ?? filtered;
  }

  /** What was opened counts again, whatever was filtered since. */
  reopen(): void {
    this.#overtaken = undefined;
  }

  /** Figures that conditions on parties do not narrow. */
  widened(figures: Figures): Figures {
    return this.#widened(figures).main;
  }

  view(figures: Figures, party: KnownParty, on: string): PartyView {
    const {main, years} = this.#widened(figures);
    const name = `${nameOf(party.role, party.entry.key)} ${on}`;
    if (this.#view?.of !== main || this.#view.name !== name)
      this.#view = {of: main, name, view: partyView(party, main, years, on)};
    return this.#view.view;
  }

  candidates(figures: Figures, role: PartyRole): readonly Candidate[] {
    const {main} = this.#widened(figures);
    if (this.#list?.of !== main || this.#list.role !== role)
      this.#list = {of: main, role, found: partyCandidates(main, role)};
    return this.#list.found;
  }

  /** Names are compared once for each table. */
  #findNamed({table}: Figures, named: string, roles: readonly PartyRole[]): KnownParty | undefined {
    const asked = `${roles.join()} ${named}`;
    if (this.#named?.in !== table || this.#named.asked !== asked)
      this.#named = {in: table, asked, party: findParty(table, named, roles)};
    return this.#named.party;
  }

  #widened(figures: Figures) {
    if (this.#wide?.of === figures) return this.#wide;
    const before = this.#wide;
    const {where, records} = figures.view;
    const dated = records === 'lines' || where.years !== undefined || (where.values.year ?? []).length > 0;
    const main = widened(figures, false, before?.main);
    const years = dated
      ? widened(figures, true, before && before.years !== before.main ? before.years : undefined)
      : main;
    return (this.#wide = {of: figures, main, years});
  }
}

export function nameOf(role: PartyRole, key: string): string {
  return `${role}:${key}`;
}
