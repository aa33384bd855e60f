import type {Party} from '../../model/project.js';
import {filledText, filledWord} from './oc4ids-values.js';
import {translatedText} from './ocds-values.js';
import {partyOf} from './party-of.js';
import {PartyRecords} from './party-records.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {NO_TEXT} from './text-of.js';

/** Numbers as short as this are counters inside one release, and name another party in the next. */
const LOCAL_ID = /^\d{1,5}$/;

/**
 * The parties of a release: by reference to `parties` since OCDS 1.1, in full in their place in 1.0.
 *
 * A party without an identifier that holds beyond its release is told apart by its name.
 */
export class OcdsParties {
  readonly #records: PartyRecords;
  readonly #language: string;

  constructor(parties: unknown, language: string) {
    this.#records = new PartyRecords(parties);
    this.#language = language;
  }

  /** The party a reference means; undefined where it names nobody. */
  resolve(reference: unknown): Party | undefined {
    if (!isRecord(reference)) return undefined;
    const full = this.full(reference);
    const identifier = recordOf(full['identifier'] ?? reference['identifier']);
    const name =
      translatedText(reference, 'name', this.#language) ??
      translatedText(full, 'name', this.#language) ??
      filledText(identifier['legalName'], this.#language) ??
      NO_TEXT;
    const id = lasting(reference['id']) ?? lasting(identifier['id']);
    return partyOf({id, name, url: identifier['uri']}, this.#language);
  }

  /** Every party of a list of references once, in its order. */
  all(references: unknown): readonly Party[] {
    return listOf(references)
      .map((reference) => this.resolve(reference))
      .filter((party) => party !== undefined);
  }

  /** What is known of a party: its entry in `parties`, else the reference itself. */
  full(reference: unknown): JsonRecord {
    const record = recordOf(reference);
    return this.#records.withId(wordOf(record['id'])) ?? record;
  }

  withRole(role: string): readonly JsonRecord[] {
    return this.#records.withRole(role);
  }
}

function lasting(value: unknown): string | undefined {
  const id = filledWord(value);
  return id === undefined || LOCAL_ID.test(id) ? undefined : id;
}
