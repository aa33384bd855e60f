import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from '../feed/formats/record.js';
import {ExchangeError} from '../feed/exchange-error.js';
import {DATATYPES, type Service, type ServiceAttribute} from './service.js';

/**
 * Reads `services.json`: a list, or one under "services" as XML made JSON has it. What has no code is left out.
 *
 * @throws {ExchangeError} `not-json` for what is no such list
 */
export function readServices(json: unknown): readonly Service[] {
  const holder = isRecord(json) ? (json['services'] ?? json['service']) : json;
  const list = isRecord(holder) ? listOf(holder['service']) : holder;
  if (!Array.isArray(list)) throw new ExchangeError('not-json');
  return list.filter(isRecord).flatMap((record) => serviceOf(record) ?? []);
}

/**
 * Reads `services/<code>.json`: the questions of one kind of report in their order.
 *
 * @throws {ExchangeError} `not-json` for what is no definition of a service
 */
export function readAttributes(json: unknown): readonly ServiceAttribute[] {
  const first = Array.isArray(json) ? (json as unknown[])[0] : json;
  const definition = recordOf(recordOf(first)['service_definition'] ?? first);
  const {attributes} = definition;
  if (!Array.isArray(attributes) && !isRecord(attributes)) {
    if ('service_code' in definition) return [];
    throw new ExchangeError('not-json');
  }
  const list = isRecord(attributes) ? listOf(attributes['attribute']) : listOf(attributes);
  return list
    .filter(isRecord)
    .flatMap((record) => {
      const attribute = attributeOf(record);
      return attribute ? [{attribute, order: Number(wordOf(record['order']) ?? 0) || 0}] : [];
    })
    .sort((a, b) => a.order - b.order)
    .map(({attribute}) => attribute);
}

function serviceOf(record: JsonRecord): Service | undefined {
  const code = wordOf(record['service_code']);
  if (code === undefined) return undefined;
  const [description, group] = [wordOf(record['description']), wordOf(record['group'])];
  return {
    code,
    name: wordOf(record['service_name']) ?? code,
    ...(description && {description}),
    ...(group && {group}),
    asks: isTrue(record['metadata']),
  };
}

function attributeOf(record: JsonRecord): ServiceAttribute | undefined {
  const code = wordOf(record['code']);
  if (code === undefined) return undefined;
  const stated = wordOf(record['datatype'])?.toLowerCase();
  const datatype = DATATYPES.find((known) => known === stated) ?? 'string';
  const hint = wordOf(record['datatype_description']);
  return {
    code,
    datatype,
    required: isTrue(record['required']),
    variable: record['variable'] === undefined || isTrue(record['variable']),
    description: wordOf(record['description']) ?? code,
    ...(hint && {hint}),
    values: listOf(isRecord(record['values']) ? record['values']['value'] : record['values'])
      .filter(isRecord)
      .flatMap((value) => {
        const key = wordOf(value['key']);
        return key === undefined ? [] : [{key, name: wordOf(value['name']) ?? key}];
      }),
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|1)$/i.test(value.trim()));
}
