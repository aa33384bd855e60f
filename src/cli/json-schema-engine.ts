import {Ajv, type AnySchemaObject, type ErrorObject, type SchemaValidateFunction} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';

/** What breaks a schema, as it is found. */
export type SchemaError = ErrorObject;

/** Holds a document to a schema. */
export type SchemaCheck = (json: unknown) => readonly SchemaError[];

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/;

/**
 * Compiles a JSON Schema of draft 4, 6, 7 or 2020-12, told by its `$schema`.
 *
 * @param load fetches a schema that this one refers to
 * @throws {Error} where it is none
 */
export async function compileSchema(
  schema: AnySchemaObject,
  load: (uri: string) => Promise<AnySchemaObject>,
): Promise<SchemaCheck> {
  const draft = String(schema['$schema'] ?? '');
  const Engine = /draft-0?4/.test(draft) ? AjvDraft4 : /20(19|20)-/.test(draft) ? Ajv2020 : Ajv;
  const engine = new Engine({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    logger: false,
    loadSchema: load,
  });
  engine.addFormat('date', DATE);
  engine.addFormat('date-time', DATE_TIME);
  engine.addFormat('uri', (text: string) => URL.canParse(text));
  engine.addFormat('email', /^\S+@\S+$/);
  engine.removeKeyword('uniqueItems');
  engine.addKeyword({keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: unique});
  const validate = await engine.compileAsync(schema);
  return (json) => {
    void validate(json);
    return validate.errors ?? [];
  };
}

/** In one pass: comparing each entry with each other takes minutes for packages of thousands. */
const unique: SchemaValidateFunction = (wanted: boolean, list: readonly unknown[]) => {
  const seen = new Map<string, number>();
  if (!wanted) return true;
  for (const [i, entry] of list.entries()) {
    const text = JSON.stringify(entry);
    const j = seen.get(text);
    if (j !== undefined) {
      unique.errors = [{keyword: 'uniqueItems', params: {i, j}}];
      return false;
    }
    seen.set(text, i);
  }
  return true;
};
