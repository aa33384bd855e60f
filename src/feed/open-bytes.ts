import type {Dataset, Standard} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import type {ReadOptions} from './format.js';
import {parseJson, refuseDepth} from './parse-json.js';

/** First byte of compressed files; no JSON begins with it. */
const GZIP = 0x1f;

/** From here on the time of reading is felt more than that of fetching the code that reads in slices. */
const LARGE_BYTES = 256 * 1024;

/** How bytes are read. */
export interface OpenOptions extends ReadOptions {
  /** Overrides what the content looks like. */
  readonly format?: Standard;
  /** Of the files beside the feed. */
  readonly requests?: PartRequests;
}

/** How the files beside a feed are asked for, and who hears of it. */
export interface PartRequests {
  readonly signal?: AbortSignal;
  /** Ask the server again, though a copy may be at hand. */
  readonly revalidate?: boolean;
  /** How many bytes have come in since the last call. */
  readonly onReceived?: (bytes: number) => void;
  /** Fingerprint of the files that were read; written when they are. */
  parts?: string;
  /** Reads the feed off the page, called where it has such files; undefined where no worker may be started. */
  apart?: () => Promise<Dataset | undefined>;
}

/**
 * Turns the bytes of a feed into a dataset: parse, choose the standard by content, read.
 *
 * @throws {FeedError} when nothing can be made of them
 */
export async function openBytes(bytes: Uint8Array, options: OpenOptions = {}): Promise<Dataset> {
  if (bytes.length > LARGE_BYTES) {
    const {openSliced} = await import('./open-sliced.js');
    const dataset = await openSliced(bytes, (feed) => openJson(feed, options));
    if (dataset) return dataset;
  }
  const json = await jsonOf(bytes);
  try {
    return await openJson(json, options);
  } catch (error) {
    if (error instanceof RangeError) refuseDepth(bytes);
    throw error;
  }
}

/** The parsed document: JSON, or what `documentOf` makes of anything else. */
export async function jsonOf(bytes: Uint8Array): Promise<unknown> {
  try {
    if (bytes[0] !== GZIP) return parseJson(bytes);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code === 'empty-document') throw error;
  }
  const {documentOf} = await import('./document-of.js');
  return documentOf(bytes);
}

/**
 * The same for JSON that is parsed already. The library's own feed names itself; to tell the others apart takes more code,
 * fetched only then.
 */
export async function openJson(json: unknown, options: OpenOptions = {}): Promise<Dataset> {
  if (options.format === 'open-budget' || (options.format === undefined && isOwnFeed(json)))
    return (await import('./formats/open-budget.js')).openBudget.read(json, options);
  const {openStandard} = await import('./open-standard.js');
  return openStandard(json, options);
}

function isOwnFeed(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'openBudget' in json;
}
