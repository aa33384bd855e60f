import type {Award, Offer, Procurement} from '../project.js';

/** An offer with its sum in one number. */
export interface PricedOffer extends Offer {
  readonly price: number;
}

/** A tender of which the offers are told. */
export interface Contest {
  /** Offers that came in and were not taken back. */
  readonly submitted: readonly Offer[];
  readonly valid: readonly Offer[];
  readonly disqualified: readonly Offer[];
  readonly active: readonly Award[];
  /** Those to whom an active award goes. */
  readonly winners: ReadonlySet<string>;
  /** True while an award waits for a decision. */
  readonly undecided: boolean;
}

/** An offer without a status counts as valid. */
export function contestOf({offers = [], awards = []}: Procurement): Contest {
  const valid = offers.filter(({status}) => status === undefined || status === 'valid');
  const disqualified = offers.filter(({status}) => status === 'disqualified');
  const active = awards.filter(({status}) => status === undefined || status === 'active');
  return {
    submitted: [...valid, ...disqualified],
    valid,
    disqualified,
    active,
    winners: new Set(active.flatMap(({to}) => to)),
    undecided: awards.some(({status}) => status === 'pending'),
  };
}

/** Who offers, as one word. */
export function bidderOf({by}: Offer): string {
  return [...by].sort().join(' + ');
}

/** Offers with their prices; none where one lacks a price or is in another currency. */
export function priced(offers: readonly Offer[]): readonly PricedOffer[] {
  const [first] = offers;
  const alike = offers.every(
    ({value}) => value && value.currency === first?.value?.currency && value.amount > 0,
  );
  return alike ? offers.map((offer) => ({...offer, price: offer.value?.amount ?? NaN})) : [];
}

/**
 * How much dearer the second-lowest valid offer is than the winning one, as a share of it, by Cardinal's R024 and R058.
 *
 * @returns undefined where they exclude the process: an award is pending, several awards or suppliers, joint bidders, the
 * winner is not the lowest
 */
export function leadOf({valid, active, winners, undecided}: Contest): number | undefined {
  if (undecided || active.length !== 1 || winners.size !== 1) return undefined;
  if (valid.some(({by}) => by.length !== 1)) return undefined;
  const [lowest, second] = [...priced(valid)].sort((a, b) => a.price - b.price);
  if (!lowest || !second) return undefined;
  const winner = [lowest, second].find(
    ({by, price}) => price === lowest.price && by.some((id) => winners.has(id)),
  );
  return winner && (second.price - lowest.price) / lowest.price;
}
