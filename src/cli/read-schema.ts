import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {FeedError} from '../feed/feed-error.js';
import {isRecord, type JsonRecord} from '../feed/formats/record.js';
import {jsonOf} from '../feed/open-bytes.js';
import {isAddress, readSource} from './read-source.js';

/** A schema and what fetches the schemas that it refers to. */
export interface ReadSchema {
  readonly schema: JsonRecord;
  load(uri: string): Promise<JsonRecord>;
}

/**
 * Reads a schema from a file or an address.
 *
 * What it refers to is looked for beside a file first, by its name, then asked for at the host that the schema is from.
 *
 * @throws {FeedError} `not-a-schema`, `schema-elsewhere`, or why it cannot be read
 */
export async function readSchema(source: string): Promise<ReadSchema> {
  const schema = await schemaIn(source);
  const id = schema['$id'] ?? schema['id'];
  const home = isAddress(source) ? source : typeof id === 'string' && isAddress(id) ? id : undefined;
  return {
    schema,
    async load(uri) {
      const beside = join(dirname(source), basename(uri));
      if (!isAddress(source) && existsSync(beside)) return schemaIn(beside);
      if (isAddress(uri) && home !== undefined && new URL(uri).host === new URL(home).host)
        return schemaIn(uri);
      throw new FeedError(
        'schema-elsewhere',
        `The schema refers to "${uri}", which is neither beside it nor on its host. Put the file beside it.`,
        '',
        {address: uri},
      );
    },
  };
}

async function schemaIn(source: string): Promise<JsonRecord> {
  let json: unknown;
  try {
    json = await jsonOf(await readSource(source));
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'network') throw error;
    throw new FeedError(
      'schema-unreachable',
      `The schema could not be fetched from ${source}: no network, or the host does not answer. Save it to a file and name that: --schema ${basename(new URL(source).pathname)}`,
      '',
      {address: source},
    );
  }
  const isSchema =
    isRecord(json) &&
    ['$schema', 'type', 'properties', '$ref', 'anyOf', 'oneOf', 'allOf'].some((key) => key in json);
  if (!isSchema) throw new FeedError('not-a-schema', `"${source}" is not a JSON Schema.`);
  return json as JsonRecord;
}
