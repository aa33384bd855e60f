import {detect} from '../feed/detect.js';
import {FeedError} from '../feed/feed-error.js';
import {type Mapping, readMapping} from '../feed/formats/mapping.js';
import {joinDatasets} from '../feed/join-datasets.js';
import {jsonOf, openJson, type OpenOptions} from '../feed/open-bytes.js';
import type {Dataset, Standard} from '../model/dataset.js';
import type {CommandLine} from './command-line.js';
import {filesBeside, isAddress, readSource} from './read-source.js';

/** One source as it was read. */
export interface OpenedSource {
  readonly source: string;
  readonly json: unknown;
  readonly dataset: Dataset;
}

/** Nothing could be made of a source. */
export class SourceError extends Error {
  readonly source: string;
  readonly standard: Standard | undefined;
  override readonly cause: FeedError;

  constructor(source: string, standard: Standard | undefined, cause: FeedError) {
    super(cause.message);
    this.source = source;
    this.standard = standard;
    this.cause = cause;
  }
}

/**
 * Reads the sources of a command, one after the other.
 *
 * @throws {SourceError} for the first that cannot be read
 */
export async function openSources(line: CommandLine): Promise<readonly OpenedSource[]> {
  const opened: OpenedSource[] = [];
  for (const [at, source] of line.sources.entries()) {
    const mapping = line.mappings[at] ?? '-';
    const mapped = mapping === '-' ? {} : {mapping: await attempt(mapping, () => mappingIn(mapping))};
    const options = {...optionsOf(line, source), ...mapped};
    const json = await attempt(source, async () => jsonOf(await readSource(source)));
    const standard = line.format ?? detect(json);
    opened.push({source, json, dataset: await attempt(source, () => openJson(json, options), standard)});
  }
  return opened;
}

async function attempt<Value>(
  source: string,
  act: () => Promise<Value>,
  standard?: Standard,
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FeedError ? new SourceError(source, standard, error) : error;
  }
}

async function mappingIn(source: string): Promise<Mapping> {
  return readMapping(await jsonOf(await readSource(source)));
}

/** What the sources become together. */
export function joined(sources: readonly OpenedSource[]): Dataset {
  const [first] = sources;
  if (first && sources.length === 1) return first.dataset;
  return joinDatasets(
    sources.map(({source, dataset}) => ({
      name: source,
      dataset,
      ...(isAddress(source) ? {url: source} : {}),
    })),
  );
}

function optionsOf({format, currency, unit, year}: CommandLine, source: string): OpenOptions {
  return {
    ...(format === undefined ? {} : {format}),
    ...(currency === undefined ? {} : {currency}),
    ...(unit === undefined ? {} : {unit}),
    ...(year === undefined ? {} : {year}),
    ...(isAddress(source) ? {url: source} : source === '-' ? {} : {readPart: filesBeside(source)}),
  };
}
