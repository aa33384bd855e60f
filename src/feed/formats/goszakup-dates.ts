import type {DatePair} from '../../model/project.js';
import {dayText, snakeKeys} from './goszakup-record.js';
import {type JsonRecord, wordOf} from './record.js';

/**
 * OCDS methods of the portal's ways to buy: open tender, request for price offers, single source after a failed purchase,
 * tender with prequalification, tender by rating and points.
 */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['2', 'open'],
  ['3', 'open'],
  ['6', 'direct'],
  ['32', 'selective'],
  ['188', 'open'],
]);

/** The OCDS method that was used, else the one announced; undefined for those that are not known here. */
export function methodCode(record: JsonRecord): string | undefined {
  const used = record['fakt_trade_methods_id'] ?? snakeKeys(record['fakt_trade_methods'])['id'];
  const announced = record['ref_trade_methods_id'] ?? snakeKeys(record['ref_trade_methods'])['id'];
  return METHODS.get(wordOf(used ?? announced) ?? '');
}

/** A contract runs from the day it is signed to the day it is to be fulfilled. */
export function goszakupDates(record: JsonRecord): {start: DatePair | undefined; end: DatePair | undefined} {
  const signed = dayText(record['sign_date']);
  const planned =
    dayText(record['plan_exec_date']) ??
    dayText(record['ec_end_date']) ??
    dayText(record['contract_end_date']);
  const actual = dayText(record['fakt_exec_date']);
  return {
    start: signed === undefined ? undefined : {planned: signed},
    end: planned === undefined && actual === undefined ? undefined : ({planned, actual} as DatePair),
  };
}
