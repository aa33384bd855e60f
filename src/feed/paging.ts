import type {Standard} from '../model/dataset.js';
import type {Issue} from '../model/issue.js';
import {FeedError} from './feed-error.js';
import {READ_LIMITS, type ReadOptions} from './format.js';
import {isRecord} from './formats/record.js';
import {type Page, pageOf} from './next-page.js';
import {jsonOf} from './open-bytes.js';

/** More pages than a feed should have: one that goes on is joined by its publisher. */
const MOST_PAGES = 200;

/** What a page tells that is the last one. */
const WHOLE: Pick<Page, 'pointer'> = {pointer: ''};

/** The document with the records of all pages in its one list. */
export interface JoinedPages {
  readonly json: unknown;
  readonly issues: readonly Issue[];
}

/** Why the pages that follow are not read. */
interface End {
  readonly code: 'more-pages' | 'pages-cut';
  readonly reason: string;
}

/**
 * Asks for the pages that follow and puts their records behind those of the first, before anything is read: releases of
 * one process may stand on different pages. A place such as `/releases/250` counts through all pages.
 *
 * A page that does not come ends the feed: what came stays, and an issue says where it is cut. So it is with more than 200
 * pages, more bytes or rows than one feed may have, and with pages that lead back to one that was read.
 */
export async function joinPages(
  json: unknown,
  first: Page,
  standard: Standard,
  options: ReadOptions,
): Promise<JoinedPages> {
  const records = first.records.slice();
  const limit = (options.limits ?? READ_LIMITS).rows;
  const asked = new Set([options.url]);
  let [page, url, pages] = [first, options.url, 1];
  let end: End | undefined;
  while (page.next !== undefined) {
    const address = absolute(page.next, url);
    const got: PageRead = asked.has(address)
      ? {code: 'pages-cut', reason: 'it leads back to a page that was read'}
      : pages >= MOST_PAGES || records.length >= limit
        ? {code: 'pages-cut', reason: 'there are too many'}
        : await pageAt(address, first.path, page.records, options.readPart);
    if ('reason' in got) end = got;
    if ('reason' in got || got.records.length === 0) break;
    for (const record of got.records) records.push(record);
    asked.add(address);
    pages++;
    url = got.url;
    page = {...(pageOf(got.json, standard, url) ?? WHOLE), path: first.path, records: got.records};
  }
  const total = page.total ?? first.total;
  if (!end && (page.isPart || (total !== undefined && records.length < total)))
    end = {code: 'more-pages', reason: 'no address of the next page is told that could be asked for'};
  return {
    json: withRecords(json, first, records),
    issues: issuesOf(first, pages, records.length, total, end),
  };
}

type PageRead = End | {readonly json: unknown; readonly records: readonly unknown[]; readonly url: string};

async function pageAt(
  address: string,
  path: readonly string[],
  before: readonly unknown[],
  readPart: ReadOptions['readPart'],
): Promise<PageRead> {
  if (!readPart) return {code: 'more-pages', reason: 'give the feed by its address, or all records in one'};
  try {
    const {bytes, url} = await readPart(address);
    const json = await jsonOf(bytes);
    const records = path.reduce<unknown>((part, step) => (isRecord(part) ? part[step] : undefined), json);
    if (!Array.isArray(records)) return {code: 'pages-cut', reason: `it has no list /${path.join('/')}`};
    if (records.length > 0 && isRepeated(records, before))
      return {code: 'pages-cut', reason: 'the server gives the same page again'};
    return {json, records, url};
  } catch (error) {
    const elsewhere = error instanceof FeedError && error.code === 'part-elsewhere';
    return {
      code: elsewhere ? 'more-pages' : 'pages-cut',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}

function isRepeated(records: readonly unknown[], before: readonly unknown[]): boolean {
  return records.length === before.length && JSON.stringify(records) === JSON.stringify(before);
}

function absolute(address: string, url: string | undefined): string {
  return URL.canParse(address, url) ? new URL(address, url).href : address;
}

/** What the document says of its next page is no longer so. */
function withRecords(json: unknown, {path, pointer}: Page, records: readonly unknown[]): unknown {
  const [name, inner] = path;
  if (name === undefined || !isRecord(json)) return records;
  const told = pointer.split('/')[1] ?? '';
  const {[told]: _, ...rest} = json;
  const holder = json[name];
  const whole = told === name ? json : rest;
  return {
    ...whole,
    [name]: inner !== undefined && isRecord(holder) ? {...holder, [inner]: records} : records,
  };
}

function issuesOf(
  {pointer}: Page,
  pages: number,
  count: number,
  total: number | undefined,
  end: End | undefined,
): readonly Issue[] {
  const issues: Issue[] = [];
  const of = total === undefined ? '' : ` of ${total}`;
  if (end?.code === 'pages-cut')
    issues.push({
      level: 'error',
      code: 'pages-cut',
      pointer,
      message: `The feed is cut after page ${pages}, ${count}${of} records: the next page was not read, ${end.reason}.`,
      values: {page: pages, count, reason: end.reason, ...(total === undefined ? {} : {total})},
    });
  else if (end)
    issues.push({
      level: 'warning',
      code: total === undefined ? 'more-pages' : 'more-pages-of',
      pointer,
      message: `These are ${count}${of} records; further pages are not read: ${end.reason.replace(/\.$/, '')}.`,
      values: {count, ...(total === undefined ? {} : {total})},
    });
  if (pages > 1)
    issues.push({
      level: 'info',
      code: 'pages-joined',
      pointer: '',
      message: `The feed came in ${pages} pages, ${count} records; places in it count through all pages.`,
      values: {pages, count},
    });
  return issues;
}
