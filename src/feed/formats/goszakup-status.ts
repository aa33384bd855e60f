import type {Status} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {bilingual, type GoszakupKind, snakeKeys} from './goszakup-record.js';
import {type JsonRecord, wordOf} from './record.js';
import {statusOf} from './status-of.js';
import {hasText} from './text-of.js';

/** Contracts: in force, with a supplementary agreement, handed over and in force. */
const CONTRACT_CODES: ReadonlyMap<string, Status> = new Map([
  ['190', 'implementation'],
  ['450', 'implementation'],
  ['460', 'implementation'],
]);

const CONTRACT_WORDS: ReadonlyMap<string, Status> = new Map([
  ['действует', 'implementation'],
  ['қолданыста', 'implementation'],
  ['исполнен', 'completed'],
  ['орындалды', 'completed'],
]);

/** Announcements from their publication to the opening of bids, under appeal, and given up. */
const ANNOUNCEMENT_CODES: ReadonlyMap<string, Status> = new Map([
  ...['190', '210', '220', '230', '240', '250', '260', '440'].map((code): [string, Status] => [
    code,
    'preparation',
  ]),
  ['410', 'cancelled'],
  ['430', 'cancelled'],
]);

/** What the feed says of a status. */
export interface StatedStatus {
  /** Undefined where no rule places it. */
  readonly status: Status | undefined;
  /** The word or number of the feed. */
  readonly word: string;
  readonly note: Text;
}

/**
 * The status of a record; undefined where it tells none.
 *
 * "Завершено" of an announcement ends the purchase, not the works: words are only taken from contracts.
 */
export function goszakupStatus(record: JsonRecord, kind: GoszakupKind): StatedStatus | undefined {
  const [codeKey, nameKey] = KEYS[kind];
  const name = bilingual(snakeKeys(record[nameKey]), 'name');
  const code = wordOf(record[codeKey]) ?? wordOf(snakeKeys(record[nameKey])['id']);
  const word = name['ru'] ?? name['kk'] ?? code;
  if (word === undefined) return undefined;
  const note = hasText(name) ? name : {und: word};
  return {status: placed(code ?? '', name, kind), word, note};
}

const KEYS: Readonly<Record<GoszakupKind, readonly [code: string, name: string]>> = {
  contract: ['ref_contract_status_id', 'ref_contract_status'],
  announcement: ['ref_buy_status_id', 'ref_buy_status'],
  lot: ['ref_lot_status_id', 'ref_lots_status'],
  plan: ['ref_pln_point_status_id', 'ref_pln_point_status'],
};

function placed(code: string, name: Text, kind: GoszakupKind): Status | undefined {
  if (kind === 'plan') return 'preparation';
  if (kind === 'announcement') return ANNOUNCEMENT_CODES.get(code);
  if (kind === 'lot') return undefined;
  const words = [name['ru'], name['kk']]
    .filter((word) => word !== undefined)
    .map((word) => word.trim().toLowerCase());
  const known = words
    .map((word) => CONTRACT_WORDS.get(word) ?? statusOf(word))
    .find((status) => status !== undefined);
  return known ?? CONTRACT_CODES.get(code);
}
