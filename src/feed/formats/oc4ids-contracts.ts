import type {Contract, Money, Party, Procurement} from '../../model/project.js';
import type {MoneyKey} from '../../model/measure.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import type {Oc4idsParties} from './oc4ids-parties.js';
import {filledText, filledWord, type ValueReader} from './oc4ids-values.js';
import {partyKey} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';
import {repeatedEntries} from './repeated-entries.js';

/** The contracts of a project, in the order of the feed. */
export interface Contracts {
  readonly list: readonly Contract[];
  /** Every supplier once. */
  readonly suppliers: readonly Party[];
  readonly procurement: Procurement | undefined;
  /** The summaries, for their documents. */
  readonly summaries: readonly JsonRecord[];
}

type Amendment = NonNullable<Contract['amendments']>[number];

/** Reads `contractingProcesses[].summary`. Project-level transactions are not among them: they fund the authority. */
export function contractsOf(
  value: unknown,
  parties: Oc4idsParties,
  language: string,
  values: ValueReader,
): Contracts {
  const list: Contract[] = [];
  const summaries: JsonRecord[] = [];
  const suppliers = new Map<string, Party>();
  const repeated = repeatedEntries(value, 'contractingProcesses', '/contractingProcesses', values.issues);
  listOf(value).forEach((process, index) => {
    if (repeated.has(index)) return;
    const summary = recordOf(recordOf(process)['summary']);
    const contract = contractOf(
      summary,
      recordOf(process),
      `/contractingProcesses/${index}/summary`,
      parties,
      language,
      values,
    );
    list.push(contract);
    summaries.push(summary);
    for (const supplier of contract.suppliers ?? []) suppliers.set(partyKey(supplier), supplier);
  });
  return {
    list,
    summaries,
    suppliers: [...suppliers.values()],
    procurement: procurementOf(summaries, language),
  };
}

/**
 * Puts what was contracted and paid.
 *
 * Contracted is the value as last modified, summed over the contracts; paid is the transactions of contracts alone. Sums
 * of another currency than the first are left out and reported: they cannot be added.
 */
export function putContractMoney(
  row: number,
  contracts: readonly Contract[],
  writer: ProjectWriter,
  issues: IssueList,
): void {
  let paying = 0;
  contracts.forEach(({value, paid, amendments}, index) => {
    const current = lastValue(amendments) ?? value;
    if (current) addUp('contracted', row, current, index, writer, issues);
    if (paid) addUp('paid', row, paid, index, writer, issues);
    if (paid) paying++;
  });
  if (paying === 0 || paying === contracts.length) return;
  const message = `Payments are told for ${paying} of ${contracts.length} contracts: what is paid is not the whole.`;
  issues.add('info', 'partial-paid', '/contractingProcesses', message, {
    told: paying,
    total: contracts.length,
  });
}

function addUp(
  key: MoneyKey,
  row: number,
  {amount, currency}: Money,
  index: number,
  writer: ProjectWriter,
  issues: IssueList,
): void {
  if (writer.money.add(key, row, amount, currency)) return;
  const message = `The contracts of the project are in several currencies: ${amount} ${currency} is left out of its sum.`;
  issues.add('error', 'several-currencies', `/contractingProcesses/${index}`, message, {amount, currency});
}

/** The new value of the latest modification that has one; where dates are alike, of the later in the list. */
function lastValue(amendments: Contract['amendments']): Money | undefined {
  for (let at = (amendments?.length ?? 0) - 1; at >= 0; at--) {
    const value = amendments?.[at]?.value;
    if (value) return value;
  }
  return undefined;
}

function contractOf(
  summary: JsonRecord,
  process: JsonRecord,
  path: string,
  parties: Oc4idsParties,
  language: string,
  values: ValueReader,
): Contract {
  const suppliers = listOf(summary['suppliers'])
    .map((supplier) => parties.resolve(supplier))
    .filter((supplier) => supplier !== undefined);
  const {startDate, endDate} = recordOf(summary['contractPeriod']);
  const amendments = amendmentsOf(summary['modifications'], `${path}/modifications`, language, values);
  return {
    id: filledWord(summary['ocid'] ?? process['id']),
    title: filledText(summary['title'], language),
    value: values.read(summary['contractValue'], `${path}/contractValue`),
    paid: paidOf(summary['transactions'], `${path}/transactions`, values),
    suppliers: suppliers.length > 0 ? suppliers : undefined,
    signed: isoDateOf(summary['dateSigned']),
    start: isoDateOf(startDate),
    end: isoDateOf(endDate),
    status: filledWord(summary['status']),
    amendments,
  } as Contract;
}

/** Changes of a contract, oldest first; in the order of the feed where one has no date. */
function amendmentsOf(
  value: unknown,
  path: string,
  language: string,
  values: ValueReader,
): Contract['amendments'] {
  const amendments: Amendment[] = [];
  listOf(value).forEach((entry, index) => {
    if (!isRecord(entry)) return;
    const date = isoDateOf(entry['date']);
    const rationale = filledText(entry['rationale'] ?? entry['description'], language);
    const sum = values.read(entry['newContractValue'], `${path}/${index}/newContractValue`);
    const end = isoDateOf(recordOf(entry['newContractPeriod'])['endDate']);
    if (date ?? rationale ?? sum ?? end) amendments.push({date, rationale, value: sum, end} as Amendment);
  });
  if (amendments.length === 0) return undefined;
  const dated = amendments.every(({date}) => date !== undefined);
  return dated
    ? amendments.sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? '') || 0)
    : amendments;
}

function paidOf(value: unknown, path: string, values: ValueReader): Money | undefined {
  let paid: Money | undefined;
  const repeated = repeatedEntries(value, 'transactions', path, values.issues);
  listOf(value).forEach((transaction, index) => {
    if (repeated.has(index)) return;
    const sum = values.read(recordOf(transaction)['value'], `${path}/${index}/value`);
    if (!sum) return;
    if (!paid) paid = sum;
    else if (paid.currency === sum.currency) paid = {...paid, amount: paid.amount + sum.amount};
    else {
      const message = `The payments of the contract are in several currencies: ${sum.amount} ${sum.currency} is left out of its sum.`;
      values.issues.add('error', 'several-currencies', `${path}/${index}/value`, message, {
        amount: sum.amount,
        currency: sum.currency,
      });
    }
  });
  return paid;
}

/** How the works were bought: the tender of the first contract for construction, else of the first. A lone 0 is a template's. */
function procurementOf(summaries: readonly JsonRecord[], language: string): Procurement | undefined {
  const works =
    summaries.find(({nature}) => Array.isArray(nature) && nature.includes('construction')) ?? summaries[0];
  if (!works) return undefined;
  const {procurementMethod, procurementMethodDetails, numberOfTenderers, datePublished, tenderPeriod} =
    recordOf(works['tender']);
  const {startDate, endDate} = recordOf(tenderPeriod);
  const [start, end] = [isoDateOf(startDate ?? datePublished), isoDateOf(endDate)];
  const procurement = {
    method: filledWord(procurementMethod),
    methodLabel: filledText(procurementMethodDetails, language),
    bids: typeof numberOfTenderers === 'number' && numberOfTenderers >= 0 ? numberOfTenderers : undefined,
    id: filledWord(works['externalReference'] ?? works['ocid']),
    tender: start === undefined && end === undefined ? undefined : {start, end},
  };
  const told = Object.values(procurement).some((part) => part !== undefined && part !== 0);
  return told ? (procurement as Procurement) : undefined;
}
