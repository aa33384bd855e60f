import type {ValueHistory} from './ocds-value-history.js';
import type {Money, Party} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {LARGEST_AMOUNT} from './amount.js';
import type {IssueList} from './issue-list.js';
import {filledText, filledWord, ValueReader} from './oc4ids-values.js';
import {partyOf} from './party-of.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {languageTag, NO_TEXT} from './text-of.js';

/** How MongoDB's Extended JSON writes numbers: `{"$numberLong": "24978479879"}`. */
const EXTENDED = ['$numberLong', '$numberInt', '$numberDouble', '$numberDecimal'];

/** A key of a text in a language of its own, "title_kk"; `patternProperties` of the release schema. */
const SUFFIX = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** A text with its translations: "title" in the language of the release, "title_kk", "title_ru" in theirs. */
export function translatedText(record: JsonRecord, key: string, language: string): Text | undefined {
  let text = filledText(record[key], language);
  const prefix = `${key}_`;
  for (const name in record) {
    if (!name.startsWith(prefix) || !SUFFIX.test(name.slice(prefix.length))) continue;
    const tag = languageTag(name.slice(prefix.length));
    const translation = tag === undefined ? undefined : filledText(record[name], tag);
    if (translation) text = {...translation, ...text};
  }
  return text;
}

/** Reads Values, `{"amount": …, "currency": …}`, as they are found in real releases. */
export class OcdsValues {
  readonly issues: IssueList;
  readonly #values: ValueReader;

  /** @param currency of values that state none, as the embedder says; `''` where nobody does */
  constructor(issues: IssueList, currency: string) {
    this.issues = issues;
    this.#values = new ValueReader(issues, currency);
  }

  /**
   * Nought without a currency is how publishers write "not known yet", and is missing.
   *
   * @param path JSON Pointer inside the record that the issues stand at
   */
  read(value: unknown, path: string): Money | undefined {
    if (!isRecord(value)) return undefined;
    const {amount, currency} = value;
    if ((amount === 0 || amount === '0') && wordOf(currency) === undefined) {
      const message =
        'The amount is 0 and has no currency: it is taken as not known. Leave it out, or write null.';
      this.issues.add('info', 'zero-as-missing', `${path}/amount`, message);
      return undefined;
    }
    return this.#values.read(
      isRecord(amount) ? {...value, amount: this.#unwrapped(amount, path)} : value,
      path,
    );
  }

  #unwrapped(amount: JsonRecord, path: string): unknown {
    const word = EXTENDED.map((key) => wordOf(amount[key])).find((found) => found !== undefined);
    const number = word === undefined ? NaN : Number(word);
    if (!(Math.abs(number) < LARGEST_AMOUNT)) return amount;
    const message = `The amount is an object of a database ("${word}") and was read as a number. Export plain numbers.`;
    this.issues.add('info', 'amount-as-object', `${path}/amount`, message, {found: word ?? ''});
    return number;
  }
}

/** Numbers as short as this are counters inside one release, and name another party in the next. */
const LOCAL_ID = /^\d{1,5}$/;

/**
 * The parties of a release: by reference to `parties` since OCDS 1.1, in full in their place in 1.0.
 *
 * A party without an identifier that holds beyond its release is told apart by its name.
 */
export class OcdsParties {
  readonly #byId = new Map<string, JsonRecord>();
  readonly #records: readonly JsonRecord[];
  readonly #language: string;

  constructor(parties: unknown, language: string) {
    this.#records = listOf(parties).filter(isRecord);
    this.#language = language;
    for (const party of this.#records) {
      const id = wordOf(party['id']);
      if (id !== undefined) this.#byId.set(id, party);
    }
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
    const id = wordOf(recordOf(reference)['id']);
    return (id === undefined ? undefined : this.#byId.get(id)) ?? recordOf(reference);
  }

  withRole(role: string): readonly JsonRecord[] {
    return this.#records.filter(({roles}) => listOf(roles).includes(role));
  }
}

function lasting(value: unknown): string | undefined {
  const id = filledWord(value);
  return id === undefined || LOCAL_ID.test(id) ? undefined : id;
}

/** What reading a release takes. */
export interface ReleaseContext {
  readonly values: OcdsValues;
  readonly issues: IssueList;
  readonly parties: OcdsParties;
  readonly language: string;
  /** Currency of the budget, for figures that state none. */
  readonly budgetCurrency: string | undefined;
  /** What the contracts' values were. */
  readonly history: ValueHistory;
}
