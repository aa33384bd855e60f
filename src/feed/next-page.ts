import type {Standard} from '../model/dataset.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './formats/record.js';

/** A page of a list, before its reader sees it. */
export interface Page {
  /** The steps to the list of records in the document; none where it is the document. */
  readonly path: readonly string[];
  readonly records: readonly unknown[];
  /** Address of the next page, as the feed tells it or as follows from its own. */
  readonly next?: string;
  /** The document says that there are more records, and nothing of use about where. */
  readonly isPart?: boolean;
  /** How many records all pages hold, where the feed tells. */
  readonly total?: number;
  /** Where the document tells of it, a JSON Pointer. */
  readonly pointer: string;
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
/** Where services put what they say of their pages. */
const HOLDERS = ['', 'links', '_links', 'paging', 'pagination', 'meta', 'page_info', 'result'];
const NEXT = [
  'next',
  'next_page',
  'next_page_url',
  'nextPage',
  'nextPageUrl',
  'next_url',
  'nextUrl',
  'nextLink',
  '@odata.nextLink',
  'odata.nextLink',
  'nextRecordsUrl',
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
    linked(json, url) ?? gridPage(json, url) ?? offsetPage(json, list, total, url) ?? graphPage(json);
  const told = found ?? (total !== undefined && total > list.records.length ? {pointer: ''} : undefined);
  return told && {...list, ...told, ...(total === undefined ? {} : {total})};
}

type Told = Pick<Page, 'next' | 'isPart' | 'pointer'>;

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

function linked(json: JsonRecord, url: string | undefined): Told | undefined {
  const links = listOf(json['links']).filter(isRecord);
  const nexts = links.filter(({rel}) => rel === 'next');
  const link = nexts.find(({type}) => /json/.test(String(type))) ?? nexts[0];
  if (link) return addressed(link['href'], '/links', url);
  for (const holder of HOLDERS) {
    const record = holder === '' ? json : recordOf(json[holder]);
    for (const name of NEXT) {
      const told = addressed(hrefOf(record[name]), holder === '' ? `/${name}` : `/${holder}/${name}`, url);
      if (told) return told;
    }
    const deeper = recordOf(record['links'] ?? record['_links']);
    const told = holder === '' ? undefined : addressed(hrefOf(deeper['next']), `/${holder}/links/next`, url);
    if (told) return told;
  }
  return undefined;
}

function hrefOf(value: unknown): unknown {
  return isRecord(value) ? (value['href'] ?? value['url']) : value;
}

/** An address, a page number to put into the feed's own address, or a word that nobody here can use. */
function addressed(value: unknown, pointer: string, url: string | undefined): Told | undefined {
  const word = wordOf(value);
  if (word === undefined) return value === true ? {isPart: true, pointer} : undefined;
  if (/[/?]|\.json/.test(word)) return {next: word, pointer};
  const next = /^\d+$/.test(word) ? withParameter(url, 'page', () => word) : undefined;
  return next === undefined ? {isPart: true, pointer} : {next, pointer};
}

/** jqGrid: `page` of `total` pages; other services write "total_pages" and the like. */
function gridPage(json: JsonRecord, url: string | undefined): Told | undefined {
  for (const holder of [
    json,
    recordOf(json['meta']),
    recordOf(json['pagination']),
    recordOf(json['paging']),
  ]) {
    const page = numberOf(holder['page'] ?? holder['current_page'] ?? holder['currentPage']);
    const grid = Array.isArray(json['rows']) && 'records' in json ? holder['total'] : undefined;
    const pages = numberOf(
      grid ?? holder['total_pages'] ?? holder['totalPages'] ?? holder['last_page'] ?? holder['pages'],
    );
    if (!(page < pages)) continue;
    const next = withParameter(url, 'page', () => String(page + 1));
    return next === undefined ? {isPart: true, pointer: '/page'} : {next, pointer: '/page'};
  }
  return undefined;
}

/** ArcGIS tells only that there is more; data.egov.kz how many rows there are in all. */
function offsetPage(
  json: JsonRecord,
  {records}: Pick<Page, 'records'>,
  total: number | undefined,
  url: string | undefined,
): Told | undefined {
  if (
    json['exceededTransferLimit'] === true ||
    recordOf(json['properties'])['exceededTransferLimit'] === true
  ) {
    const pointer = '/exceededTransferLimit';
    if (url === undefined || !URL.canParse(url) || records.length === 0) return {isPart: true, pointer};
    const next = new URL(url);
    const offset = Number(next.searchParams.get('resultOffset') ?? 0);
    next.searchParams.set('resultOffset', String(offset + records.length));
    return {next: next.href, pointer};
  }
  if (total === undefined || !('totalCount' in json)) return undefined;
  const next = afterSource(url, records.length, (from) => from + records.length < total);
  return next === undefined ? undefined : {next, pointer: '/totalCount'};
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

/** The feed's address with `from` moved on, where its parameter "source" is the query of data.egov.kz. */
function afterSource(
  url: string | undefined,
  count: number,
  hasMore: (from: number, size: number) => boolean,
): string | undefined {
  if (url === undefined || !URL.canParse(url) || count === 0) return undefined;
  const next = new URL(url);
  const source = parsed(next.searchParams.get('source'));
  if (!source) return undefined;
  const from = numberOf(source['from'] ?? 0);
  if (!hasMore(from, numberOf(source['size']))) return undefined;
  next.searchParams.set('source', JSON.stringify({...source, from: from + count}));
  return next.href;
}

/** GraphQL asks for the next page in the body of a request, which only the embedder's server can make. */
function graphPage(json: JsonRecord): Told | undefined {
  const info = recordOf(recordOf(json['extensions'])['pageInfo'] ?? json['pageInfo']);
  if (info['hasNextPage'] === true) return {isPart: true, pointer: '/extensions'};
  for (const name of ['has_more', 'hasMore', 'hasNext', 'has_next'])
    if (json[name] === true) return {isPart: true, pointer: `/${name}`};
  return json['last'] === false && 'totalPages' in json ? {isPart: true, pointer: '/last'} : undefined;
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
      .map((name) => numberOf(holder[name]))
      .find((value) => value >= count);
    if (grid && numberOf(holder['records']) >= count) return numberOf(holder['records']);
    if (total !== undefined) return total;
  }
  return undefined;
}

/** The feed's own address with one parameter changed; undefined where it has no such parameter. */
function withParameter(url: string | undefined, name: string, value: () => string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  if (!next.searchParams.has(name)) return undefined;
  next.searchParams.set(name, value());
  return next.href;
}

function numberOf(value: unknown): number {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value)
        : NaN;
  return Number.isSafeInteger(number) ? number : NaN;
}

function parsed(text: string | null): JsonRecord | undefined {
  try {
    const json: unknown = JSON.parse(text ?? '');
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
