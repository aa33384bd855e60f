import type {Party} from '../../model/project.js';
import {filledText, filledWord} from './oc4ids-values.js';
import {partyOf} from './party-of.js';
import {PartyRecords} from './party-records.js';
import {isRecord, recordOf} from './record.js';
import {NO_TEXT} from './text-of.js';

/** The parties of a project by id: elsewhere in the project they are named by reference. */
export class Oc4idsParties {
  readonly #records: PartyRecords;
  readonly #language: string;

  constructor(parties: unknown, language: string) {
    this.#records = new PartyRecords(parties);
    this.#language = language;
  }

  /** A reference with the name and address the list of parties has for it. */
  resolve(reference: unknown): Party | undefined {
    if (!isRecord(reference)) return undefined;
    const id = filledWord(reference['id']);
    const full = recordOf(this.#records.withId(id));
    const name =
      filledText(reference['name'], this.#language) ?? filledText(full['name'], this.#language) ?? NO_TEXT;
    const url = recordOf(full['identifier'])['uri'];
    return partyOf({id, name, url}, this.#language);
  }

  withRole(role: string): readonly Party[] {
    return this.#records
      .withRole(role)
      .map((party) => this.resolve(party))
      .filter((party) => party !== undefined);
  }
}
