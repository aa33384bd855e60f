import type {Text} from '../../model/text.js';
import {isUnsafeKey, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {hasText, NO_TEXT} from './text-of.js';

/** What a record of the portal's services is about. */
export type GoszakupKind = 'contract' | 'announcement' | 'lot' | 'plan';

/** A list of records and where in the document it stands. */
export interface GoszakupList {
  readonly base: string;
  readonly records: readonly unknown[];
  /** The document itself is the one record. */
  readonly bare?: boolean;
}

/** Lists of GraphQL replies. */
const GRAPHQL_LISTS = ['Contract', 'TrdBuy', 'Lots', 'Plans'] as const;

/** The lists of a reply: a REST page, a GraphQL reply, a list of either or of records, or one record alone. */
export function goszakupLists(json: unknown, base = ''): readonly GoszakupList[] {
  if (Array.isArray(json)) {
    const pages = json.flatMap((page, index) =>
      isPage(page) ? goszakupLists(page, `${base}/${index}`) : [],
    );
    return pages.length > 0 ? pages : [{base, records: json}];
  }
  const {items, data} = recordOf(json);
  if (Array.isArray(items)) return [{base: `${base}/items`, records: items}];
  const lists = GRAPHQL_LISTS.flatMap((name) => {
    const records = recordOf(data)[name];
    return Array.isArray(records) ? [{base: `${base}/data/${name}`, records}] : [];
  });
  if (lists.length > 0) return lists;
  return goszakupKind(snakeKeys(recordOf(json))) === undefined ? [] : [{base, records: [json], bare: true}];
}

function isPage(value: unknown): boolean {
  const {items, data} = recordOf(value);
  return Array.isArray(items) || GRAPHQL_LISTS.some((name) => Array.isArray(recordOf(data)[name]));
}

/** The record with the names of REST: GraphQL writes `contractSumWnds` and `RefContractStatus`. */
export function snakeKeys(value: unknown): JsonRecord {
  const record: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(recordOf(value))) {
    const snake = key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
    if (!isUnsafeKey(snake)) record[snake] = part;
  }
  return record;
}

/** @param record with the names of REST */
export function goszakupKind(record: JsonRecord): GoszakupKind | undefined {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => key in record);
  if (has('contract_sum_wnds', 'contract_sum', 'supplier_biin', 'contract_number')) return 'contract';
  if (has('lot_number')) return 'lot';
  if (has('number_anno', 'total_sum')) return 'announcement';
  return has('amount', 'plan_act_id', 'ref_pln_point_status_id') ? 'plan' : undefined;
}

/** A text in Kazakh and Russian: `name_ru`, `name_kz`. */
export function bilingual(record: JsonRecord, name: string): Text {
  const [kk, ru] = [wordOf(record[`${name}_kz`] ?? record[`${name}_kk`]), wordOf(record[`${name}_ru`])];
  return kk === undefined && ru === undefined
    ? NO_TEXT
    : {...(kk === undefined ? {} : {kk}), ...(ru === undefined ? {} : {ru})};
}

/** The first of the texts that says anything. */
export function firstText(...texts: readonly Text[]): Text {
  return texts.find(hasText) ?? NO_TEXT;
}

/** The records of a list inside a record, with the names of REST. */
export function partsOf(record: JsonRecord, name: string): readonly JsonRecord[] {
  return listOf(record[name]).map(snakeKeys);
}

/** A date without the portal's midnight: "2024-11-07 00:00:00.000000" is a day. */
export function dayText(value: unknown): string | undefined {
  const word = wordOf(value);
  return word !== undefined && /^\d{4}-\d{2}-\d{2}/.test(word) ? word.slice(0, 10) : undefined;
}
