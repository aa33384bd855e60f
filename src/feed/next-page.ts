import type {Standard} from '../model/dataset.js';
import {isRecord, type JsonRecord, recordOf} from './formats/record.js';
import {afterSource, graphPage, gridPage, linked, offsetPage, type Told} from './told-page.js';
import {wholeNumber} from './whole-number.js';

/** A page of a list, before its reader sees it. */
export interface Page extends Told {
  /** The steps to the list of records in the document; none where it is the document. */
  readonly path: readonly string[];
  readonly records: readonly unknown[];
  /** How many records all pages hold, where the feed tells. */
  readonly total?: number;
}

/** Standards that have no pages, or whose readers ask for their own files. */
const WHOLE: ReadonlySet<Standard> = new Set<Standard>(['open-budget', 'fiscal-data-package', 'json-stat']);
/** Names of the one list of a page, in the order they are looked for. */
const LISTS = [
  'releases',
  'records',
  'features',
  'items',
  'rows',
  'data',
  'results',
  'service_requests',
  'value',
  'projects',
  'content',
  'objects',
  'docs',
  'obras',
  'hits',
];
/** Counts of all records: names that mean nothing else. */
const TOTALS = [
  'totalCount',
  'total_count',
  'numberMatched',
  'recordsTotal',
  'totalRecords',
  'total_records',
  'totalElements',
  'totalResults',
  'total_results',
  'nhits',
  'numFound',
  '@odata.count',
];
/** Words that make a plain "total" or "count" beside them a count of all records. */
const PAGED = ['limit', 'offset', 'per_page', 'page_size', 'pageSize', 'skip', 'next_page', 'next', 'page'];

/**
 * Looks whether a document is one page of several.
 *
 * Known are links of rel "next" (OGC API, HAL, OCDS), "next", "next_page_url" and their like with an address or a page
 * number, the pages of jqGrid, `from` and `size` of data.egov.kz, offsets of ArcGIS, and GraphQL's pageInfo, which cannot be
 * followed.
 *
 * @returns undefined where the document is whole, as far as it tells
 */
export function pageOf(
  json: unknown,
  standard: Standard | undefined,
  url: string | undefined,
): Page | undefined {
  if (standard !== undefined && WHOLE.has(standard)) return undefined;
  if (Array.isArray(json)) return egovList(json as unknown[], standard, url);
  if (!isRecord(json)) return undefined;
  const list = listIn(json);
  if (!list) return undefined;
  const total = totalOf(json, list.records.length);
  const found =
    linked(json, url) ??
    gridPage(json, url) ??
    offsetPage(json, list.records.length, total, url) ??
    graphPage(json);
  const told = found ?? (total !== undefined && total > list.records.length ? {pointer: ''} : undefined);
  return told && {...list, ...told, ...(total === undefined ? {} : {total})};
}

/** The list of a document, at its top or one level below. */
function listIn(json: JsonRecord): Pick<Page, 'path' | 'records'> | undefined {
  for (const name of LISTS)
    if (Array.isArray(json[name])) return {path: [name], records: json[name] as unknown[]};
  for (const holder of ['result', 'data', 'hits', 'response', '_embedded']) {
    const inner = json[holder];
    if (!isRecord(inner)) continue;
    const names = holder === '_embedded' ? Object.keys(inner) : [...LISTS, ...Object.keys(inner)];
    const name = names.find((key) => Array.isArray(inner[key]));
    if (name !== undefined) return {path: [holder, name], records: inner[name] as unknown[]};
  }
  return undefined;
}

/** A bare list of data.egov.kz tells nothing: a full page may be followed by another. */
function egovList(
  records: readonly unknown[],
  standard: Standard | undefined,
  url: string | undefined,
): Page | undefined {
  if (standard !== 'data.egov.kz') return undefined;
  const next = afterSource(url, records.length, (_, size) => records.length > 0 && records.length === size);
  return next === undefined ? undefined : {path: [], records, next, pointer: ''};
}

function totalOf(json: JsonRecord, count: number): number | undefined {
  const info = recordOf(recordOf(json['extensions'])['pageInfo']);
  const inner = ['meta', 'pagination', 'result', 'response'].map((name) => recordOf(json[name]));
  for (const holder of [json, info, ...inner]) {
    const paged = PAGED.some((name) => name in holder);
    const names = paged ? [...TOTALS, 'total', 'count'] : TOTALS;
    const grid = 'rows' in holder && 'records' in holder;
    const total = names
      .filter((name) => !(grid && name === 'total'))
      .map((name) => wholeNumber(holder[name]))
      .find((value) => value >= count);
    if (grid && wholeNumber(holder['records']) >= count) return wholeNumber(holder['records']);
    if (total !== undefined) return total;
  }
  return undefined;
}
