import type {Contract, Money} from '../../model/project.js';
import {isoDateOf} from './iso-date.js';
import {filledText, filledWord} from './oc4ids-values.js';
import type {ValueAt} from './ocds-value-history.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';

type Amendment = NonNullable<Contract['amendments']>[number];

/** What became of a contract. */
export interface Amended {
  /** Oldest first; undefined where there are none. */
  readonly amendments: Contract['amendments'];
  /** Value before the first change of it, where that is known. */
  readonly initial?: Money;
  /** Whence the values are derived. */
  readonly from?: string;
}

/** An amendment as it stands in the feed, and as it is read. */
interface Read {
  readonly record: JsonRecord;
  readonly amendment: {date?: string; rationale?: NonNullable<Amendment['rationale']>; value?: Money};
}

/**
 * Reads the amendments of a contract; OCDS 1.0 had one, under `amendment`.
 *
 * OCDS states no value after an amendment. It is derived from `changes` of 1.0, which tell the former one, else from what
 * successive releases say of the contract, where the contract has amendments or a release is tagged as one: a value that
 * changed otherwise may be a correction.
 *
 * @param value of the contract now
 * @param history what its value was, oldest first
 */
export function readAmendments(
  record: JsonRecord,
  language: string,
  value: Money | undefined,
  history: readonly ValueAt[],
): Amended {
  const entries = [...listOf(record['amendments']), ...listOf(record['amendment'])].filter(isRecord);
  const read = entries.map((entry) => ({record: entry, amendment: wordsOf(entry, language)})).sort(byDate);
  const derived = value && (byFormerValues(read, value) ?? byReleases(read, value, history));
  const all = [...read, ...(derived?.further ?? [])].sort(byDate).map(({amendment}) => amendment);
  const told = all.filter(
    ({date, rationale, value: after}) => date !== undefined || rationale !== undefined || after,
  );
  return {
    amendments: told.length > 0 ? told : undefined,
    ...(derived ? {initial: derived.initial, from: derived.from} : {}),
  };
}

interface Derived {
  readonly initial: Money;
  readonly from: string;
  /** Changes that the feed lists no amendment for. */
  readonly further: readonly Read[];
}

/** The value after an amendment is the former one of the next, and of the last that of today. */
function byFormerValues(read: readonly Read[], {amount, currency}: Money): Derived | undefined {
  let after = amount;
  let found = false;
  for (const {record, amendment} of [...read].reverse()) {
    const former = formerValue(record, currency);
    if (former === undefined) continue;
    amendment.value = {amount: after, currency};
    after = former;
    found = true;
  }
  const from = 'contracts[].amendments[].changes[].former_value';
  return found ? {initial: {amount: after, currency}, from, further: []} : undefined;
}

function formerValue({changes}: JsonRecord, currency: string): number | undefined {
  for (const {property, former_value: former} of listOf(changes).filter(isRecord)) {
    if (property === 'value.amount' && typeof former === 'number') return former;
    const {amount, currency: its} = recordOf(former);
    if (property === 'value' && typeof amount === 'number' && its === currency) return amount;
  }
  return undefined;
}

function byReleases(
  read: readonly Read[],
  value: Money,
  [first, ...changes]: readonly ValueAt[],
): Derived | undefined {
  const last = changes[changes.length - 1];
  if (!first || last?.amount !== value.amount) return undefined;
  if ([first, ...changes].some(({currency}) => currency !== value.currency)) return undefined;
  if (read.length === 0 && !changes.some(({amends}) => amends)) return undefined;
  const further = changes.flatMap((change): Read[] => {
    const after = {amount: change.amount, currency: value.currency};
    const date = isoDateOf(change.date);
    const own =
      read.find(
        ({record}) => change.release !== undefined && filledWord(record['releaseID']) === change.release,
      ) ??
      read.find(({amendment}) => date !== undefined && amendment.date?.slice(0, 10) === date.slice(0, 10)) ??
      (read.length === 1 && changes.length === 1 ? read[0] : undefined);
    if (own) {
      own.amendment.value = after;
      return [];
    }
    return [{record: {}, amendment: {...(date === undefined ? {} : {date}), value: after}}];
  });
  const initial = {amount: first.amount, currency: first.currency};
  return {initial, from: 'contracts[].value of successive releases', further};
}

function wordsOf(entry: JsonRecord, language: string): Read['amendment'] {
  const date = isoDateOf(entry['date']);
  const rationale = filledText(entry['rationale'] ?? entry['description'], language);
  return {...(date === undefined ? {} : {date}), ...(rationale === undefined ? {} : {rationale})};
}

function byDate({amendment: {date: a = ''}}: Read, {amendment: {date: b = ''}}: Read): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
