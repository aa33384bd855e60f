import type {Contract, Money, Party} from '../../model/project.js';
import type {MoneyKey} from '../../model/measure.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {filledWord} from './oc4ids-values.js';
import {readAmendments} from './ocds-amendments.js';
import {paidOf} from './ocds-payments.js';
import type {OcdsParties} from './ocds-parties.js';
import {type ReleaseContext, translatedText} from './ocds-values.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {repeatedEntries} from './repeated-entries.js';

/** What a contracting process was contracted for and paid. */
export interface OcdsContracts {
  /** The contracts; where there is none, the awards that stand for them. */
  readonly list: readonly Contract[];
  /** Records of the contracts, each once. */
  readonly records: readonly JsonRecord[];
  /** How a figure was derived, by stage. */
  readonly derived: Readonly<Record<string, string>>;
}

/**
 * Reads contracts with their payments and puts the sums.
 *
 * Contracted is the values of contracts that are not cancelled; where no contract states one, of active awards. The two are
 * never added: a contract carries out an award. Paid is the transactions of contracts.
 */
export function readContracts(
  row: number,
  release: JsonRecord,
  writer: ProjectWriter,
  context: ReleaseContext,
): OcdsContracts {
  const awards = once(release['awards'], 'awards', context.issues);
  const records = once(release['contracts'], 'contracts', context.issues);
  const derived: Record<string, string> = {};
  const suppliersOf = suppliersByAward(awards, context.parties);
  const list = records.map((record, index) => {
    const paid = paidOf(recordOf(record['implementation']), `/contracts/${index}`, context);
    if (paid?.from !== undefined) derived['paid'] = paid.from;
    const {contract, from} = contractOf(record, `/contracts/${index}`, paid?.sum, suppliersOf, context);
    if (from !== undefined) derived['amendments'] = from;
    return contract;
  });
  const counted = list.filter(({status}) => status !== 'cancelled');
  const priced = counted.filter(({value}) => value);
  const standIns = list.length === 0 || (priced.length === 0 && counted.length > 0);
  const active = standIns ? activeAwards(awards, context) : [];
  if (active.some(({value}) => value)) derived['contracted'] = 'awards[].value';
  for (const {value} of priced.length > 0 ? priced : active)
    addUp('contracted', row, value, writer, context.issues);
  for (const {paid} of list) addUp('paid', row, paid, writer, context.issues);
  reportPartialPaid(list, context.issues);
  return {list: list.length > 0 ? list : active, records, derived};
}

/** The entries of a list; one that is repeated word for word, id and all, counts once. */
function once(value: unknown, field: string, issues: IssueList): readonly JsonRecord[] {
  const entries = listOf(value).filter(isRecord);
  const repeated = repeatedEntries(entries, field, `/${field}`, issues);
  return entries.filter((_, index) => !repeated.has(index));
}

function contractOf(
  record: JsonRecord,
  path: string,
  paid: Money | undefined,
  suppliersOf: ReadonlyMap<string, readonly Party[]>,
  {values, parties, language, history}: ReleaseContext,
): {readonly contract: Contract; readonly from: string | undefined} {
  const own = parties.all(record['suppliers']);
  const suppliers = own.length > 0 ? own : suppliersOf.get(wordOf(record['awardID']) ?? '');
  const {start, end} = periodOf(record['period']);
  const value = values.read(record['value'], `${path}/value`);
  const {amendments, initial, from} = readAmendments(
    record,
    language,
    value,
    history.get(wordOf(record['id']) ?? '') ?? [],
  );
  const contract = {
    id: filledWord(record['id']),
    title: translatedText(record, 'title', language) ?? translatedText(record, 'description', language),
    value,
    paid,
    suppliers: suppliers && suppliers.length > 0 ? suppliers : undefined,
    signed: isoDateOf(record['dateSigned']),
    start,
    end,
    status: filledWord(record['status']),
    url: filledWord(record['url']),
    initial,
    amendments,
  } as Contract;
  return {contract, from};
}

function activeAwards(awards: readonly JsonRecord[], context: ReleaseContext): readonly Contract[] {
  const active: Contract[] = [];
  awards.forEach((award, index) => {
    const status = filledWord(award['status']);
    if (status === undefined && isRecord(award['value'])) {
      const message =
        'The award has no status and is not counted as contracted. Say "active" where it stands.';
      context.issues.add('info', 'award-without-status', `/awards/${index}/status`, message);
    }
    if (status !== 'active') return;
    const stands = {...award, period: award['contractPeriod']};
    const alone = {...context, history: new Map<string, never>()};
    active.push(contractOf(stands, `/awards/${index}`, undefined, new Map(), alone).contract);
  });
  return active;
}

function suppliersByAward(
  awards: readonly JsonRecord[],
  parties: OcdsParties,
): ReadonlyMap<string, readonly Party[]> {
  const suppliers = new Map<string, readonly Party[]>();
  for (const award of awards) {
    const id = wordOf(award['id']);
    if (id !== undefined) suppliers.set(id, parties.all(award['suppliers']));
  }
  return suppliers;
}

/** Start and end of a period; an end that is only told by the number of days is worked out. */
export function periodOf(value: unknown): {start: string | undefined; end: string | undefined} {
  const {startDate, endDate, durationInDays} = recordOf(value);
  const start = isoDateOf(startDate);
  const end = isoDateOf(endDate);
  if (end !== undefined || start === undefined || typeof durationInDays !== 'number') return {start, end};
  const time = Date.parse(`${start.slice(0, 10)}T00:00:00Z`) + durationInDays * 86_400_000;
  return {start, end: isDay(time) ? new Date(time).toISOString().slice(0, 10) : undefined};
}

/** True for times that ISO 8601 writes with a year of four digits. */
function isDay(time: number): boolean {
  return Math.abs(time) < 253_402_300_800_000 && time > -62_135_596_800_000;
}

function addUp(
  key: MoneyKey,
  row: number,
  sum: Money | undefined,
  writer: ProjectWriter,
  issues: IssueList,
): void {
  if (!sum || writer.money.add(key, row, sum.amount, sum.currency)) return;
  const {amount, currency} = sum;
  const message = `The contracts of the process are in several currencies: ${amount} ${currency} is left out of its sum.`;
  issues.add('error', 'several-currencies', '/contracts', message, {amount, currency});
}

function reportPartialPaid(contracts: readonly Contract[], issues: IssueList): void {
  const counted = contracts.filter(({status}) => status !== 'cancelled');
  const told = counted.filter(({paid}) => paid).length;
  if (told === 0 || told === counted.length) return;
  const total = counted.length;
  const message = `Payments are told for ${told} of ${total} contracts: what is paid is not the whole.`;
  issues.add('info', 'partial-paid', '/contracts', message, {told, total});
}
