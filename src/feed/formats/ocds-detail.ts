import type {Contract, DatePair, DocumentLink, Milestone, Photo, Procurement} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isoDateOf} from './iso-date.js';
import {filledWord} from './oc4ids-values.js';
import {periodOf} from './ocds-contracts.js';
import {offersOf} from './ocds-offers.js';
import {type ReleaseContext, translatedText} from './ocds-values.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';

/** Where documents and milestones stand in a release, with the records of its contracts. */
export function sectionsOf(release: JsonRecord, contracts: readonly JsonRecord[]): readonly JsonRecord[] {
  return [
    recordOf(release['planning']),
    recordOf(release['tender']),
    ...listOf(release['awards']).filter(isRecord),
    ...contracts.flatMap((contract) => [contract, recordOf(contract['implementation'])]),
  ];
}

/** Links and pictures: OCDS keeps both under `documents`. */
export function documentsOf(
  sections: readonly JsonRecord[],
  language: string,
): {documents: DocumentLink[]; photos: Photo[]} {
  const [documents, photos]: [DocumentLink[], Photo[]] = [[], []];
  for (const entry of sections.flatMap(({documents: list}) => listOf(list))) {
    if (!isRecord(entry)) continue;
    const url = filledWord(entry['url']);
    if (url === undefined) continue;
    const {documentType, format} = entry;
    const title = translatedText(entry, 'title', language) ?? translatedText(entry, 'description', language);
    const date = isoDateOf(entry['datePublished']);
    if (documentType === 'illustration' || (typeof format === 'string' && format.startsWith('image/')))
      photos.push({url, date, alt: title} as Photo);
    else documents.push({title, url, type: filledWord(documentType), date} as DocumentLink);
  }
  return {documents, photos};
}

/** Steps of planning, of the tender and of the works, in the order of the feed. */
export function milestonesOf(sections: readonly JsonRecord[], language: string): readonly Milestone[] {
  const milestones: Milestone[] = [];
  for (const entry of sections.flatMap(({milestones: list}) => listOf(list))) {
    if (!isRecord(entry)) continue;
    const title = translatedText(entry, 'title', language) ?? translatedText(entry, 'description', language);
    if (!title) continue;
    const [due, met] = [isoDateOf(entry['dueDate']), isoDateOf(entry['dateMet'])];
    milestones.push({title, due, met, status: filledWord(entry['status'])} as Milestone);
  }
  return milestones;
}

/** How the works were bought. Bids are as stated, else the tenderers listed, else the bids of the Bids extension. */
export function procurementOf(
  release: JsonRecord,
  language: string,
  context: ReleaseContext,
): Procurement | undefined {
  const tender = recordOf(release['tender']);
  const {start, end} = periodOf(tender['tenderPeriod']);
  const procurement = {
    method: filledWord(tender['procurementMethod']),
    methodLabel: translatedText(tender, 'procurementMethodDetails', language),
    bids: bidsOf(tender, release),
    id: filledWord(tender['id']),
    url: filledWord(tender['url']) ?? noticeOf(tender),
    tender: start === undefined && end === undefined ? undefined : {start, end},
    ...offersOf(release, context),
  };
  return Object.values(procurement).some((part) => part !== undefined)
    ? (procurement as Procurement)
    : undefined;
}

/** Nought beside an award is what software writes for a number it does not know. */
function bidsOf({numberOfTenderers, tenderers}: JsonRecord, release: JsonRecord): number | undefined {
  const stated = typeof numberOfTenderers === 'string' ? Number(numberOfTenderers || NaN) : numberOfTenderers;
  const isNumber = typeof stated === 'number' && Number.isInteger(stated) && stated >= 0;
  if (isNumber && (stated > 0 || entriesOf(release).length === 0)) return stated;
  const {details, statistics} = recordOf(release['bids']);
  return listOf(tenderers).length || listOf(details).length || countOf(statistics) || undefined;
}

/** A statistic of the Bids extension for the whole tender: how many bid, else how many bids came in. */
function countOf(statistics: unknown): number | undefined {
  const whole = listOf(statistics)
    .filter(isRecord)
    .filter(({relatedLot, relatedLots}) => relatedLot === undefined && listOf(relatedLots).length === 0);
  for (const wanted of ['bidders', 'bids']) {
    const value = whole.find(({measure}) => measure === wanted)?.['value'];
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  }
  return undefined;
}

function noticeOf(tender: JsonRecord): string | undefined {
  const notice = listOf(tender['documents'])
    .filter(isRecord)
    .find(({documentType}) => documentType === 'tenderNotice');
  return filledWord(notice?.['url']);
}

/** Dates of the works: of the contracts, else as the tender or the award foresaw them, else of the planned project. */
export interface Dates {
  readonly start?: DatePair;
  readonly end?: DatePair;
}

/** @param contracts as read, without those that were cancelled */
export function datesOf(
  release: JsonRecord,
  contracts: readonly Contract[],
  records: readonly JsonRecord[],
): Dates {
  const {planning, tender, awards} = release;
  const foreseen = [
    ...listOf(awards).map((award) => recordOf(award)['contractPeriod']),
    recordOf(tender)['contractPeriod'],
    recordOf(recordOf(planning)['project'])['period'],
  ].map(periodOf);
  const start =
    earliest(contracts.map((contract) => contract.start)) ?? foreseen.find((period) => period.start)?.start;
  const planned =
    latest(contracts.map((contract) => contract.end)) ?? foreseen.find((period) => period.end)?.end;
  const ends = records.map(({implementation}) => isoDateOf(recordOf(implementation)['endDate']));
  const actual = ends.length > 0 && ends.every((end) => end !== undefined) ? latest(ends) : undefined;
  return {
    ...(start === undefined ? {} : {start: {planned: start}}),
    ...(planned === undefined && actual === undefined ? {} : {end: {planned, actual} as DatePair}),
  };
}

function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .pop();
}

/** The name of a process: of its project, its tender, its contracts or awards; else what is to be bought. */
export function titleOf(release: JsonRecord, language: string): Text | undefined {
  const [planning, tender] = [recordOf(release['planning']), recordOf(release['tender'])];
  const budget = recordOf(planning['budget']);
  const named = [recordOf(planning['project']), tender, ...entriesOf(release), release];
  for (const part of named) {
    const title = translatedText(part, 'title', language);
    if (title) return title;
  }
  const described = [tender, ...entriesOf(release), ...listOf(tender['items']).filter(isRecord), budget];
  const project = translatedText(budget, 'project', language);
  if (project) return project;
  for (const part of described) {
    const description = translatedText(part, 'description', language);
    if (description) return description;
  }
  return undefined;
}

function entriesOf({contracts, awards}: JsonRecord): readonly JsonRecord[] {
  return [...listOf(contracts), ...listOf(awards)].filter(isRecord);
}

/** What the process is for. */
export function descriptionOf(release: JsonRecord, language: string): Text | undefined {
  const [planning, tender] = [recordOf(release['planning']), recordOf(release['tender'])];
  return (
    translatedText(recordOf(planning['project']), 'description', language) ??
    translatedText(tender, 'description', language) ??
    translatedText(planning, 'rationale', language) ??
    entriesOf(release)
      .map((entry) => translatedText(entry, 'description', language))
      .find((text) => text !== undefined)
  );
}
