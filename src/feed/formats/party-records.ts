import {isRecord, type JsonRecord, listOf, wordOf} from './record.js';

/** The list `parties` of an OC4IDS project or an OCDS release: elsewhere its entries are named by their ids. */
export class PartyRecords {
  readonly #records: readonly JsonRecord[];
  readonly #byId = new Map<string, JsonRecord>();

  /** @param parties as the feed has it; what is no record is passed over */
  constructor(parties: unknown) {
    this.#records = listOf(parties).filter(isRecord);
    for (const party of this.#records) {
      const id = wordOf(party['id']);
      if (id !== undefined) this.#byId.set(id, party);
    }
  }

  /** The last entry with an id; undefined where there is none. */
  withId(id: string | undefined): JsonRecord | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The entries that have a role, in their order. */
  withRole(role: string): readonly JsonRecord[] {
    return this.#records.filter(({roles}) => listOf(roles).includes(role));
  }
}
