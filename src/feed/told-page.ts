import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './formats/record.js';
import {wholeNumber} from './whole-number.js';

/** What a document says of the page after it. */
export interface Told {
  /** Address of the next page, as the feed tells it or as follows from its own. */
  readonly next?: string;
  /** The document says that there are more records, and nothing of use about where. */
  readonly isPart?: boolean;
  /** Where the document tells of it, a JSON Pointer. */
  readonly pointer: string;
}

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

/** Links and addresses under the names that services have for them. */
export function linked(json: JsonRecord, url: string | undefined): Told | undefined {
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
export function gridPage(json: JsonRecord, url: string | undefined): Told | undefined {
  for (const holder of [
    json,
    recordOf(json['meta']),
    recordOf(json['pagination']),
    recordOf(json['paging']),
  ]) {
    const page = wholeNumber(holder['page'] ?? holder['current_page'] ?? holder['currentPage']);
    const grid = Array.isArray(json['rows']) && 'records' in json ? holder['total'] : undefined;
    const pages = wholeNumber(
      grid ?? holder['total_pages'] ?? holder['totalPages'] ?? holder['last_page'] ?? holder['pages'],
    );
    if (!(page < pages)) continue;
    const next = withParameter(url, 'page', () => String(page + 1));
    return next === undefined ? {isPart: true, pointer: '/page'} : {next, pointer: '/page'};
  }
  return undefined;
}

/** ArcGIS tells only that there is more; data.egov.kz how many rows there are in all. */
export function offsetPage(
  json: JsonRecord,
  count: number,
  total: number | undefined,
  url: string | undefined,
): Told | undefined {
  if (
    json['exceededTransferLimit'] === true ||
    recordOf(json['properties'])['exceededTransferLimit'] === true
  ) {
    const pointer = '/exceededTransferLimit';
    if (url === undefined || !URL.canParse(url) || count === 0) return {isPart: true, pointer};
    const next = new URL(url);
    const offset = Number(next.searchParams.get('resultOffset') ?? 0);
    next.searchParams.set('resultOffset', String(offset + count));
    return {next: next.href, pointer};
  }
  if (total === undefined || !('totalCount' in json)) return undefined;
  const next = afterSource(url, count, (from) => from + count < total);
  return next === undefined ? undefined : {next, pointer: '/totalCount'};
}

/** The feed's address with `from` moved on, where its parameter "source" is the query of data.egov.kz. */
export function afterSource(
  url: string | undefined,
  count: number,
  hasMore: (from: number, size: number) => boolean,
): string | undefined {
  if (url === undefined || !URL.canParse(url) || count === 0) return undefined;
  const next = new URL(url);
  const source = parsed(next.searchParams.get('source'));
  if (!source) return undefined;
  const from = wholeNumber(source['from'] ?? 0);
  if (!hasMore(from, wholeNumber(source['size']))) return undefined;
  next.searchParams.set('source', JSON.stringify({...source, from: from + count}));
  return next.href;
}

/** GraphQL asks for the next page in the body of a request, which only the embedder's server can make. */
export function graphPage(json: JsonRecord): Told | undefined {
  const info = recordOf(recordOf(json['extensions'])['pageInfo'] ?? json['pageInfo']);
  if (info['hasNextPage'] === true) return {isPart: true, pointer: '/extensions'};
  for (const name of ['has_more', 'hasMore', 'hasNext', 'has_next'])
    if (json[name] === true) return {isPart: true, pointer: `/${name}`};
  return json['last'] === false && 'totalPages' in json ? {isPart: true, pointer: '/last'} : undefined;
}

/** The feed's own address with one parameter changed; undefined where it has no such parameter. */
function withParameter(url: string | undefined, name: string, value: () => string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  if (!next.searchParams.has(name)) return undefined;
  next.searchParams.set(name, value());
  return next.href;
}

function parsed(text: string | null): JsonRecord | undefined {
  try {
    const json: unknown = JSON.parse(text ?? '');
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
