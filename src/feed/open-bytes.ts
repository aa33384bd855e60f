import type {Dataset, Standard} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import type {FeedFormat, ReadOptions} from './format.js';
import {parseJson} from './parse-json.js';

/** First byte of compressed files; no JSON begins with it. */
const GZIP = 0x1f;

export interface OpenOptions extends ReadOptions {
  /** Overrides what the content looks like. */
  readonly format?: Standard;
}

/**
 * Turns the bytes of a feed into a dataset: parse, choose the standard by content, read.
 *
 * @throws {FeedError} when nothing can be made of them
 */
export async function openBytes(bytes: Uint8Array, options: OpenOptions = {}): Promise<Dataset> {
  return openJson(await jsonOf(bytes), options);
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

/** The same for JSON that is parsed already. */
export async function openJson(json: unknown, options: OpenOptions = {}): Promise<Dataset> {
  const standard = options.format ?? (await standardOf(json));
  if (!standard) {
    throw new FeedError(
      'unknown-format',
      'The document is JSON, but of no standard known here. A mapping or a format may help.',
    );
  }
  const format = await loadFormat(standard);
  return format.read(json, options);
}

/**
 * Loads the reader of a standard; each is a chunk of its own.
 *
 * @throws {FeedError} `format-not-supported` for a standard that is known but not read yet
 */
export async function loadFormat(standard: Standard): Promise<FeedFormat> {
  switch (standard) {
    case 'open-budget':
      return (await import('./formats/open-budget.js')).openBudget;
    case 'oc4ids':
      return (await import('./formats/oc4ids.js')).oc4ids;
    case 'ocds':
      return (await import('./formats/ocds.js')).ocds;
    case 'geojson':
      return (await import('./formats/geojson.js')).geojson;
    case 'ogc-features':
      return (await import('./formats/ogc-features.js')).ogcFeatures;
    case 'budget.egov.kz':
      return (await import('./formats/budget-egov.js')).budgetEgov;
    case 'data.egov.kz':
      return (await import('./formats/data-egov.js')).dataEgov;
    case 'goszakup':
      return (await import('./formats/goszakup.js')).goszakup;
    case 'smart-almaty':
      return (await import('./formats/smart-almaty.js')).smartAlmaty;
    case 'json-stat':
      return (await import('./formats/json-stat.js')).jsonStat;
    case 'iati':
      return (await import('./formats/iati.js')).iati;
    case 'open311':
      return (await import('./formats/open311.js')).open311;
    case 'records':
      return (await import('./formats/records.js')).records;
    default:
      throw new FeedError(
        'format-not-supported',
        `This is a feed of the standard "${standard}", which cannot be read yet.`,
        '',
        {standard},
      );
  }
}

/** The library's own feed names itself; to tell the others apart takes more code, fetched only then. */
async function standardOf(json: unknown): Promise<Standard | undefined> {
  if (typeof json === 'object' && json !== null && 'openBudget' in json) return 'open-budget';
  const {detect} = await import('./detect.js');
  return detect(json);
}
