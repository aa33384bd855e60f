import type {ProjectDetail} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isoDateOf, yearOf} from './iso-date.js';
import {
  contractsOf,
  datePairOf,
  derivedOf,
  type DetailContext,
  documentsOf,
  milestonesOf,
  moneyOf,
  optionalText,
  partiesOf,
  photosOf,
  procurementOf,
  progressOf,
  quantityOf,
  seriesOf,
} from './open-budget-detail.js';
import {firstOf, partyOf} from './party-of.js';
import type {LooseDetail} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, wordOf} from './record.js';
import {statusOf} from './status-of.js';
import {textOf} from './text-of.js';

const YEAR_FROM_START = {year: 'start'} as const;

/** Everything of a project of the library's own feed that only its dossier shows. */
export function openBudgetDossier(project: JsonRecord, context: DetailContext, pointer: string): LooseDetail {
  const {language} = context;
  const suppliers = partiesOf(project['suppliers'] ?? project['supplier'], language);
  const start = datePairOf(project['start']);
  const {url, derived, contracts, milestones} = project;
  const isYearDerived =
    yearOf(wordOf(project['year'])) === undefined && yearOf(start?.actual ?? start?.planned) !== undefined;
  const stated = derived === undefined ? undefined : derivedOf(derived);
  return {
    description: optionalText(project['description'], language),
    address: optionalText(project['address'], language),
    url: typeof url === 'string' ? url : undefined,
    statusNote: noteOf(project['status'], language) ?? optionalText(project['statusNote'], language),
    authority: partiesOf(project['authority'], language)[0],
    suppliers: suppliers.length > 0 ? suppliers : undefined,
    funding: fundingOf(fundingIn(project), context),
    procurement: procurementOf(project['procurement'], context),
    contracts: contracts === undefined ? undefined : contractsOf(contracts, context),
    start,
    end: datePairOf(project['end']),
    progress: progressOf(project['progress']),
    documents: documentsOf(project['documents'], language),
    photos: photosOf(project['photos'], language),
    warrantyUntil: isoDateOf(project['warrantyUntil']),
    quantity: project['quantity'] === undefined ? undefined : quantityOf(project['quantity']),
    updated: isoDateOf(project['updated']),
    series: seriesOf(project['series'], context),
    milestones: milestones === undefined ? undefined : milestonesOf(milestones, language),
    derived: isYearDerived ? {...stated, ...YEAR_FROM_START} : stated,
    pointer,
  };
}

/** Reads those parts of a dossier that may hold faults, so that they are told though nobody opens it. */
export function checkDossier(project: JsonRecord, context: DetailContext): void {
  const {contracts, series, procurement} = project;
  const funding = fundingIn(project);
  if (funding !== undefined && typeof funding !== 'string') fundingOf(funding, context);
  if (isRecord(procurement) && procurement['offers'] !== undefined) procurementOf(procurement, context);
  if (contracts !== undefined) contractsOf(contracts, context);
  if (series !== undefined) seriesOf(series, context);
}

/** What a project says of where its money comes from. */
export function fundingIn(project: JsonRecord): unknown {
  return project['fundingSource'] ?? project['funding'];
}

/** The source inside one entry of `fundingIn`. */
export function fundingSource(entry: unknown): unknown {
  return isRecord(entry) && entry['source'] !== undefined ? entry['source'] : entry;
}

/** The status as the feed words it, where that is not its code. */
function noteOf(value: unknown, language: string): Text | undefined {
  const text = textOf(value, language);
  const word = typeof value === 'string' ? value : firstOf(text);
  return word === '' || statusOf(word) === word ? undefined : text;
}

function fundingOf(value: unknown, context: DetailContext): ProjectDetail['funding'] | undefined {
  if (value === undefined || value === null || typeof value === 'string') return undefined;
  const funding = listOf(value).flatMap((entry, index) => {
    const party = partyOf(fundingSource(entry), context.language);
    if (!party) return [];
    const sum = isRecord(entry)
      ? moneyOf(entry['value'] ?? entry['amount'], `/fundingSource/${index}/value`, context)
      : undefined;
    return [sum ? {source: party.name, value: sum} : {source: party.name}];
  });
  return funding.length > 0 ? funding : undefined;
}
