import type {Money, Party} from '../../model/project.js';
import {hasText, NO_TEXT} from './text-of.js';
import {amountOf} from './amount.js';
import {goszakupContract, treasurySeries, treasuryTotal} from './goszakup-contract.js';
import {goszakupDates, methodCode} from './goszakup-dates.js';
import {biinOf, biinParty, isPersonalNumber} from './goszakup-party.js';
import {bilingual, dayText, firstText, type GoszakupKind, partsOf, snakeKeys} from './goszakup-record.js';
import {goszakupStatus} from './goszakup-status.js';
import type {ContractVersions} from './goszakup-versions.js';
import type {IssueList} from './issue-list.js';
import {yearOf} from './iso-date.js';
import {partyCode} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {type JsonRecord, listOf, wordOf} from './record.js';
import type {RegionColumn} from './region-column.js';

/** What the records of a reply share. */
export interface GoszakupContext {
  readonly kind: GoszakupKind;
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly issues: IssueList;
}

const ANNOUNCEMENT = 'https://goszakup.gov.kz/ru/announce/index/';

/** Reads the state in force of one contract, announcement, lot or plan item into a row. */
export function readGoszakupProject(id: string, versions: ContractVersions, context: GoszakupContext): void {
  const {kind, writer, regions, issues} = context;
  const {record} = versions.newest;
  const derived: Record<string, string> = {};
  const row = writer.begin(id, titleOf(record, issues, derived));
  const currency = currencyOf(record['ref_currency_code']) ?? 'KZT';
  const money = putMoney(row, record, currency, context, derived);
  const authority = partyIn(record, 'customer', ['customer_bin', 'org_bin'], issues);
  const supplier = partyIn(record, 'supplier', ['supplier_biin', 'supplier_bin'], issues);
  for (const [name, party] of [
    ['authority', authority],
    ['supplier', supplier],
  ] as const) {
    const builder = writer.dimensions[name];
    if (party) builder.set(row, partyCode(builder, party));
  }
  const codes = katoOf(record);
  if (codes.length > 0) regions.put(row, codes);
  const source = bilingual(snakeKeys(record['ref_finsource']), 'name');
  if (hasText(source)) writer.setKey(row, 'source', Object.values(source)[0] ?? '', source);
  const dates = goszakupDates(record);
  if (dates.start?.planned !== undefined) derived['start'] = 'signed';
  writer.setDate(row, 'startPlanned', dates.start?.planned);
  writer.setDate(row, 'endPlanned', dates.end?.planned);
  writer.setDate(row, 'endActual', dates.end?.actual);
  putYear(row, record, writer, derived);
  const announcement =
    wordOf(record['trd_buy_id']) ?? (kind === 'announcement' ? wordOf(record['id']) : undefined);
  const url = announcement === undefined ? undefined : ANNOUNCEMENT + announcement;
  writer.end({
    description: optional(bilingual(record, 'description')),
    address: optional(addressOf(record)),
    url,
    statusNote: putStatus(row, record, context),
    authority,
    suppliers: supplier && [supplier],
    funding: hasText(source) ? [{source}] : undefined,
    procurement: {
      method: methodCode(record),
      methodLabel: optional(methodLabel(record)),
      id: wordOf(record['trd_buy_number_anno'] ?? record['number_anno']) ?? announcement,
      url,
    } as object,
    contracts: kind === 'contract' ? [goszakupContract(versions, currency, supplier, money)] : undefined,
    ...dates,
    updated: wordOf(record['last_update_date'])?.replace(' ', 'T'),
    series: treasurySeries(record, currency),
    derived: Object.keys(derived).length > 0 ? derived : undefined,
    pointer: issues.pointer(),
  });
}

function titleOf(record: JsonRecord, issues: IssueList, derived: Record<string, string>) {
  const title = firstText(
    bilingual(record, 'trd_buy_name'),
    bilingual(snakeKeys(record['trd_buy']), 'name'),
    bilingual(record, 'name'),
    bilingual(record, 'description'),
  );
  if (hasText(title)) return title;
  issues.add('warning', 'title-missing', '', 'The project has no title: its number stands for one.');
  const number = [
    'contract_number_sys',
    'contract_number',
    'trd_buy_number_anno',
    'number_anno',
    'lot_number',
  ].find((key) => wordOf(record[key]) !== undefined);
  if (number === undefined) return NO_TEXT;
  derived['title'] = number;
  return {und: `№ ${wordOf(record[number])}`};
}

/** With VAT, as it is paid: the sums without are not taken instead. */
function putMoney(
  row: number,
  record: JsonRecord,
  currency: string,
  {kind, writer, issues}: GoszakupContext,
  derived: Record<string, string>,
): {value: Money | undefined; paid: Money | undefined} {
  const read = (key: string): number => amountOf(record[key], issues, `/${key}`);
  if (kind !== 'contract') {
    writer.money.set('planned', row, read(kind === 'announcement' ? 'total_sum' : 'amount'), currency);
    return {value: undefined, paid: undefined};
  }
  const contracted = read('contract_sum_wnds');
  const stated = read('fakt_sum_wnds');
  const paid = Number.isNaN(stated) ? treasuryTotal(record) : stated;
  if (Number.isNaN(contracted) && wordOf(record['contract_sum']) !== undefined) {
    const message =
      'The contract tells its sum only without VAT, which is not what is paid: none is shown. Give contract_sum_wnds.';
    issues.add('warning', 'sum-without-vat', '/contract_sum', message);
  }
  if (Number.isNaN(paid)) {
    issues.add(
      'info',
      'paid-missing',
      '/fakt_sum_wnds',
      'The contract tells no payment: what is paid is missing, not 0.',
    );
  } else if (Number.isNaN(stated)) derived['paid'] = 'sum of treasury payments';
  writer.money.set('contracted', row, contracted, currency);
  writer.money.set('paid', row, paid, currency);
  return {value: moneyOf(contracted, currency), paid: moneyOf(paid, currency)};
}

function moneyOf(amount: number, currency: string): Money | undefined {
  return Number.isNaN(amount) ? undefined : {amount, currency};
}

/** A body by its number and name, which GraphQL puts into a record of its own. */
function partyIn(
  record: JsonRecord,
  role: string,
  keys: readonly string[],
  issues: IssueList,
): Party | undefined {
  const full = snakeKeys(record[role]);
  const stated = [...keys.map((key) => record[key]), full['bin'], full['iin'], full['biin']];
  const biin = stated.map(biinOf).find((number) => number !== undefined);
  if (biin !== undefined && isPersonalNumber(biin)) {
    const message = 'A party is told by the personal number of a person (IIN), which is not shown.';
    issues.add('info', 'personal-number', '', message);
  }
  return biinParty(
    biin,
    firstText(bilingual(record, `${role}_name`), bilingual(full, 'name'), bilingual(full, 'full_name')),
  );
}

/** KATO codes of where things are delivered, else of the treasury's payments, else of the customer. */
function katoOf(record: JsonRecord): readonly string[] {
  const delivered = [...plansOf(record), record]
    .flatMap((plan) => partsOf(plan, 'plans_kato'))
    .map(({ref_kato_code: code}) => code);
  const paid = partsOf(record, 'treasury_pay').map(({kato}) => kato);
  const seat = partsOf(snakeKeys(record['customer']), 'address').map(({kato_code: code}) => code);
  for (const codes of [delivered, paid, seat]) {
    const words = [...new Set(codes.map(wordOf).filter((word) => word !== undefined))];
    if (words.length > 0) return words;
  }
  return [];
}

function plansOf(record: JsonRecord): readonly JsonRecord[] {
  const units = partsOf(record, 'contract_units').flatMap((unit) => [unit, ...partsOf(unit, 'plans')]);
  return [...units, ...partsOf(record, 'plans')];
}

function addressOf(record: JsonRecord) {
  const places = [...plansOf(record), record].flatMap((plan) => partsOf(plan, 'plans_kato'));
  return firstText(...places.map((place) => bilingual(place, 'full_delivery_place_name')));
}

function methodLabel(record: JsonRecord) {
  return firstText(
    bilingual(snakeKeys(record['fakt_trade_methods']), 'name'),
    bilingual(snakeKeys(record['ref_trade_methods']), 'name'),
  );
}

function putYear(
  row: number,
  record: JsonRecord,
  writer: ProjectWriter,
  derived: Record<string, string>,
): void {
  const stated = listOf(record['fin_year'])
    .map((year) => yearOf(wordOf(year)))
    .filter((year) => year !== undefined);
  const year =
    stated.length > 0 ? Math.min(...stated) : yearOf(dayText(record['sign_date'] ?? record['publish_date']));
  if (year === undefined) return;
  writer.setYear(row, year);
  if (stated.length === 0) derived['year'] = 'signed';
}

function putStatus(row: number, record: JsonRecord, {kind, writer, issues}: GoszakupContext) {
  const stated = goszakupStatus(record, kind);
  if (!stated) {
    issues.add('info', 'status-missing', '', 'The status is not told.');
    return undefined;
  }
  writer.setKey(row, 'status', stated.status ?? 'unknown');
  if (stated.status === undefined) {
    const {word} = stated;
    const message = `The status "${word}" is not known: it is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '', message, {word});
  }
  return stated.note;
}

function optional<Words extends object>(text: Words): Words | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}
