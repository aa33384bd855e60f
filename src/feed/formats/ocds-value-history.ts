import {releaseTime} from './ocds-merge.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';

/** What a contract's value was from some release on. */
export interface ValueAt {
  /** ISO 8601, as the release tells it. */
  readonly date: unknown;
  readonly release: string | undefined;
  /** True where the release is tagged as an amendment of a contract. */
  readonly amends: boolean;
  readonly amount: number;
  readonly currency: string;
}

/** The values of each contract by its id, oldest first; one that did not change stands once. */
export type ValueHistory = ReadonlyMap<string, readonly ValueAt[]>;

/**
 * The values of contracts through the releases of one process. Contracts that are not in force yet are left out: what they
 * cost is a proposal.
 */
export function historyOfReleases(releases: readonly JsonRecord[]): ValueHistory {
  const history = new Map<string, ValueAt[]>();
  const dated = releases.filter((release) => releaseTime(release) > -Infinity);
  for (const release of [...dated].sort((a, b) => releaseTime(a) - releaseTime(b))) {
    for (const contract of listOf(release['contracts']).filter(isRecord)) {
      const {amount, currency} = recordOf(contract['value']);
      if (contract['status'] === 'pending') continue;
      put(history, contract['id'], {
        date: release['date'],
        release: wordOf(release['id']),
        amends: listOf(release['tag']).includes('contractAmendment'),
        amount,
        currency,
      });
    }
  }
  return history;
}

/** The same of a versioned release, where each amount stands with the release that told it. */
export function historyOfVersions(versioned: JsonRecord): ValueHistory {
  const history = new Map<string, ValueAt[]>();
  for (const contract of listOf(versioned['contracts']).filter(isRecord)) {
    const {amount: amounts, currency: currencies} = recordOf(contract['value']);
    const codes = new Set(
      listOf(currencies)
        .filter(isRecord)
        .map(({value}) => value),
    );
    const [currency] = codes;
    if (codes.size !== 1) continue;
    for (const {value: amount, releaseDate: date, releaseID, releaseTag} of listOf(amounts).filter(
      isRecord,
    )) {
      const amends = [releaseTag].flat().includes('contractAmendment');
      put(history, contract['id'], {date, release: wordOf(releaseID), amends, amount, currency});
    }
  }
  return history;
}

function put(
  history: Map<string, ValueAt[]>,
  id: unknown,
  {amount, currency, ...at}: Omit<ValueAt, 'amount' | 'currency'> & {amount: unknown; currency: unknown},
): void {
  const key = wordOf(id);
  if (key === undefined || typeof amount !== 'number' || typeof currency !== 'string') return;
  const known = history.get(key) ?? [];
  history.set(key, known);
  const last = known[known.length - 1];
  if (last?.amount !== amount || last.currency !== currency) known.push({...at, amount, currency});
}
