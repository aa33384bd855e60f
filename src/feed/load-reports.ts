import {joinReports} from '../model/report-counts.js';
import type {Feedback} from '../model/feedback.js';
import {exchange} from './exchange.js';
import {ExchangeError} from './exchange-error.js';
import {open311} from './formats/open311.js';
import {open311Address, type Open311Endpoint} from './open311-endpoint.js';

/** Services page by such numbers; a list of another length is whole. */
const ROUND = 50;
/** A service that goes on after so many pages is left there. */
const MOST_PAGES = 20;

/**
 * Reads the reports of an Open311 service, newest first: those that it shows, as it shows them.
 *
 * The standard has no pages, yet many services have: where a list is of a round length the next page is asked for, until one
 * brings nothing new.
 *
 * @param parameters narrow them down: `service_code`, `start_date`
 * @throws {ExchangeError}
 */
export async function loadReports(
  endpoint: Open311Endpoint,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): Promise<readonly Feedback[]> {
  let known: readonly Feedback[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const paging = page === 1 ? [] : [['page', String(page)] as const];
    const read = await exchange(open311Address(endpoint, 'requests.json', [...parameters, ...paging])).then(
      reportsIn,
      (error: unknown) => {
        if (page === 1) throw error;
        return [];
      },
    );
    const joined = joinReports(known, read);
    const fresh = joined.length - known.length;
    known = joined;
    if (fresh === 0 || read.length % ROUND > 0) break;
  }
  return known;
}

function reportsIn(json: unknown): readonly Feedback[] {
  try {
    return open311.read(json, {}).feedback ?? [];
  } catch {
    throw new ExchangeError('not-json');
  }
}
