import type {Award, Offer, Procurement} from '../project.js';

/** An offer as the rules ask it. */
export interface Bid {
  /** Who offers, as one word. */
  readonly bidder: string;
  readonly by: readonly string[];
  /** NaN where none is told. */
  readonly price: number;
  /** When it came in, ISO 8601. */
  readonly at: string | undefined;
  readonly out: boolean;
}

/** A tender of which the offers are told. */
export interface Contest {
  /** Offers that came in and were not taken back. */
  readonly bids: readonly Bid[];
  /** The currency of those bids; undefined where one lacks a price or is in another. */
  readonly currency: string | undefined;
  /** How many active awards there are. */
  readonly awards: number;
  /** Those to whom an active award goes. */
  readonly winners: readonly string[];
  /** True while an award waits for a decision. */
  readonly undecided: boolean;
  /** OCDS award criteria, and the end of the tender period. */
  readonly criteria: string | undefined;
  readonly end: string | undefined;
  /** @see leadOf */
  readonly lead: number | undefined;
}

/** What the rules ask of a purchase. An offer without a status counts as valid. */
export function contestOf({offers = [], awards = [], criteria, tender}: Procurement): Contest {
  const came = offers.filter(
    ({status}) => status === undefined || status === 'valid' || status === 'disqualified',
  );
  const bids = came.map(bidOf);
  const active = awards.filter(({status}) => status === undefined || status === 'active');
  const winners = [...new Set(active.flatMap(({to}) => to))];
  const undecided = awards.some(({status}) => status === 'pending');
  return {
    bids,
    currency: currencyOf(came),
    awards: active.length,
    winners,
    undecided,
    criteria,
    end: tender?.end,
    lead: undecided ? undefined : leadOf(came, active, winners),
  };
}

function bidOf({by, value, at, status}: Offer): Bid {
  const [first = ''] = by;
  return {
    bidder: by.length === 1 ? first : [...by].sort().join(' + '),
    by,
    price: value?.amount ?? NaN,
    at,
    out: status === 'disqualified',
  };
}

/** The currency of offers that compare: each with a price above nothing, in one currency. */
function currencyOf(offers: readonly Offer[]): string | undefined {
  const currency = offers[0]?.value?.currency;
  const alike = offers.every(({value}) => value && value.currency === currency && value.amount > 0);
  return alike ? currency : undefined;
}

/**
 * How much dearer the second-lowest valid offer is than the winning one, as a share of it, by Cardinal's R024 and R058.
 *
 * @returns undefined where they exclude the process: an award is pending, several awards or suppliers, joint bidders, the
 * winner is not the lowest
 */
function leadOf(
  came: readonly Offer[],
  active: readonly Award[],
  winners: readonly string[],
): number | undefined {
  if (active.length !== 1 || winners.length !== 1) return undefined;
  const valid = came.filter(({status}) => status !== 'disqualified');
  if (valid.length < 2 || valid.some(({by}) => by.length !== 1)) return undefined;
  if (currencyOf(valid) === undefined) return undefined;
  let [least, second] = [Infinity, Infinity];
  for (const {value} of valid) {
    const price = value?.amount ?? NaN;
    if (price < least) [least, second] = [price, least];
    else if (price < second) second = price;
  }
  const won = valid.some(({by, value}) => value?.amount === least && by[0] === winners[0]);
  return won ? (second - least) / least : undefined;
}
