import type {ColumnBuilder} from '../../model/column-builder.js';
import {type Precision, PRECISIONS} from '../../model/place.js';
import type {Party} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {
  contractsOf,
  datePairOf,
  derivedOf,
  type DetailContext,
  documentsOf,
  milestonesOf,
  moneyOf,
  optionalText,
  photosOf,
  procurementOf,
  progressOf,
  quantityOf,
  seriesOf,
} from './open-budget-detail.js';
import {firstOf, partyCode, partyOf} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, wordOf} from './record.js';
import type {RegionWriter} from './region-writer.js';
import {sectorCode, sectorWord, type SectorWord} from './sector-code.js';
import {putStages} from './stage-figures.js';
import {statusOf} from './status-of.js';
import {textOf} from './text-of.js';

/** What a project says of its region. */
export function regionOf(project: JsonRecord): unknown {
  return project['region'] ?? project['regions'];
}

/** Reads one project of the library's own feed into a row. */
export function readOpenBudgetProject(
  project: JsonRecord,
  id: string,
  title: Text,
  writer: ProjectWriter,
  regions: RegionWriter,
  context: DetailContext,
): void {
  const {language, issues} = context;
  const row = writer.begin(id, title);
  putStages(writer.money, row, project, context.pricing, issues);
  regions.put(row, regionOf(project));
  putSector(row, project['sector'], writer, language);
  const authorities = partiesOf(project['authority'], language);
  putParties(row, authorities, writer.dimensions.authority);
  const suppliers = partiesOf(project['suppliers'] ?? project['supplier'], language);
  putParties(row, suppliers, writer.dimensions.supplier);
  const funding = fundingOf(row, project['fundingSource'] ?? project['funding'], writer, context);
  const statusNote = putStatus(row, project['status'], writer, context);
  const start = datePairOf(project['start']);
  const end = datePairOf(project['end']);
  writer.setDate(row, 'startPlanned', start?.planned);
  writer.setDate(row, 'startActual', start?.actual);
  writer.setDate(row, 'endPlanned', end?.planned);
  writer.setDate(row, 'endActual', end?.actual);
  const stated = yearOf(wordOf(project['year']));
  const year = stated ?? yearOf(start?.actual ?? start?.planned);
  if (year !== undefined) writer.setYear(row, year);
  const derived = project['derived'] === undefined ? undefined : derivedOf(project['derived']);
  const yearFromStart = stated === undefined && year !== undefined ? YEAR_FROM_START : undefined;
  const progress = progressOf(project['progress']);
  for (const {physical, financial} of progress ?? []) {
    if (physical !== undefined) writer.setProgress(row, 'physical', physical);
    if (financial !== undefined) writer.setProgress(row, 'financial', financial);
  }
  putPlaces(row, project, writer, context);
  const url = project['url'];
  writer.end({
    description: optionalText(project['description'], language),
    address: optionalText(project['address'], language),
    url: typeof url === 'string' ? url : undefined,
    statusNote: statusNote ?? optionalText(project['statusNote'], language),
    authority: authorities[0],
    suppliers: suppliers.length > 0 ? suppliers : undefined,
    funding,
    procurement: procurementOf(project['procurement'], context),
    contracts: project['contracts'] === undefined ? undefined : contractsOf(project['contracts'], context),
    start,
    end,
    progress,
    documents: documentsOf(project['documents'], language),
    photos: photosOf(project['photos'], language),
    warrantyUntil: isoDateOf(project['warrantyUntil']),
    quantity: project['quantity'] === undefined ? undefined : quantityOf(project['quantity']),
    updated: isoDateOf(project['updated']),
    series: seriesOf(project['series'], context),
    milestones:
      project['milestones'] === undefined ? undefined : milestonesOf(project['milestones'], language),
    derived: derived && yearFromStart ? {...derived, ...yearFromStart} : (derived ?? yearFromStart),
    pointer: issues.pointer(),
  });
}

const YEAR_FROM_START = {year: 'start'} as const;

function partiesOf(value: unknown, language: string): readonly Party[] {
  const parties: Party[] = [];
  for (const entry of listOf(value)) {
    const party = partyOf(entry, language);
    if (party) parties.push(party);
  }
  return parties;
}

function putParties(row: number, parties: readonly Party[], builder: ColumnBuilder): void {
  builder.set(row, builder.joint(parties.map((party) => partyCode(builder, party))));
}

function putSector(row: number, value: unknown, writer: ProjectWriter, language: string): void {
  const {sector} = writer.dimensions;
  if (typeof value === 'string') {
    if (value !== '') sector.set(row, sectorCode(sector, {key: value.trim()}));
    return;
  }
  const words = listOf(value)
    .map((entry) => sectorWord(entry, language))
    .filter((word): word is SectorWord => word !== undefined);
  sector.set(row, sector.joint(words.map((word) => sectorCode(sector, word))));
}

function putStatus(
  row: number,
  value: unknown,
  writer: ProjectWriter,
  {language, issues}: DetailContext,
): Text | undefined {
  const text = textOf(value, language);
  const word = typeof value === 'string' ? value : firstOf(text);
  if (word === '') return undefined;
  const status = statusOf(word);
  writer.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is none of the OC4IDS codes: the project's status is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/status', message, {word});
  }
  return status === word ? undefined : text;
}

function fundingOf(row: number, value: unknown, writer: ProjectWriter, context: DetailContext) {
  if (value === undefined || value === null) return undefined;
  const {source} = writer.dimensions;
  if (typeof value === 'string') {
    if (value !== '') source.set(row, source.code(value.trim()));
    return undefined;
  }
  const funding = listOf(value).flatMap((entry, index) => {
    const party = partyOf(
      isRecord(entry) && entry['source'] !== undefined ? entry['source'] : entry,
      context.language,
    );
    if (!party) return [];
    const sum = isRecord(entry)
      ? moneyOf(entry['value'] ?? entry['amount'], `/fundingSource/${index}/value`, context)
      : undefined;
    return [{party, part: sum ? {source: party.name, value: sum} : {source: party.name}}];
  });
  source.set(row, source.joint(funding.map(({party}) => partyCode(source, party))));
  return funding.length > 0 ? funding.map(({part}) => part) : undefined;
}

function putPlaces(row: number, project: JsonRecord, writer: ProjectWriter, {issues}: DetailContext): void {
  const {place, places, precision, geometry} = project;
  const single = place ?? geometry;
  if (isRecord(single))
    writer.places.add(
      row,
      single['geometry'] ?? single,
      precisionOf(single['precision'] ?? precision, issues),
      '/place',
    );
  const several = Array.isArray(place) ? place : places;
  if (Array.isArray(several)) {
    several.forEach((entry: unknown, index) => {
      const own = isRecord(entry) ? entry : {};
      const path = `${Array.isArray(place) ? '/place' : '/places'}/${index}`;
      const shape = own['geometry'] ?? own['place'] ?? entry;
      writer.places.add(row, shape, precisionOf(own['precision'] ?? precision, issues), path);
    });
  }
  const {lon, lat} = project;
  if (typeof lon === 'number' && typeof lat === 'number')
    writer.places.addPoint(row, lon, lat, precisionOf(precision, issues), '/lon');
}

function precisionOf(value: unknown, issues: IssueList): Precision {
  if (value === undefined || value === null) return 'exact';
  if ((PRECISIONS as readonly unknown[]).includes(value)) return value as Precision;
  const message = 'The precision is none of exact, approximate, centroid: the place is shown as approximate.';
  issues.add('warning', 'precision-unknown', '/precision', message);
  return 'approximate';
}
