import type {Money} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {LARGEST_AMOUNT} from './amount.js';
import type {IssueList} from './issue-list.js';
import {filledText, ValueReader} from './oc4ids-values.js';
import type {OcdsParties} from './ocds-parties.js';
import type {ValueHistory} from './ocds-value-history.js';
import {isRecord, type JsonRecord, wordOf} from './record.js';
import {languageTag} from './text-of.js';

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
