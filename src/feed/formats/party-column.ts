import type {ColumnBuilder} from '../../model/column-builder.js';
import {partyCode, partyOf} from './party-of.js';
import {isRecord, listOf} from './record.js';

/**
 * Puts the bodies or companies of rows; one that was met before takes one look-up: of an identifier the first name in a
 * language stands.
 */
export class PartyColumn {
  readonly #builder: ColumnBuilder;
  readonly #language: string;
  readonly #known = new Map<string, number>();

  constructor(builder: ColumnBuilder, language: string) {
    this.#builder = builder;
    this.#language = language;
  }

  /** One party or a list of them, as the feed tells it. */
  put(row: number, value: unknown): void {
    if (value === undefined || value === null) return;
    const only = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
    const code = Array.isArray(only)
      ? this.#builder.joint(listOf(only).map((entry) => this.codeOf(entry)))
      : this.codeOf(only);
    this.#builder.set(row, code);
  }

  /** The code of one party; 0 where it has neither name nor id. */
  codeOf(value: unknown): number {
    const id = isRecord(value) ? value['id'] : undefined;
    const name = isRecord(value) ? value['name'] : undefined;
    const isPlain = typeof id === 'string' && typeof name === 'string';
    const known = isPlain ? this.#known.get(id) : undefined;
    if (known !== undefined) return known;
    const party = partyOf(value, this.#language);
    if (!party) return 0;
    const code = partyCode(this.#builder, party);
    if (isPlain && name.trim() !== '' && party.id !== undefined) this.#known.set(id, code);
    return code;
  }
}
