import type {MoneyKey} from '../../model/measure.js';
import type {DatePair, Status} from '../../model/project.js';
import {type IatiSum, iatiSums, putSums} from './iati-money.js';
import {iatiLinks, iatiTargets} from './iati-papers.js';
import {partiesOf, reporting} from './iati-parties.js';
import {addressOf, putPlaces} from './iati-places.js';
import {dayOfWord, elementsOf, textIn, wordIn} from './iati-tree.js';
import {yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {partyCode} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import type {JsonRecord} from './record.js';
import {hasText} from './text-of.js';

/** What the activities of a document share. */
export interface IatiContext {
  readonly writer: ProjectWriter;
  readonly issues: IssueList;
  readonly language: string;
  /** Currency of sums where neither they nor the activity tell one. */
  readonly currency: string;
}

/** Codes of activity status, and the words of files without codes; "suspended" (6) is no stage of a project. */
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['1', 'preparation'],
  ['2', 'implementation'],
  ['3', 'completion'],
  ['4', 'completed'],
  ['5', 'cancelled'],
  ['pipeline/identification', 'preparation'],
  ['pipeline', 'preparation'],
  ['implementation', 'implementation'],
  ['completion', 'completion'],
  ['finalisation', 'completion'],
  ['post-completion', 'completed'],
  ['closed', 'completed'],
  ['cancelled', 'cancelled'],
]);

/** Types of activity date, 2.0x and 1.x. */
const DATES = {
  startPlanned: ['1', 'start-planned', 'startplanned'],
  startActual: ['2', 'start-actual', 'startactual'],
  endPlanned: ['3', 'end-planned', 'endplanned'],
  endActual: ['4', 'end-actual', 'endactual'],
} as const;

/**
 * Reads one activity, whose names are folded, into a row.
 *
 * @param repeated stages that its parts state too: they are counted there
 */
export function readIatiActivity(
  activity: JsonRecord,
  id: string,
  context: IatiContext,
  repeated?: ReadonlySet<MoneyKey>,
): void {
  const {writer, issues, language, currency} = context;
  const title = textIn(elementsOf(activity, 'title'), language);
  if (!hasText(title)) issues.add('warning', 'title-missing', '', 'The project has no title.');
  const row = writer.begin(id, title);
  const sums = iatiSums(activity, currency, issues);
  putSums(row, repeated ? sums.filter(({stage}) => !repeated.has(stage)) : sums, writer, issues);
  if (repeated) {
    const message =
      'Sums of this activity are stated for its parts too, which are activities of this file: they are counted once, with the parts.';
    issues.add('warning', 'money-on-two-levels', '', message);
  }
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
  const description = textIn(descriptionsOf(activity), language);
  writer.end({
    description: hasText(description) ? description : undefined,
    url: wordIn(elementsOf(activity, 'activitywebsite', 'website')),
    statusNote: putStatus(row, activity, context),
    authority: answering[0],
    suppliers: supplier.length > 0 ? supplier : undefined,
    funding: source.length > 0 ? source.map(({name}) => ({source: name})) : undefined,
    start: pairOf(dates.startPlanned, dates.startActual),
    end: pairOf(dates.endPlanned, dates.endActual),
    ...iatiLinks(activity, language),
    milestones: iatiTargets(activity, language),
    address: addressOf(activity, language),
    updated: dayOfWord(wordIn([activity], 'lastupdateddatetime')),
    series: seriesOf(sums),
    derived: year === undefined ? undefined : {year: 'start'},
    pointer: issues.pointer(),
  });
}

/** Descriptions of the first kind, in all languages; further kinds tell aims and who is meant to benefit. */
function descriptionsOf(activity: JsonRecord): readonly JsonRecord[] {
  const all = elementsOf(activity, 'description', 'descriptions');
  return all.filter(({type}) => type === all[0]?.['type']);
}

/** Countries of the activity, else of its transactions. */
function putCountries(row: number, activity: JsonRecord, {writer, language}: IatiContext): void {
  const {region} = writer.dimensions;
  const elements = ownOrOfTransactions(activity, 'recipientcountry', 'recipientcountries');
  const codes = elements.flatMap((element) => {
    const holder = elementsOf(element, 'country')[0] ?? element;
    const code = wordIn([holder], 'code')?.toUpperCase();
    const name = textIn([holder['name'] === undefined ? holder : {text: holder['name']}], language);
    return code === undefined ? [] : [region.code(code, hasText(name) ? name : undefined)];
  });
  region.set(row, region.joint(codes));
}

function ownOrOfTransactions(activity: JsonRecord, ...names: readonly string[]): readonly JsonRecord[] {
  const own = elementsOf(activity, ...names);
  if (own.length > 0) return own;
  return elementsOf(activity, 'transaction', 'transactions').flatMap((part) => elementsOf(part, ...names));
}

/**
 * Sectors of the activity, else of its transactions, in one classification: that of the DAC where it is told, else the first.
 * Their percentages divide nothing: money stands with the activity.
 */
function putSectors(row: number, activity: JsonRecord, {writer, language}: IatiContext): void {
  const elements = ownOrOfTransactions(activity, 'sector', 'sectorpercentages').map((element) => ({
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
      const iso = dayOfWord(text);
      return iso === undefined ? [] : [[key, iso]];
    }),
  );
}

function pairOf(planned: string | undefined, actual: string | undefined): DatePair | undefined {
  return planned === undefined && actual === undefined ? undefined : ({planned, actual} as DatePair);
}

function putStatus(row: number, activity: JsonRecord, {writer, issues, language}: IatiContext) {
  const elements = elementsOf(activity, 'activitystatus', 'status');
  const code = wordIn(elements, 'code');
  const note = textIn(elements, language);
  const word = code ?? Object.values(note)[0];
  if (word === undefined) return undefined;
  const status = STATUSES.get(word.toLowerCase());
  writer.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is not known: it is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/activity-status', message, {word});
  }
  return hasText(note) ? note : undefined;
}

function seriesOf(sums: readonly IatiSum[]) {
  const series = sums.flatMap(({stage, value, at}) =>
    at === undefined ? [] : [{period: at, measure: stage, value}],
  );
  return series.length > 0 ? series.sort((a, b) => (a.period < b.period ? -1 : 1)) : undefined;
}
