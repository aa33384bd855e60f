import type {MoneyKey} from '../../model/measure.js';
import type {Procurement} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {declaredDate} from './declared-date.js';
import {yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import type {MappedContext} from './mapped-context.js';
import {dimensionsOf, putDimensions} from './mapped-dimensions.js';
import {documentsOf, photosOf} from './mapped-links.js';
import {putProjectMoney} from './mapped-project-money.js';
import type {ValueField} from './mapping-fields.js';
import {firstOf} from './party-of.js';
import {wordOf} from './record.js';
import {statusOfWord} from './status-of-word.js';
import {hasText, NO_TEXT, textOf} from './text-of.js';

/**
 * Reads one project, whose columns a mapping explains, into a row.
 *
 * @param records its record, or the several rows that tell of it: what one lacks another may have
 * @returns the row, for its places
 */
export function readMappedProject(records: readonly unknown[], id: string, context: MappedContext): number {
  const {columns, projects, issues} = context;
  const [record] = records;
  const value = (field: ValueField): unknown => {
    const read = columns.values[field];
    return read && (records.length === 1 ? read(record) : firstFilled(records, read));
  };
  const date = (field: ValueField): string | undefined => {
    const stated = value(field);
    const read = declaredDate(stated, columns.dateFormats[field] ?? context.dateFormat);
    if (read === undefined) reportDate(stated, columns.pointers[field] ?? '', issues);
    return read;
  };
  const title = columns.texts.title?.(record) ?? NO_TEXT;
  if (!hasText(title)) issues.add('warning', 'title-missing', '', 'The project has no title.');
  const row = projects.begin(id, title);
  const dimensions = dimensionsOf(record, context);
  putDimensions(row, dimensions, projects.dimensions, context);
  const start = datePair(date('startPlanned'), date('startActual'));
  const end = datePair(date('endPlanned'), date('endActual'));
  projects.setDate(row, 'startPlanned', start?.planned);
  projects.setDate(row, 'startActual', start?.actual);
  projects.setDate(row, 'endPlanned', end?.planned);
  projects.setDate(row, 'endActual', end?.actual);
  const stated =
    columns.figures?.rows === undefined && records.length > 1 ? undefined : yearOf(wordOf(value('year')));
  const year = stated ?? yearOf(start?.actual ?? start?.planned);
  if (year !== undefined) projects.setYear(row, year);
  const [physical, financial] = [percentOf(value('physical')), percentOf(value('financial'))];
  projects.setProgress(row, 'physical', physical);
  projects.setProgress(row, 'financial', financial);
  const summed = putProjectMoney(row, records, dimensions, context);
  const derived = derivedOf(stated === undefined && year !== undefined, summed);
  projects.end({
    description: optional(columns.texts.description?.(record)),
    address: optional(columns.texts.address?.(record)),
    url: wordOf(value('url')),
    statusNote: putStatus(row, value('status'), context),
    authority: dimensions.authority[0],
    suppliers: dimensions.suppliers.length > 0 ? dimensions.suppliers : undefined,
    funding: dimensions.sources.length > 0 ? dimensions.sources.map(({name}) => ({source: name})) : undefined,
    procurement: procurementOf(value, date),
    start,
    end,
    progress: progressOf(physical, financial, date('progressDate')),
    documents: columns.links.documents && documentsOf(columns.links.documents(record)),
    photos: columns.links.photos && photosOf(columns.links.photos(record)),
    warrantyUntil: date('warrantyUntil'),
    updated: date('updated'),
    derived,
    pointer: issues.pointer(),
  });
  return row;
}

/** What people write where a date is not known. */
const NO_DATE = /^(?:[-–—.\s]*|0|0000-00-00.*|null|none|n\/?a|н\/?д|жоқ|нет)$/i;

function reportDate(value: unknown, path: string, issues: IssueList): void {
  const found = wordOf(value)?.slice(0, 40);
  if (found === undefined || NO_DATE.test(found)) return;
  const message = `"${found}" is not read as a date. Write 2026-11-20, or declare "dateFormat" in the mapping.`;
  issues.add('warning', 'date-unread', path, message, {found});
}

/** What was not stated as such. */
function derivedOf(
  isYearOfStart: boolean,
  summed: readonly MoneyKey[],
): Readonly<Record<string, string>> | undefined {
  if (!isYearOfStart && summed.length === 0) return undefined;
  const sums = Object.fromEntries(summed.map((key) => [key, 'sum of rows']));
  return isYearOfStart ? {...sums, year: 'start'} : sums;
}

function firstFilled(records: readonly unknown[], read: (record: unknown) => unknown): unknown {
  for (const record of records) {
    const value = read(record);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

function putStatus(
  row: number,
  value: unknown,
  {projects, statusMap, issues, language}: MappedContext,
): Text | undefined {
  const text = textOf(value, language);
  const word = firstOf(text);
  if (word === '') return undefined;
  const status = (Object.hasOwn(statusMap, word) ? statusMap[word] : undefined) ?? statusOfWord(word);
  projects.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is not known: it is shown as unknown, with this word. Name its code in "statusMap".`;
    issues.add('warning', 'status-unknown', '', message, {word});
  }
  return status === word ? undefined : text;
}

function percentOf(value: unknown): number {
  const number =
    typeof value === 'string' && value.trim() !== ''
      ? Number(value.replace('%', '').replace(',', '.'))
      : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : NaN;
}

function progressOf(physical: number, financial: number, at: string | undefined) {
  if (Number.isNaN(physical) && Number.isNaN(financial)) return undefined;
  return [
    {
      ...(at === undefined ? {} : {at}),
      ...(Number.isNaN(physical) ? {} : {physical}),
      ...(Number.isNaN(financial) ? {} : {financial}),
    },
  ];
}

function procurementOf(
  value: (field: ValueField) => unknown,
  date: (field: ValueField) => string | undefined,
) {
  const [method, id, url] = [
    wordOf(value('method')),
    wordOf(value('procurementId')),
    wordOf(value('procurementUrl')),
  ];
  const bids = countOf(value('bids'));
  const [start, end] = [date('tenderStart'), date('tenderEnd')];
  const tender =
    start === undefined && end === undefined ? undefined : ({start, end} as Procurement['tender']);
  if ([method, id, url, bids, tender].every((part) => part === undefined)) return undefined;
  return {
    ...(method === undefined ? {} : {method}),
    ...(bids === undefined ? {} : {bids}),
    ...(id === undefined ? {} : {id}),
    ...(url === undefined ? {} : {url}),
    ...(tender === undefined ? {} : {tender}),
  };
}

/** A number, or a list that is counted. */
function countOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'object' && value !== null) return 1;
  const count = Number(wordOf(value) ?? NaN);
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

function datePair(planned: string | undefined, actual: string | undefined) {
  if (planned === undefined && actual === undefined) return undefined;
  return {...(planned === undefined ? {} : {planned}), ...(actual === undefined ? {} : {actual})};
}

function optional(text: Text | undefined): Text | undefined {
  return text && hasText(text) ? text : undefined;
}
