import type {DatePair, DocumentLink, Party, Status} from '../../model/project.js';
import {type IatiSum, iatiSums, putSums} from './iati-money.js';
import {elementsOf, textIn, wordIn} from './iati-tree.js';
import {isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {partyCode} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import type {JsonRecord} from './record.js';
import type {RegionColumn} from './region-column.js';
import {hasText} from './text-of.js';

/** What the activities of a document share. */
export interface IatiContext {
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly issues: IssueList;
  readonly language: string;
  /** Currency of sums where neither they nor the activity tell one. */
  readonly currency: string;
}

/** Codes of activity status; "suspended" (6) is no stage of a project. */
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['1', 'preparation'],
  ['2', 'implementation'],
  ['3', 'completion'],
  ['4', 'completed'],
  ['5', 'cancelled'],
]);

/** Types of activity date, 2.0x and 1.x. */
const DATES = {
  startPlanned: ['1', 'start-planned', 'startplanned'],
  startActual: ['2', 'start-actual', 'startactual'],
  endPlanned: ['3', 'end-planned', 'endplanned'],
  endActual: ['4', 'end-actual', 'endactual'],
} as const;

/** Roles of participating organisations: who pays, who answers for it, who does it. */
const ROLES = {
  source: ['1', 'funding'],
  authority: ['2', 'accountable'],
  supplier: ['4', 'implementing'],
} as const;

/** Reads one activity, whose names are folded, into a row. */
export function readIatiActivity(activity: JsonRecord, id: string, context: IatiContext): void {
  const {writer, issues, language, currency} = context;
  const title = textIn(elementsOf(activity, 'title'), language);
  if (!hasText(title)) issues.add('warning', 'title-missing', '', 'The project has no title.');
  const row = writer.begin(id, title);
  const sums = iatiSums(activity, currency, issues);
  putSums(row, sums, writer, issues);
  const {source, authority, supplier} = partiesOf(activity, language);
  const answering = authority.length > 0 ? authority : reporting(activity, language);
  for (const [name, parties] of [
    ['source', source],
    ['authority', answering],
    ['supplier', supplier],
  ] as const) {
    const builder = writer.dimensions[name];
    builder.set(row, builder.joint(parties.map((party) => partyCode(builder, party))));
  }
  putCountries(row, activity, context);
  putSectors(row, activity, context);
  const dates = datesOf(activity);
  for (const key of ['startPlanned', 'startActual', 'endPlanned', 'endActual'] as const)
    writer.setDate(row, key, dates[key]);
  const year = yearOf(dates.startActual ?? dates.startPlanned);
  if (year !== undefined) writer.setYear(row, year);
  putPlaces(row, activity, writer);
  const description = textIn(elementsOf(activity, 'description').slice(0, 1), language);
  const documents = documentsOf(activity, language);
  writer.end({
    description: hasText(description) ? description : undefined,
    url: wordIn(elementsOf(activity, 'activitywebsite', 'website')),
    statusNote: putStatus(row, activity, context),
    authority: answering[0],
    suppliers: supplier.length > 0 ? supplier : undefined,
    funding: source.length > 0 ? source.map(({name}) => ({source: name})) : undefined,
    start: pairOf(dates.startPlanned, dates.startActual),
    end: pairOf(dates.endPlanned, dates.endActual),
    documents: documents.length > 0 ? documents : undefined,
    updated: wordIn([activity], 'lastupdateddatetime'),
    series: seriesOf(sums),
    derived: year === undefined ? undefined : {year: 'start'},
    pointer: issues.pointer(),
  });
}

function partiesOf(
  activity: JsonRecord,
  language: string,
): Readonly<Record<keyof typeof ROLES, readonly Party[]>> {
  const all = elementsOf(activity, 'participatingorg', 'participatingorgs').map((element) => ({
    role: (wordIn([element], 'role') ?? '').toLowerCase(),
    party: partyIn(element, language),
  }));
  const ofRole = (role: keyof typeof ROLES): readonly Party[] =>
    all.flatMap(({role: word, party}) =>
      party && (ROLES[role] as readonly string[]).includes(word) ? [party] : [],
    );
  return {source: ofRole('source'), authority: ofRole('authority'), supplier: ofRole('supplier')};
}

function reporting(activity: JsonRecord, language: string): readonly Party[] {
  const [element] = elementsOf(activity, 'reportingorg');
  const party = element && partyIn(element, language);
  return party ? [party] : [];
}

function partyIn(element: JsonRecord, language: string): Party | undefined {
  const [inside] = elementsOf(element, 'organisation');
  const holder = inside ?? element;
  const name = textIn([holder['name'] === undefined ? holder : {text: holder['name']}], language);
  const id = wordIn([holder], 'ref');
  if (id === undefined && !hasText(name)) return undefined;
  return {...(id === undefined ? {} : {id}), name: hasText(name) || id === undefined ? name : {und: id}};
}

function putCountries(row: number, activity: JsonRecord, {writer, regions, language}: IatiContext): void {
  const codes = elementsOf(activity, 'recipientcountry', 'recipientcountries').flatMap((element) => {
    const holder = elementsOf(element, 'country')[0] ?? element;
    const code = wordIn([holder], 'code');
    const name = textIn([holder['name'] === undefined ? holder : {text: holder['name']}], language);
    return code === undefined ? [] : [regions.code(code, hasText(name) ? name : undefined)];
  });
  const {region} = writer.dimensions;
  region.set(row, region.joint(codes));
}

/** Sectors of one classification: that of the DAC where it is told, else the first. */
function putSectors(row: number, activity: JsonRecord, {writer, language}: IatiContext): void {
  const elements = elementsOf(activity, 'sector', 'sectorpercentages').map((element) => ({
    element,
    code: wordIn([element], 'code') ?? wordIn(elementsOf(element, 'sector'), 'code'),
    vocabulary: wordIn([element], 'vocabulary') ?? '1',
  }));
  const isDac = (word: string): boolean => ['1', '2', 'DAC', 'DAC-3'].includes(word.toUpperCase());
  const chosen = elements.find(({vocabulary}) => isDac(vocabulary))?.vocabulary ?? elements[0]?.vocabulary;
  const {sector} = writer.dimensions;
  const codes = elements.flatMap(({element, code, vocabulary}) =>
    code === undefined || vocabulary !== chosen
      ? []
      : [
          sector.code(
            `${isDac(vocabulary) ? 'dac' : `iati-${vocabulary}`}:${code}`,
            textIn([element], language),
          ),
        ],
  );
  sector.set(row, sector.joint(codes));
}

function datesOf(activity: JsonRecord): Readonly<Partial<Record<keyof typeof DATES, string>>> {
  const elements = elementsOf(activity, 'activitydate', 'date');
  return Object.fromEntries(
    Object.entries(DATES).flatMap(([key, words]) => {
      const element = elements.find((date) =>
        (words as readonly string[]).includes((wordIn([date], 'type') ?? '').toLowerCase()),
      );
      const text = element
        ? (wordIn([element], 'isodate') ?? wordIn([element]))
        : wordIn(elementsOf(activity, key.toLowerCase()));
      const iso = isoDateOf(text)?.slice(0, 10);
      return iso === undefined ? [] : [[key, iso]];
    }),
  );
}

function pairOf(planned: string | undefined, actual: string | undefined): DatePair | undefined {
  return planned === undefined && actual === undefined ? undefined : ({planned, actual} as DatePair);
}

/** `point/pos` is "latitude longitude"; older files give `coordinates` with attributes. */
function putPlaces(row: number, activity: JsonRecord, writer: ProjectWriter): void {
  elementsOf(activity, 'location', 'locations').forEach((location, index) => {
    const [point] = elementsOf(location, 'point');
    const [coordinates] = elementsOf(location, 'coordinates');
    const pos = point && (wordIn(elementsOf(point, 'pos')) ?? wordIn([point]));
    const [lat, lon] =
      pos === undefined
        ? [wordIn([coordinates ?? {}], 'latitude'), wordIn([coordinates ?? {}], 'longitude')]
        : pos.split(/[\s,]+/);
    if (lat === undefined || lon === undefined) return;
    const exactness = wordIn(elementsOf(location, 'exactness'), 'code');
    writer.places.addPoint(
      row,
      Number(lon),
      Number(lat),
      exactness === '2' ? 'approximate' : 'exact',
      `/location/${index}`,
    );
  });
}

function putStatus(row: number, activity: JsonRecord, {writer, issues, language}: IatiContext) {
  const elements = elementsOf(activity, 'activitystatus', 'status');
  const code = wordIn(elements, 'code');
  const note = textIn(elements, language);
  const word = code ?? Object.values(note)[0];
  if (word === undefined) return undefined;
  const status = STATUSES.get(word);
  writer.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is not known: it is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/activity-status', message, {word});
  }
  return hasText(note) ? note : undefined;
}

function documentsOf(activity: JsonRecord, language: string): readonly DocumentLink[] {
  return elementsOf(activity, 'documentlink').flatMap((element) => {
    const url = wordIn([element], 'url');
    const title = textIn(elementsOf(element, 'title'), language);
    const format = wordIn([element], 'format');
    if (url === undefined) return [];
    return [{url, ...(hasText(title) ? {title} : {}), ...(format === undefined ? {} : {type: format})}];
  });
}

function seriesOf(sums: readonly IatiSum[]) {
  const series = sums.flatMap(({stage, value, at}) =>
    at === undefined ? [] : [{period: at, measure: stage, value}],
  );
  return series.length > 0 ? series.sort((a, b) => (a.period < b.period ? -1 : 1)) : undefined;
}
