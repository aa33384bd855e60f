import {recordOf, wordOf} from '../feed/formats/record.js';
import type {SchemaError} from './json-schema-engine.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a date with time and time zone (ISO 8601), such as 2026-11-20T08:00:00Z',
  date: 'a date (ISO 8601), such as 2026-11-20',
  uri: 'a full address, such as https://example.org/page',
  email: 'an e-mail address',
};
/** As many codes as a person reads at once. */
const MOST_CODES = 12;

/** What is wrong at a place of a document and how to mend it, from what breaks its schema. */
export function schemaWords(error: SchemaError): string {
  const {keyword, data, message} = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const param = (name: string) => wordOf(params[name]) ?? '';
  const limit = param('limit');
  const it = nameOf(error);
  switch (keyword) {
    case 'required':
      return `"${param('missingProperty')}" is missing${it === 'This' ? '' : ` in ${it}`}. Add it.`;
    case 'type':
      return `${it} is ${found(data)} and must be ${typesOf(params['type'])}.`;
    case 'enum':
      return `${it} is ${found(data)}, which is none of ${codes(params['allowedValues'])}.`;
    case 'const':
      return `${it} is ${found(data)} and must be ${shown(params['allowedValue'])}.`;
    case 'pattern':
      return `${it} is ${found(data)}, which is not written as it must be${described(error)} (pattern ${param('pattern')}).`;
    case 'format':
      return `${it} is ${found(data)} and must be ${FORMATS[param('format')] ?? param('format')}.`;
    case 'minLength':
      return data === ''
        ? `${it} is an empty text. Leave the key out where nothing is known.`
        : `${it} is ${found(data)} and must be ${limit} letters long at least.`;
    case 'maxLength':
      return `${it} is longer than ${limit} letters.`;
    case 'minItems':
      return `${it} has fewer than ${limit} entries. Leave the key out where there are none.`;
    case 'maxItems':
      return `${it} has more than ${limit} entries.`;
    case 'uniqueItems':
      return `${it} holds the same entry twice, at ${param('j')} and ${param('i')}. Leave one out.`;
    case 'minProperties':
      return `${it} is an object with nothing in it. Leave the key out where nothing is known.`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `"${param('additionalProperty') || param('unevaluatedProperty')}" is not a key that may stand here.`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${it} is ${found(data)} and must be ${param('comparison')} ${limit}.`;
    case 'anyOf':
    case 'oneOf':
      return `${it} is ${found(data)} and ${formsOf(error)}.`;
    default:
      return `${it} ${message ?? 'does not fit the schema'}.`;
  }
}

function nameOf({instancePath}: SchemaError): string {
  const step = instancePath.split('/').at(-1) ?? '';
  return step === '' || /^\d+$/.test(step) ? 'This' : `"${step.replaceAll('~1', '/').replaceAll('~0', '~')}"`;
}

function found(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? `the text ${shown(value)}` : shown(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function typesOf(types: unknown): string {
  return [types]
    .flat()
    .map((type) => TYPES[String(type)] ?? String(type))
    .join(' or ');
}

/** What a choice between forms asks for: their types where each tells one. */
function formsOf({schema, params}: SchemaError): string {
  const forms = Array.isArray(schema) ? (schema as unknown[]).map(recordOf) : [];
  const types = new Set(forms.flatMap(({type}) => type ?? []));
  const several = Array.isArray((params as Readonly<Record<string, unknown>>)['passingSchemas']);
  if (several) return 'fits several of the forms that exclude each other here';
  if (forms.some(({type}) => type === undefined)) return 'has none of the forms that may stand here';
  return `must be ${typesOf([...types])}, as the schema describes`;
}

function codes(allowed: unknown): string {
  const list = Array.isArray(allowed) ? (allowed as unknown[]).filter((code) => code !== null) : [];
  const some = list.slice(0, MOST_CODES).map(String).join(', ');
  return list.length > MOST_CODES ? `${some} … (${list.length} codes)` : some;
}

/** The schema's own words for the place, where they are short. */
function described({parentSchema}: SchemaError): string {
  const title: unknown = parentSchema?.['title'];
  return typeof title === 'string' && title.length < 60 ? ` for "${title}"` : '';
}
