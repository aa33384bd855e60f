import {READ_LIMITS, type ReadLimits, type ReadOptions} from '../format.js';
import {type IssueList} from './issue-list.js';
import {currencyOf, readUnit} from './read-unit.js';
import type {JsonRecord} from './record.js';
import {ownCurrency, type Pricing} from './stage-figures.js';
import {languageTag} from './text-of.js';

/** What both tables of the feed share while they are read. */
export interface Head {
  readonly language: string;
  readonly pricing: Pricing;
  readonly issues: IssueList;
  readonly limits: ReadLimits;
  /** Whether dossiers may be read when they are opened. */
  readonly late: boolean;
}

/** What the head of the library's own feed says of the records below. */
export function headOf(feed: JsonRecord, options: ReadOptions, issues: IssueList): Head {
  const language = languageTag(feed['language']) ?? languageTag(options.language) ?? 'und';
  const stated = currencyOf(feed['currency']);
  if (stated === undefined && feed['currency'] !== undefined && feed['currency'] !== null) {
    issues.add('error', 'currency-unknown', '/currency', 'The currency is not an ISO 4217 code such as KZT.');
  }
  const unit = feed['unit'] === undefined ? (options.unit ?? 1) : (readUnit(feed['unit'], issues) ?? NaN);
  const pricing = {unit, currency: stated ?? currencyOf(options.currency) ?? ''};
  return {
    language,
    pricing,
    issues,
    limits: options.limits ?? READ_LIMITS,
    late: options.lateDetails ?? false,
  };
}

/** How the money of a record is to be read, which may be of a currency of its own. */
export function pricingOf(record: {readonly currency?: unknown}, {unit, currency}: Pricing): Pricing {
  return {unit, currency: ownCurrency(record.currency, currency)};
}
