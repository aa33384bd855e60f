import {MEASURES, type MoneyKey, SIDE_MONEY} from '../../model/measure.js';
import {type Status, STATUSES} from '../../model/project.js';
import {FeedError} from '../feed-error.js';
import {DATE_FORMATS, type DateFormat} from './iso-date.js';
import {isRecord, isUnsafeKey, type JsonRecord, pointerStep} from './record.js';
import {valuePath} from './value-path.js';

/** Where a value comes from: a path in the record, several of which the first that has a value counts, or a fixed value. */
export type Source =
  | string
  | readonly string[]
  | {readonly constant: string | number}
  /** Text with paths in braces: "{project_id} {managing_agency}". */
  | {readonly template: string};

/** A text in one language, or by language: `{"kk": "nameKk", "ru": "nameRu"}`. */
export type TextSource = Source | {readonly [language: string]: Source};

/** What a mapping may say of texts. */
export const TEXT_FIELDS = ['title', 'description', 'address'] as const;
/** What a mapping may say of plain values. */
export const VALUE_FIELDS = [
  'id',
  'status',
  'sector',
  'region',
  'authority',
  'supplier',
  'fundingSource',
  'year',
  'url',
  'method',
  'startPlanned',
  'startActual',
  'endPlanned',
  'endActual',
  'updated',
  'physical',
  'financial',
  'lon',
  'lat',
] as const;
export const MONEY_FIELDS: readonly MoneyKey[] = [...MEASURES, ...SIDE_MONEY];

export type MoneyField = MoneyKey;
export type TextField = (typeof TEXT_FIELDS)[number];
export type ValueField = (typeof VALUE_FIELDS)[number];

/** Says what the columns of a feed mean that names them in its own way; `schema/mapping.schema.json` describes the file. */
export type Mapping = {readonly [Field in TextField]?: TextSource} & {
  readonly [Field in ValueField | MoneyKey]?: Source;
} & {
  /** ISO 4217 code, or the path of a column of such codes. */
  readonly currency?: string;
  /** What the amounts count in: 1, 1000, 1 000 000. */
  readonly unit?: number;
  /** Decimal sign of amounts written as text. */
  readonly decimal?: '.' | ',';
  readonly dateFormat?: DateFormat;
  /** The feed's words for statuses, by word. */
  readonly statusMap?: Readonly<Record<string, Status>>;
  /** Money columns in which 0 means "not known"; true for all. */
  readonly zeroIsMissing?: boolean | readonly MoneyKey[];
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** Path of the list of records, where it is not the document itself. */
  readonly records?: string;
};

/**
 * Checks a mapping file. Keys it does not know are ignored.
 *
 * @throws {FeedError} `bad-mapping` with a pointer into the file
 */
export function readMapping(json: unknown): Mapping {
  if (!isRecord(json))
    throw fault(
      '',
      'A mapping is an object such as {"title": "name", "planned": "budget", "currency": "KZT", "unit": 1000}.',
    );
  for (const field of [...VALUE_FIELDS, ...MONEY_FIELDS]) checkSource(json, field, `/${field}`);
  for (const field of TEXT_FIELDS) checkText(json, field);
  checkOne(
    json,
    'currency',
    (value) => typeof value === 'string' && value !== '',
    'an ISO 4217 code or the path of a column',
  );
  checkOne(json, 'unit', (value) => typeof value === 'number' && value > 0, 'a number such as 1 or 1000');
  checkOne(json, 'decimal', (value) => value === '.' || value === ',', '"." or ","');
  checkOne(
    json,
    'dateFormat',
    (value) => (DATE_FORMATS as readonly unknown[]).includes(value),
    `one of ${DATE_FORMATS.join(', ')}`,
  );
  checkOne(json, 'statusMap', isStatusMap, `an object whose values are among ${STATUSES.join(', ')}`);
  checkOne(json, 'zeroIsMissing', isMoneyList, `true, or a list of ${MONEY_FIELDS.join(', ')}`);
  checkOne(json, 'language', (value) => typeof value === 'string', 'a language tag');
  checkOne(json, 'records', (value) => typeof value === 'string', 'a path');
  return json;
}

function checkText(json: JsonRecord, field: TextField): void {
  const value = json[field];
  if (!isRecord(value) || 'constant' in value || 'template' in value) {
    checkSource(json, field, `/${field}`);
    return;
  }
  for (const language of Object.keys(value))
    checkSource(value, language, `/${field}${pointerStep(language)}`);
}

function checkSource(holder: JsonRecord, field: string, pointer: string): void {
  const value = holder[field];
  if (value !== undefined && (isUnsafeKey(field) || !isSource(value))) {
    throw fault(
      pointer,
      `"${field}" must be a path, a list of paths, {"constant": …} or {"template": "…{path}…"}.`,
    );
  }
}

function isSource(value: unknown): value is Source {
  if (typeof value === 'string') return valuePath(value) !== undefined;
  if (Array.isArray(value))
    return (
      value.length > 0 && value.every((path) => typeof path === 'string' && valuePath(path) !== undefined)
    );
  if (!isRecord(value)) return false;
  return ['string', 'number'].includes(typeof value['constant']) || typeof value['template'] === 'string';
}

function checkOne(json: JsonRecord, key: string, isRight: (value: unknown) => boolean, what: string): void {
  if (json[key] !== undefined && !isRight(json[key])) throw fault(`/${key}`, `"${key}" must be ${what}.`);
}

function isStatusMap(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every((status) => (STATUSES as readonly unknown[]).includes(status))
  );
}

function isMoneyList(value: unknown): boolean {
  return (
    typeof value === 'boolean' ||
    (Array.isArray(value) && value.every((key) => (MONEY_FIELDS as readonly unknown[]).includes(key)))
  );
}

function fault(pointer: string, message: string): FeedError {
  return new FeedError('bad-mapping', `Mapping: ${message}`, pointer);
}
