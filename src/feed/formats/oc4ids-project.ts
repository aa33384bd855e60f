import type {Contract} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {contractsOf, putContractMoney} from './oc4ids-contracts.js';
import {
  addressOf,
  budgetSeries,
  datesOf,
  financeOf,
  linksOf,
  milestonesOf,
  progressOf,
} from './oc4ids-detail.js';
import type {Translations} from './oc4ids-translations.js';
import {Oc4idsParties} from './oc4ids-parties.js';
import {filledText, filledWord, isPlaceholder, type ValueReader} from './oc4ids-values.js';
import {firstOf, partyCode} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import type {RegionColumn} from './region-column.js';
import {mostPrecise} from './most-precise.js';
import {sectorCode} from './sector-code.js';
import {statusOfWord} from './status-of-word.js';
import {countCountry} from './country-bounds.js';

/** What the projects of a package share while they are read. */
export interface Oc4idsContext {
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly countries: Map<string, number>;
  readonly issues: IssueList;
  readonly language: string;
  readonly values: ValueReader;
  readonly translations: Translations;
}

/** Reads one OC4IDS project (0.9.2–0.9.5) into a row. */
export function readOc4idsProject(
  project: JsonRecord,
  id: string,
  title: Text,
  context: Oc4idsContext,
): void {
  const {writer, issues, language, values, translations} = context;
  const row = writer.begin(id, title);
  const parties = new Oc4idsParties(project['parties'], language);
  const budget = recordOf(project['budget']);
  const contracts = contractsOf(project['contractingProcesses'], parties, language, values);
  putMoney(row, project, budget, writer, values);
  putContractMoney(row, contracts.list, writer, issues);
  const authority = parties.resolve(project['publicAuthority']) ?? parties.withRole('publicAuthority')[0];
  if (authority) writer.dimensions.authority.set(row, partyCode(writer.dimensions.authority, authority));
  const suppliers = contracts.suppliers.length > 0 ? contracts.suppliers : parties.withRole('supplier');
  const {supplier} = writer.dimensions;
  supplier.set(row, supplier.joint(suppliers.map((party) => partyCode(supplier, party))));
  const funding = financeOf(budget, language, values);
  putFunding(row, funding, parties, writer);
  putSectors(row, project, writer, language);
  const {start, end} = datesOf(project);
  writer.setDate(row, 'startPlanned', start?.planned);
  writer.setDate(row, 'endPlanned', end?.planned);
  writer.setDate(row, 'endActual', end?.actual);
  const year = yearOf(start?.planned ?? isoDateOf(budget['approvalDate']));
  if (year !== undefined) writer.setYear(row, year);
  const progress = progressOf(project['metrics']);
  for (const {physical, financial} of progress) {
    if (physical !== undefined) writer.setProgress(row, 'physical', physical);
    if (financial !== undefined) writer.setProgress(row, 'financial', financial);
  }
  const locations = listOf(project['locations']).filter(isRecord);
  putPlaces(row, locations, context);
  const {documents, photos} = linksOf([project, ...contracts.summaries], language);
  writer.end({
    description:
      translations.text(project, 'description', language) ?? translations.text(project, 'purpose', language),
    address: addressOf(locations, language),
    statusNote: putStatus(row, project['status'], context),
    authority,
    suppliers: filled(suppliers),
    funding: filled(funding),
    procurement: contracts.procurement,
    contracts: filled(contracts.list.filter(isTold)),
    start,
    end,
    progress: filled(progress),
    milestones: filled(milestonesOf([project, ...contracts.summaries], language)),
    documents: filled(documents),
    photos: filled(photos),
    updated: isoDateOf(project['updated']),
    series: budgetSeries(budget, values),
    derived: year === undefined ? undefined : start ? YEAR_FROM_START : YEAR_FROM_APPROVAL,
    pointer: issues.pointer(),
  });
}

const YEAR_FROM_START = {year: 'start'} as const;
const YEAR_FROM_APPROVAL = {year: 'approval'} as const;

/** False for what a template leaves of a contract. */
function isTold(contract: Contract): boolean {
  return Object.values(contract).some((part) => part !== undefined);
}

function filled<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length > 0 ? list : undefined;
}

function putMoney(
  row: number,
  project: JsonRecord,
  budget: JsonRecord,
  writer: ProjectWriter,
  values: ValueReader,
): void {
  const planned = values.read(budget['amount'], '/budget/amount');
  if (planned) writer.money.set('planned', row, planned.amount, planned.currency);
  const final = values.read(recordOf(project['completion'])['finalValue'], '/completion/finalValue');
  if (final) writer.money.set('final', row, final.amount, final.currency);
}

function putFunding(
  row: number,
  funding: readonly {source: Text}[],
  parties: Oc4idsParties,
  {dimensions: {source}}: ProjectWriter,
): void {
  const named = funding.map(({source: name}) => source.code(firstOf(name), name));
  const codes =
    named.length > 0 ? named : parties.withRole('funder').map((party) => partyCode(source, party));
  source.set(row, source.joint(codes));
}

/** Sectors of the standard's own list; a project without one may have a COFOG class. */
function putSectors(
  row: number,
  project: JsonRecord,
  {dimensions: {sector}}: ProjectWriter,
  language: string,
): void {
  const keys = listOf(project['sector'])
    .map(filledWord)
    .filter((key) => key !== undefined);
  if (keys.length > 0) {
    sector.set(
      row,
      sector.joint(mostPrecise(keys.map((key) => ({key}))).map((word) => sectorCode(sector, word))),
    );
    return;
  }
  const cofog = listOf(project['additionalClassifications'])
    .filter(isRecord)
    .find(({scheme}) => scheme === 'COFOG');
  const id = filledWord(cofog?.['id']);
  if (id === undefined) return;
  const division = sector.code(`cofog:${id.slice(0, 2)}`);
  const label = filledText(cofog?.['description'], language);
  sector.set(row, id.length > 2 ? sector.code(`cofog:${id}`, label, {parent: division}) : division);
}

function putStatus(row: number, value: unknown, {writer, issues, language}: Oc4idsContext): Text | undefined {
  const word = filledWord(value);
  if (word === undefined) {
    if (isPlaceholder(value))
      issues.add(
        'warning',
        'placeholder-values',
        '/status',
        'The record is an unfilled template: its type words are no values.',
      );
    return undefined;
  }
  const status = statusOfWord(word);
  writer.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is none of the OC4IDS codes: the project's status is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/status', message, {word});
  }
  return status === word ? undefined : {[language]: word};
}

function putPlaces(
  row: number,
  locations: readonly JsonRecord[],
  {writer, regions, countries}: Oc4idsContext,
): void {
  const names: unknown[] = [];
  locations.forEach(({geometry, address, gazetteer}, index) => {
    const coordinates = recordOf(geometry)['coordinates'];
    if (geometry !== undefined && geometry !== null && !isPlaceholder(coordinates)) {
      writer.places.add(row, geometry, 'exact', `/locations/${index}/geometry`);
    }
    const {region, countryName} = recordOf(address);
    countCountry(countries, countryName);
    const code = gazetteerCode(recordOf(gazetteer));
    const name = code ?? filledWord(region);
    if (name !== undefined && !names.includes(name)) names.push(name);
  });
  if (names.length > 0) regions.put(row, names);
}

/** A code of the gazetteers that give regions; those of single places (GeoNames, OpenStreetMap) give none. */
function gazetteerCode({scheme, identifiers}: JsonRecord): string | undefined {
  return scheme === 'KZ-KATO' || scheme === 'ISO3166-2' || scheme === 'NUTS'
    ? wordOf(listOf(identifiers)[0])
    : undefined;
}
