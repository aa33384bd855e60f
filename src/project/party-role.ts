import type {Table} from '../model/dataset.js';

/** What a body or company does in a project: builds, or orders. */
export const PARTY_ROLES = ['supplier', 'authority'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The roles in which a table names anybody. */
export function partyRoles({dimensions}: Pick<Table, 'dimensions'>): readonly PartyRole[] {
  return PARTY_ROLES.filter((role) => dimensions[role]?.entries.some(({key}) => key !== ''));
}

/** Who stands on the other side of the contract. */
export function otherRole(role: PartyRole): PartyRole {
  return role === 'supplier' ? 'authority' : 'supplier';
}

export function isPartyRole(word: string | undefined): word is PartyRole {
  return PARTY_ROLES.some((role) => role === word);
}
