import type {BudgetState} from '../store/budget-state.js';
import type {BudgetStore} from '../store/budget-store.js';
import {isPartyRole, type PartyRole} from './party-role.js';

/** What shows one party, and can be pointed at. */
export interface PartyPage {
  focusHeading(): void;
}

/** A party as links tell it. */
export interface PartyLink {
  readonly role: PartyRole;
  readonly key: string;
}

/** Under which name the open party stands among the levels that are shared, undone and sent as a link. */
const LEVEL = 'budget-party';

const pages = new WeakMap<BudgetStore, Set<PartyPage>>();

/** Says that a page of parties belongs to a store, until the signal says stop. */
export function joinPages(store: BudgetStore, page: PartyPage, signal: AbortSignal): void {
  const joined = pages.get(store) ?? new Set();
  pages.set(store, joined.add(page));
  signal.addEventListener('abort', () => joined.delete(page), {once: true});
}

/** The page of parties that belongs to a store, if there is one. */
export function pageOf(store: BudgetStore): PartyPage | undefined {
  return [...(pages.get(store) ?? [])][0];
}

/** The party that the reader opened. */
export function openParty({levels}: Pick<BudgetState, 'levels'>): PartyLink | undefined {
  const [role, ...key] = (levels[LEVEL] ?? '').split(':');
  return isPartyRole(role) && key.length > 0 ? {role, key: key.join(':')} : undefined;
}

/** Opens a party in every page of the store; undefined closes it. */
export function showParty(store: BudgetStore, link: PartyLink | undefined): void {
  store.openLevel(LEVEL, link ? `${link.role}:${link.key}` : '');
}
