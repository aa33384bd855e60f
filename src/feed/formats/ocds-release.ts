import type {Text} from '../../model/text.js';
import {isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {progressOf} from './oc4ids-detail.js';
import {filledWord} from './oc4ids-values.js';
import {budgetParts} from './ocds-budget.js';
import {type OcdsContracts, readContracts} from './ocds-contracts.js';
import {
  type Dates,
  datesOf,
  descriptionOf,
  documentsOf,
  milestonesOf,
  procurementOf,
  sectionsOf,
} from './ocds-detail.js';
import {quantityOf} from './ocds-offers.js';
import {putPeople} from './ocds-people.js';
import {putPlaces} from './ocds-places.js';
import {derivedStatus} from './ocds-status.js';
import type {ValueHistory} from './ocds-value-history.js';
import {OcdsParties} from './ocds-parties.js';
import type {OcdsValues, ReleaseContext} from './ocds-values.js';
import type {LooseDetail, ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {currencyOf} from './read-unit.js';
import type {RegionColumn} from './region-column.js';
import {mostPrecise} from './most-precise.js';
import {sectorCode, sectorWord} from './sector-code.js';
import {languageTag} from './text-of.js';

/** What the processes of a feed share while they are read. */
export interface OcdsContext {
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly countries: Map<string, number>;
  readonly issues: IssueList;
  readonly values: OcdsValues;
  /** The first currency that any value names, for feeds of which no amount counts yet. */
  currency: string | undefined;
}

/** `mainProcurementCategory` of OCDS; the words are ours. */
const CATEGORIES: Readonly<Record<string, Text>> = {
  works: {kk: 'Жұмыстар', ru: 'Работы', en: 'Works'},
  goods: {kk: 'Тауарлар', ru: 'Товары', en: 'Goods'},
  services: {kk: 'Қызметтер', ru: 'Услуги', en: 'Services'},
};

/**
 * Reads the state of one contracting process (OCDS 1.0–1.1.5) into a row.
 *
 * @param language of texts whose language the release does not tell
 * @param history what the values of its contracts were
 * @returns how many rows of budget breakdowns it holds
 */
export function readRelease(
  release: JsonRecord,
  id: string,
  title: Text,
  language: string,
  history: ValueHistory,
  context: OcdsContext,
): number {
  const {writer, issues, values} = context;
  const row = writer.begin(id, title);
  const budget = recordOf(recordOf(release['planning'])['budget']);
  const planned = values.read(budget['amount'], '/planning/budget/amount');
  const parties = new OcdsParties(release['parties'], language);
  const budgetCurrency =
    planned?.currency ?? currencyOf(recordOf(budget['amount'])['currency']) ?? firstCurrency(release);
  context.currency ??= budgetCurrency;
  const reading: ReleaseContext = {values, issues, parties, language, budgetCurrency, history};
  if (planned) writer.money.set('planned', row, planned.amount, planned.currency);
  else reportEmptyBudget(budget['amount'], issues);
  const contracts = readContracts(row, release, writer, reading);
  reportOtherCurrency(planned?.currency, contracts, issues);
  const parts = budgetParts(budget, contracts.records, reading);
  const people = putPeople(row, release, contracts, parts, parties, writer);
  putSector(row, release, writer, language);
  const status = derivedStatus(release, issues);
  if (status) writer.setKey(row, 'status', status.status);
  const standing = contracts.list.filter((contract) => contract.status !== 'cancelled');
  const dates = datesOf(release, standing, contracts.records);
  const year = putTimes(row, release, dates, budget, writer);
  const progress = contracts.records.flatMap((record) =>
    progressOf(recordOf(record['implementation'])['metrics']),
  );
  for (const {physical, financial} of progress) {
    if (physical !== undefined) writer.setProgress(row, 'physical', physical);
    if (financial !== undefined) writer.setProgress(row, 'financial', financial);
  }
  const address = putPlaces(row, release, people.offices, {...context, parties, language});
  const sections = sectionsOf(release, contracts.records);
  writer.end({
    description: descriptionOf(release, language),
    address,
    url: filledWord(release['url']) ?? filledWord(release['uri']),
    statusNote: status?.word === undefined ? undefined : {und: status.word},
    ...people.detail,
    procurement: procurementOf(release, language, reading),
    quantity: quantityOf(release),
    contracts: filled(contracts.list),
    start: dates.start,
    end: dates.end,
    progress: filled(progress),
    milestones: filled(milestonesOf(sections, language)),
    ...documentsFilled(sections, language),
    updated: isoDateOf(release['date']),
    series: filled(parts.series),
    derived: derivations(status?.from, year?.from, contracts),
    pointer: issues.pointer(),
  });
  return parts.rows;
}

/** The language of a release, as its texts without a suffix are in. */
export function languageOf(release: JsonRecord): string | undefined {
  return languageTag(release['language']);
}

function filled<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length > 0 ? list : undefined;
}

function documentsFilled(sections: readonly JsonRecord[], language: string): LooseDetail {
  const {documents, photos} = documentsOf(sections, language);
  return {documents: filled(documents), photos: filled(photos)};
}

function derivations(
  status: string | undefined,
  year: string | undefined,
  {derived}: OcdsContracts,
): Readonly<Record<string, string>> | undefined {
  const all = {
    ...derived,
    ...(status === undefined ? {} : {status}),
    ...(year === undefined ? {} : {year}),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** The currency of the first contract, award or tender that states one. */
function firstCurrency({contracts, awards, tender}: JsonRecord): string | undefined {
  for (const entry of [...listOf(contracts), ...listOf(awards), tender]) {
    const currency = currencyOf(recordOf(recordOf(entry)['value'])['currency']);
    if (currency !== undefined) return currency;
  }
  return undefined;
}

function reportEmptyBudget(amount: unknown, issues: IssueList): void {
  if (!isRecord(amount) || wordOf(amount['currency']) === undefined || amount['amount'] != null) return;
  const message = 'The budget has a currency but no amount: what was planned is not known. Give the amount.';
  issues.add('info', 'budget-without-amount', '/planning/budget/amount', message);
}

function reportOtherCurrency(planned: string | undefined, {list}: OcdsContracts, issues: IssueList): void {
  const currency = list.find(({value}) => value)?.value?.currency;
  if (planned === undefined || currency === undefined || planned === currency) return;
  const message = `The budget is in ${planned} and the contract in ${currency}: shares of one in the other mean nothing.`;
  issues.add('info', 'budget-other-currency', '/planning/budget/amount', message, {planned, currency});
}

/** Sectors of the Project extension; else what kind of purchase it is. */
function putSector(
  row: number,
  release: JsonRecord,
  {dimensions: {sector}}: ProjectWriter,
  language: string,
): void {
  const {project} = recordOf(release['planning']);
  const {sector: stated} = recordOf(project);
  const words = listOf(stated).flatMap((value) => sectorWord(value, language) ?? []);
  if (words.length > 0) {
    sector.set(row, sector.joint(mostPrecise(words).map((word) => sectorCode(sector, word))));
    return;
  }
  const category = filledWord(recordOf(release['tender'])['mainProcurementCategory']);
  if (category === undefined) return;
  sector.set(
    row,
    sector.code(category, Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined),
  );
}

function putTimes(
  row: number,
  release: JsonRecord,
  {start, end}: Dates,
  budget: JsonRecord,
  writer: ProjectWriter,
): {year: number; from: string} | undefined {
  writer.setDate(row, 'startPlanned', start?.planned);
  writer.setDate(row, 'endPlanned', end?.planned);
  writer.setDate(row, 'endActual', end?.actual);
  const {startDate} = recordOf(budget['period']);
  const {startDate: tenderStart} = recordOf(recordOf(release['tender'])['tenderPeriod']);
  const awarded = listOf(release['awards']).map((award) => recordOf(award)['date'])[0];
  const candidates: readonly (readonly [unknown, string])[] = [
    [start?.planned, 'start'],
    [awarded, 'awards[].date'],
    [startDate, 'planning.budget.period'],
    [tenderStart, 'tender.tenderPeriod'],
    [release['date'], 'date'],
  ];
  for (const [date, from] of candidates) {
    const year = yearOf(isoDateOf(date));
    if (year === undefined) continue;
    writer.setYear(row, year);
    return {year, from};
  }
  return undefined;
}
