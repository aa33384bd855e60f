import {FeedError} from '../feed/feed-error.js';
import {wordOf} from '../feed/formats/record.js';
import {foundIssue, type FoundIssue} from './inspection.js';
import {compileSchema, type SchemaCheck, type SchemaError} from './json-schema-engine.js';
import {officialSchema} from './official-schema.js';
import {type OpenedSource, SourceError} from './open-sources.js';
import {readSchema, type ReadSchema} from './read-schema.js';
import {tellingFaults} from './schema-faults.js';
import {schemaWords} from './schema-words.js';

interface Kind {
  readonly error: SchemaError;
  readonly pointer: string;
  count: number;
}

/**
 * Holds a document to a JSON Schema. Faults of one kind, at the same key of any record, are one issue with a count and the
 * place of the first.
 *
 * @param wanted a file, an address, or `''` for the official schema
 * @param named whether issues tell their source, where there are several
 * @throws {SourceError} where the schema cannot be had
 */
export async function schemaIssues(
  {source, json, dataset}: OpenedSource,
  wanted: string,
  named: boolean,
): Promise<readonly FoundIssue[]> {
  const {standard} = dataset.meta;
  const [from, check, isOfList] = await compiled(
    wanted,
    () => officialSchema(standard, json),
    standard === 'open-budget',
  );
  const kinds = new Map<string, Kind>();
  if (Array.isArray(json) && !isOfList)
    json.forEach((document, at) => gather(check(document), `/${at}`, kinds));
  else gather(check(json), '', kinds);
  const values = named ? {values: {source}} : {};
  const used = {
    level: 'info',
    code: 'schema-used',
    pointer: '',
    message: `Held to the schema ${from}.`,
    ...values,
  } as const;
  return [
    ...[...kinds.values()].map(({error, pointer, count}) => {
      const message = schemaWords(error);
      return foundIssue(
        {level: 'error', code: 'schema', pointer, message, ...(count > 1 ? {count} : {}), ...values},
        message,
      );
    }),
    foundIssue(used, used.message),
  ];
}

async function compiled(
  wanted: string,
  official: () => string,
  isOwn: boolean,
): Promise<readonly [from: string, check: SchemaCheck, isOfList: boolean]> {
  let from = wanted;
  try {
    if (wanted === '') from = isOwn ? 'of this library' : official();
    const {schema, load} = wanted === '' && isOwn ? await ownSchema() : await readSchema(from);
    const check = await compileSchema(schema, load);
    return [from, check, [schema['type']].flat().includes('array')];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const cause =
      error instanceof FeedError
        ? error
        : new FeedError('not-a-schema', `"${from}" is not a JSON Schema that can be used: ${why}`);
    throw new SourceError(from, undefined, cause);
  }
}

async function ownSchema(): Promise<ReadSchema> {
  const {default: schema} = await import('../feed/schema/feed.schema.json');
  return {schema: schema, load: async () => ({})};
}

function gather(errors: readonly SchemaError[], base: string, kinds: Map<string, Kind>): void {
  for (const error of tellingFaults(errors)) {
    const place = error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
    const {missingProperty, additionalProperty} = error.params as Readonly<Record<string, unknown>>;
    const what = wordOf(missingProperty ?? additionalProperty) ?? '';
    const key = `${error.keyword} ${place} ${what}`;
    const known = kinds.get(key);
    if (known) known.count++;
    else kinds.set(key, {error, pointer: base + error.instancePath, count: 1});
  }
}
