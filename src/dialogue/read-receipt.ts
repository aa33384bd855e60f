import {ExchangeError} from '../feed/exchange-error.js';
import {isRecord, listOf, recordOf, wordOf} from '../feed/formats/record.js';

/** What a service gives for a report. */
export interface Receipt {
  /** Number of the report. */
  readonly id?: string;
  /** By which its number can be asked for later. */
  readonly token?: string;
  /** What the service says will be done. */
  readonly notice?: string;
  /** Page of the report, where a host page gave one. */
  readonly url?: string;
}

/**
 * Reads the answer to a report or to a token: `[{"service_request_id": "1", "service_notice": "…"}]` or `[{"token": "1"}]`.
 *
 * @throws {ExchangeError} `not-json` for anything without a number and a token
 */
export function readReceipt(json: unknown): Receipt {
  const holder = isRecord(json) ? (json['service_requests'] ?? json) : json;
  const list = isRecord(holder) && holder['request'] !== undefined ? holder['request'] : holder;
  const record = recordOf(listOf(list)[0]);
  const id = wordOf(record['service_request_id']);
  const token = wordOf(record['token']);
  const notice = wordOf(record['service_notice']);
  if (id === undefined && token === undefined) throw new ExchangeError('not-json');
  return {...(id && {id}), ...(token && {token}), ...(notice && {notice})};
}
