import type {Dataset, Standard} from '../model/dataset.js';
import {detect, loadFormat} from './detect.js';
import {FeedError} from './feed-error.js';
import type {ReadOptions} from './format.js';
import {parseJson} from './parse-json.js';

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
  return openJson(parseJson(bytes), options);
}

/** The same for JSON that is parsed already. */
export async function openJson(json: unknown, options: OpenOptions = {}): Promise<Dataset> {
  const standard = options.format ?? detect(json);
  if (!standard) {
    throw new FeedError('unknown-format', 'The document is JSON, but of no standard known here. A mapping or a format may help.');
  }
  const format = await loadFormat(standard);
  return format.read(json, options);
}
