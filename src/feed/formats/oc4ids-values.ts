import type {Money} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {amountOf, LARGEST_AMOUNT} from './amount.js';
import type {IssueList} from './issue-list.js';
import {currencyOf} from './read-unit.js';
import {isRecord, wordOf} from './record.js';
import {hasText, textOf} from './text-of.js';

/** What the standard's own templates hold in place of values. */
const PLACEHOLDER = /^(?:string|number|integer|boolean|array|object)(?: from \w+ codelist)?$/;

/** True for the type words of an unfilled template ("string from currency codelist"); they are no values. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && PLACEHOLDER.test(value);
}

/** A word that is not a placeholder. */
export function filledWord(value: unknown): string | undefined {
  const word = wordOf(value);
  return word === undefined || isPlaceholder(word) ? undefined : word;
}

/** A text that says something, in the language of its project. */
export function filledText(value: unknown, language: string): Text | undefined {
  if (value === undefined || value === null || isPlaceholder(value)) return undefined;
  const text = textOf(value, language);
  return hasText(text) ? text : undefined;
}

/** Reads Values of the standard, `{"amount": …, "currency": …}`. */
export class ValueReader {
  readonly issues: IssueList;
  readonly #currency: string;

  /** @param currency of values that state none, as the embedder says; `''` where nobody does */
  constructor(issues: IssueList, currency: string) {
    this.issues = issues;
    this.#currency = currency;
  }

  /** @param path JSON Pointer inside the record that the issues stand at */
  read(value: unknown, path: string): Money | undefined {
    if (!isRecord(value)) return undefined;
    const stated = value['amount'];
    const amount =
      typeof stated === 'number' && Math.abs(stated) < LARGEST_AMOUNT
        ? stated
        : amountOf(stated, this.issues, `${path}/amount`);
    return Number.isFinite(amount)
      ? {amount, currency: currencyOf(value['currency']) ?? this.#currency}
      : undefined;
  }
}
