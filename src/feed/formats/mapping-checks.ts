import type {MoneyKey} from '../../model/measure.js';
import {STATUSES} from '../../model/project.js';
import type {Mapping} from './mapping.js';
import {mappingFault} from './mapping-fault.js';
import {checkPartners} from './mapping-partners.js';
import {KINDS, LINK_FIELDS, MONEY_FIELDS, PARTY_FIELDS, TEXT_FIELDS, VALUE_FIELDS} from './mapping-fields.js';
import {
  type Check,
  dateFormat,
  decimal,
  isPath,
  links,
  money,
  oneOf,
  party,
  path,
  positive,
  source,
  text,
} from './mapping-values.js';
import {isRecord, type JsonRecord, pointerStep} from './record.js';

/** @throws {FeedError} `bad-mapping` */
export function checkMapping(json: unknown): Mapping {
  if (!isRecord(json))
    throw mappingFault(
      '',
      'A mapping is an object such as {"title": "name", "planned": "budget", "currency": "KZT", "unit": 1000}.',
    );
  for (const field of Object.keys(json)) {
    const check = Object.hasOwn(CHECKS, field) ? CHECKS[field] : undefined;
    if (json[field] !== undefined) check?.(json[field], pointerStep(field));
  }
  checkPartners(json);
  return json;
}

const years: Check = (value, pointer) => {
  if (!isRecord(value) || Object.keys(value).length === 0)
    throw mappingFault(pointer, '"years" must name stages: {"planned": "plan_{year}"}.');
  for (const [stage, columns] of Object.entries(value)) {
    const at = `${pointer}${pointerStep(stage)}`;
    if (!isMoneyKey(stage))
      throw mappingFault(at, `"${stage}" is no stage: write one of ${MONEY_FIELDS.join(', ')}.`);
    if (isRecord(columns)) yearByYear(columns, at);
    else if (typeof columns !== 'string' || !columns.includes('{year}') || !isPath(columns))
      throw mappingFault(
        at,
        `"${stage}" must be a pattern such as "plan_{year}", or {"2026": "plan_2026", …}.`,
      );
  }
};

function yearByYear(columns: JsonRecord, pointer: string): void {
  for (const [year, column] of Object.entries(columns)) {
    const at = `${pointer}${pointerStep(year)}`;
    if (!/^\d{4}/.test(year))
      throw mappingFault(at, `"${year}" is no year: write it as "2026" or "2025-26".`);
    money(column, at);
  }
}

const figures: Check = (value, pointer) => {
  if (!isRecord(value))
    throw mappingFault(
      pointer,
      '"figures" must be an object such as {"list": "payments", "amount": "sum", "stage": "phase", "year": "year"}.',
    );
  if (value['list'] !== undefined) path(value['list'], `${pointer}/list`);
  for (const key of ['stage', 'year', 'month'])
    if (value[key] !== undefined) source(value[key], `${pointer}/${key}`);
  if (value['stages'] !== undefined) stages(value['stages'], `${pointer}/stages`);
  for (const key of MONEY_FIELDS) if (value[key] !== undefined) money(value[key], `${pointer}/${key}`);
  if (!MONEY_FIELDS.some((key) => value[key] !== undefined))
    throw mappingFault(
      pointer,
      '"figures" must name a column of money: {"amount": "sum"} or {"planned": "plan"}.',
    );
};

const stages: Check = (value, pointer) => {
  if (!isRecord(value))
    throw mappingFault(
      pointer,
      '"stages" must give a stage for each word: {"Adjusted Appropriation": "adjusted"}.',
    );
  for (const [word, stage] of Object.entries(value)) {
    if (!isMoneyKey(stage))
      throw mappingFault(
        `${pointer}${pointerStep(word)}`,
        `The stage of "${word}" must be one of ${MONEY_FIELDS.join(', ')}.`,
      );
  }
};

const statusMap: Check = (value, pointer) => {
  const known: readonly unknown[] = STATUSES;
  if (!isRecord(value) || !Object.values(value).every((status) => known.includes(status)))
    throw mappingFault(
      pointer,
      `"statusMap" must be an object whose values are among ${STATUSES.join(', ')}.`,
    );
};

const zeroIsMissing: Check = (value, pointer) => {
  if (typeof value !== 'boolean' && !(Array.isArray(value) && value.every(isMoneyKey)))
    throw mappingFault(pointer, `"zeroIsMissing" must be true, or a list of ${MONEY_FIELDS.join(', ')}.`);
};

const only: Check = (value, pointer) => {
  const [column, values, except] = isRecord(value)
    ? [value['column'], value['values'], value['except']]
    : [undefined, undefined, undefined];
  if (!isPath(column) || !(isWords(values) || isWords(except)))
    throw mappingFault(
      pointer,
      '"only" must name a column and its values: {"column": "type", "values": ["expenditure"]}; or {"column": …, "except": […]}.',
    );
};

const levels: Check = (value, pointer) => {
  if (!Array.isArray(value) || value.length === 0)
    throw mappingFault(
      pointer,
      '"levels" must be a list of columns, from coarse to fine: ["group", {"id": "code", "name": "programme"}].',
    );
  value.forEach((level, at) => party(level, `${pointer}/${at}`));
};

const currency: Check = (value, pointer) => {
  const isColumn = isRecord(value) && isPath(value['path']);
  if (!isColumn && !isPath(value))
    throw mappingFault(
      pointer,
      '"currency" must be an ISO 4217 code such as "KZT", or the path of a column.',
    );
};

const CHECKS: Readonly<Record<string, Check>> = {
  ...each(VALUE_FIELDS, source),
  ...each(TEXT_FIELDS, text),
  ...each(PARTY_FIELDS, party),
  ...each(LINK_FIELDS, links),
  ...each(MONEY_FIELDS, money),
  kind: oneOf(KINDS),
  currency,
  unit: positive,
  decimal,
  dateFormat,
  statusMap,
  zeroIsMissing,
  language: (value, pointer) => {
    if (typeof value !== 'string')
      throw mappingFault(pointer, '"language" must be a language tag such as "kk".');
  },
  records: path,
  only,
  years,
  figures,
  stages,
  levels,
  children: path,
  months: oneOf(['cumulative', 'each']),
};

function each(fields: readonly string[], check: Check): Readonly<Record<string, Check>> {
  return Object.fromEntries(fields.map((field) => [field, check]));
}

function isWords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => ['string', 'number'].includes(typeof word))
  );
}

function isMoneyKey(value: unknown): value is MoneyKey {
  return (MONEY_FIELDS as readonly unknown[]).includes(value);
}
