import type {
  Contract,
  DatePair,
  DocumentLink,
  Milestone,
  Money,
  Party,
  Photo,
  Procurement,
  Progress,
  ProjectDetail,
  Quantity,
} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {amountOf} from './amount.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {partyOf} from './party-of.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {figureOf, type Pricing} from './stage-figures.js';
import {hasText, textOf} from './text-of.js';

/** What the parts of a dossier need to be read. */
export interface DetailContext {
  readonly language: string;
  readonly pricing: Pricing;
  readonly issues: IssueList;
}

/** One party or a list of them; those with neither name nor id are left out. */
export function partiesOf(value: unknown, language: string): readonly Party[] {
  const parties: Party[] = [];
  for (const entry of listOf(value)) {
    const party = partyOf(entry, language);
    if (party) parties.push(party);
  }
  return parties;
}

/** A text that says something; undefined otherwise. */
export function optionalText(value: unknown, language: string): Text | undefined {
  if (value === undefined || value === null) return undefined;
  const text = textOf(value, language);
  return hasText(text) ? text : undefined;
}

/** A sum in the feed's unit and currency, or `{"amount": …, "currency": …}`. */
export function moneyOf(value: unknown, path: string, {pricing, issues}: DetailContext): Money | undefined {
  if (value === undefined || value === null) return undefined;
  const stated = figureOf(value, pricing, issues);
  const amount = amountOf(stated.amount, issues, path) * stated.unit;
  return Number.isNaN(amount) ? undefined : {amount, currency: stated.currency};
}

/** `{"planned": …, "actual": …}`; a plain date is a planned one. */
export function datePairOf(value: unknown): DatePair | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    const planned = isoDateOf(value);
    return planned === undefined ? undefined : {planned};
  }
  const planned = isoDateOf(value['planned']);
  const actual = isoDateOf(value['actual']);
  if (planned === undefined) return actual === undefined ? undefined : {actual};
  return actual === undefined ? {planned} : {planned, actual};
}

/** Observations of progress, oldest first; a plain number is physical progress. */
export function progressOf(value: unknown): readonly Progress[] | undefined {
  if (value === undefined || value === null) return undefined;
  const series: Progress[] = [];
  for (const entry of listOf(value)) {
    const {at, physical, financial} = isRecord(entry)
      ? entry
      : {at: undefined, physical: entry, financial: undefined};
    if (!isPercent(physical) && !isPercent(financial)) continue;
    series.push(
      vivid({
        at: isoDateOf(at),
        physical: isPercent(physical) ? physical : undefined,
        financial: isPercent(financial) ? financial : undefined,
      }),
    );
  }
  if (series.length === 0) return undefined;
  return series.length === 1 ? series : series.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Documents, each an address or a record with one; undefined where the feed has no such key. */
export function documentsOf(value: unknown, language: string): readonly DocumentLink[] | undefined {
  if (value === undefined || value === null) return undefined;
  const documents: DocumentLink[] = [];
  for (const entry of listOf(value)) {
    if (typeof entry === 'string') documents.push({url: entry});
    if (!isRecord(entry) || typeof entry['url'] !== 'string') continue;
    const {title, url, type, date} = entry;
    documents.push(
      vivid({title: optionalText(title, language), url, type: wordOf(type), date: isoDateOf(date)}),
    );
  }
  return documents.length > 0 ? documents : undefined;
}

/** Photos, each an address or a record with one; undefined where the feed has no such key. */
export function photosOf(value: unknown, language: string): readonly Photo[] | undefined {
  if (value === undefined || value === null) return undefined;
  const photos: Photo[] = [];
  for (const entry of listOf(value)) {
    if (typeof entry === 'string') photos.push({url: entry});
    if (!isRecord(entry) || typeof entry['url'] !== 'string') continue;
    const {url, when, date, alt} = entry;
    photos.push(vivid({url, when: momentOf(when), date: isoDateOf(date), alt: optionalText(alt, language)}));
  }
  return photos.length > 0 ? photos : undefined;
}

function momentOf(value: unknown): Photo['when'] | undefined {
  return value === 'before' || value === 'during' || value === 'after' ? value : undefined;
}

/** How a contract came about: a word for the method, or a record. */
export function procurementOf(value: unknown, context: DetailContext): Procurement | undefined {
  if (typeof value === 'string') return {method: value};
  if (!isRecord(value)) return undefined;
  const {language} = context;
  const {method, methodLabel, bids, id, url, tender, criteria} = value;
  const {start, end} = recordOf(tender);
  return vivid({
    method: wordOf(method),
    methodLabel: optionalText(methodLabel, language),
    bids: typeof bids === 'number' && bids >= 0 ? bids : undefined,
    id: wordOf(id),
    url: typeof url === 'string' ? url : undefined,
    tender: isRecord(tender) ? vivid({start: isoDateOf(start), end: isoDateOf(end)}) : undefined,
    criteria: wordOf(criteria),
    ...(value['offers'] === undefined ? {} : contestOf(value, context)),
  });
}

/** What was offered, and to whom it went: `[{"by": ["…"], "value": 3, "at": "2026-03-01", "status": "valid"}]`. */
function contestOf(
  {offers, awards}: JsonRecord,
  context: DetailContext,
): Pick<Procurement, 'offers' | 'awards'> {
  const words = (list: unknown) => listOf(list).flatMap((entry) => wordOf(entry) ?? []);
  return {
    offers: listOf(offers)
      .filter(isRecord)
      .map(({by, value, at, status}, index) =>
        vivid({
          by: words(by),
          value: moneyOf(value, `/procurement/offers/${index}/value`, context),
          at: isoDateOf(at),
          status: wordOf(status),
        }),
      ),
    awards: listOf(awards)
      .filter(isRecord)
      .map(({to, status}) => vivid({to: words(to), status: wordOf(status)})),
  };
}

/** `{"value": 1200, "unit": "м²", "of": "asphalt"}`. */
export function quantityOf(value: unknown): Quantity | undefined {
  const {value: amount, unit, of} = recordOf(value);
  const name = wordOf(unit);
  return typeof amount === 'number' && amount > 0 && name !== undefined
    ? vivid({value: amount, unit: name, of: wordOf(of)})
    : undefined;
}

/** The contracts of a project; undefined for none. */
export function contractsOf(value: unknown, context: DetailContext): readonly Contract[] | undefined {
  const contracts = listOf(value)
    .filter(isRecord)
    .map((contract, index) => contractOf(contract, index, context));
  return contracts.length > 0 ? contracts : undefined;
}

function contractOf(contract: JsonRecord, index: number, context: DetailContext): Contract {
  const {language} = context;
  const suppliers = partiesOf(contract['suppliers'] ?? contract['supplier'], language);
  const amendments = listOf(contract['amendments']).filter(isRecord);
  return vivid({
    id: wordOf(contract['id']),
    title: optionalText(contract['title'], language),
    value: moneyOf(contract['value'], `/contracts/${index}/value`, context),
    paid: moneyOf(contract['paid'], `/contracts/${index}/paid`, context),
    suppliers: suppliers.length > 0 ? suppliers : undefined,
    signed: isoDateOf(contract['signed']),
    start: isoDateOf(contract['start']),
    end: isoDateOf(contract['end']),
    status: wordOf(contract['status']),
    url: typeof contract['url'] === 'string' ? contract['url'] : undefined,
    amendments:
      amendments.length === 0
        ? undefined
        : amendments.map(({date, rationale, value, end}, at) =>
            vivid({
              date: isoDateOf(date),
              rationale: optionalText(rationale, language),
              value: moneyOf(value, `/contracts/${index}/amendments/${at}/value`, context),
              end: isoDateOf(end),
            }),
          ),
  });
}

/** Money by year: `[{"period": "2025", "measure": "paid", "value": 3}]`. */
export function seriesOf(value: unknown, context: DetailContext): ProjectDetail['series'] | undefined {
  if (value === undefined || value === null) return undefined;
  const series: {period: string; measure: string; value: Money}[] = [];
  listOf(value).forEach((entry, index) => {
    const {period, year, measure, value: sum} = recordOf(entry);
    const money = moneyOf(sum, `/series/${index}/value`, context);
    const when = wordOf(period ?? year);
    if (money && when !== undefined)
      series.push({period: when, measure: wordOf(measure) ?? 'amount', value: money});
  });
  return series.length > 0 ? series : undefined;
}

/** Planned steps: `[{"title": …, "due": "2026-09-01", "met": "2026-09-10", "status": "met"}]`. */
export function milestonesOf(value: unknown, language: string): readonly Milestone[] | undefined {
  const milestones = listOf(value)
    .filter(isRecord)
    .map(({title, due, met, status}) =>
      vivid({
        title: textOf(title, language),
        due: isoDateOf(due),
        met: isoDateOf(met),
        status: wordOf(status),
      }),
    );
  return milestones.length > 0 ? milestones : undefined;
}

/** What was derived rather than stated, by field: how. */
export function derivedOf(value: unknown): ProjectDetail['derived'] | undefined {
  const entries = Object.entries(recordOf(value)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !isUnsafeKey(pair[0]),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A record whose undefined members are to vanish in JSON: one shape for all is quicker than shapes built by spreading. */
function vivid<Loose extends object>(loose: Loose): {[Key in keyof Loose]: Exclude<Loose[Key], undefined>} {
  return loose as {[Key in keyof Loose]: Exclude<Loose[Key], undefined>};
}
