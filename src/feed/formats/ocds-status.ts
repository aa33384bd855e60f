import type {Status} from '../../model/project.js';
import type {IssueList} from './issue-list.js';
import {filledWord} from './oc4ids-values.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';

/** A status as it follows from those of the contracts, the awards or the tender. */
export interface DerivedStatus {
  readonly status: Status;
  /** The word in the feed that decided. */
  readonly word?: string;
  /** Which field it stands in. */
  readonly from: string;
}

/**
 * What the statuses of OCDS mean for a project. A contract that is *terminated* came to its end, mostly as planned;
 * *cancelled* is one that was never signed.
 */
const CONTRACT: Readonly<Record<string, Status>> = {
  pending: 'preparation',
  active: 'implementation',
  terminated: 'completed',
  cancelled: 'cancelled',
};
const AWARD: Readonly<Record<string, Status>> = {
  pending: 'preparation',
  active: 'preparation',
  cancelled: 'cancelled',
  unsuccessful: 'cancelled',
};
const TENDER: Readonly<Record<string, Status>> = {
  planning: 'preparation',
  planned: 'preparation',
  active: 'preparation',
  complete: 'preparation',
  cancelled: 'cancelled',
  unsuccessful: 'cancelled',
  withdrawn: 'cancelled',
};

/** The furthest of several contracts or awards that is still going on speaks for the project. */
const ORDER: readonly Status[] = ['implementation', 'completed', 'preparation', 'cancelled'];

/**
 * The status of a contracting process, which OCDS itself does not state.
 *
 * Contracts decide, else awards unless all of them failed while the tender goes on, else the tender. A process that holds
 * only planning is in preparation.
 */
export function derivedStatus(release: JsonRecord, issues: IssueList): DerivedStatus | undefined {
  const tender = recordOf(release['tender']);
  const contracts = statusOfList(release['contracts'], 'contracts', CONTRACT, issues, contractWord);
  if (contracts) return contracts;
  const ofTender = statusOfWord(tender['status'], '/tender/status', 'tender.status', TENDER, issues);
  const awards = statusOfList(release['awards'], 'awards', AWARD, issues);
  if (awards && (awards.status !== 'cancelled' || !ofTender)) return awards;
  if (ofTender) return ofTender;
  if (awards) return awards;
  return isRecord(release['planning']) && !isRecord(release['tender'])
    ? {status: 'preparation', from: 'planning'}
    : undefined;
}

/** A contract of OCDS 1.0 may lack a status: one that was signed or paid is going on. */
function contractWord({status, dateSigned, implementation}: JsonRecord): unknown {
  if (filledWord(status) !== undefined) return status;
  const isPaid = listOf(recordOf(implementation)['transactions']).length > 0;
  return isPaid || filledWord(dateSigned) !== undefined ? 'active' : undefined;
}

function statusOfList(
  value: unknown,
  key: string,
  words: Readonly<Record<string, Status>>,
  issues: IssueList,
  wordIn: (entry: JsonRecord) => unknown = ({status}) => status,
): DerivedStatus | undefined {
  let best: DerivedStatus | undefined;
  listOf(value).forEach((entry, index) => {
    if (!isRecord(entry)) return;
    const found = statusOfWord(wordIn(entry), `/${key}/${index}/status`, `${key}[].status`, words, issues);
    if (!found) return;
    const stated = filledWord(entry['status']);
    const derived: DerivedStatus = stated === undefined ? {status: found.status, from: found.from} : found;
    if (!best || ORDER.indexOf(derived.status) < ORDER.indexOf(best.status)) best = derived;
  });
  return best;
}

function statusOfWord(
  value: unknown,
  path: string,
  from: string,
  words: Readonly<Record<string, Status>>,
  issues: IssueList,
): DerivedStatus | undefined {
  const word = filledWord(value);
  if (word === undefined) return undefined;
  const key = word.toLowerCase();
  const status = Object.hasOwn(words, key) ? words[key] : undefined;
  if (status !== undefined) return {status, word, from};
  const message = `The status "${word}" is none of the codes of OCDS; it does not tell the project's status.`;
  issues.add('warning', 'stage-unknown', path, message, {word});
  return undefined;
}
