import {foldText} from '../i18n/fold.js';
import type {Table} from '../model/dataset.js';
import type {Column, Entry} from '../model/dimension.js';
import type {Where} from '../model/where.js';
import {PARTY_ROLES, type PartyRole} from './party-role.js';

/** One body or company in one role, as a table has it. */
export interface KnownParty {
  readonly role: PartyRole;
  readonly column: Column;
  /** Index of its entry in the column. */
  readonly index: number;
  readonly entry: Entry;
}

/**
 * Finds a party by its id as given, else by its whole name in any language and script.
 *
 * @param roles where to look, the first that has it stands
 */
export function findParty(
  {dimensions}: Pick<Table, 'dimensions'>,
  asked: string,
  roles: readonly PartyRole[] = PARTY_ROLES,
): KnownParty | undefined {
  const key = asked.trim();
  if (key === '') return undefined;
  const folded = foldText(key);
  const byKey = (entry: Entry) => entry.key === key;
  const byName = ({label}: Entry) => Object.values(label).some((name) => foldText(name) === folded);
  for (const match of [byKey, byName]) {
    for (const role of roles) {
      const column = dimensions[role];
      const index = column?.entries.findIndex((entry) => entry.key !== '' && match(entry)) ?? -1;
      const entry = column?.entries[index];
      if (column && entry) return {role, column, index, entry};
    }
  }
  return undefined;
}

/** The one party that is filtered by, where it is one. */
export function filteredParty(
  {values}: Where,
  table: Pick<Table, 'dimensions'>,
  roles: readonly PartyRole[],
): KnownParty | undefined {
  for (const role of roles) {
    const [key, ...more] = values[role] ?? [];
    const party = key && more.length === 0 ? findByKey(table, role, key) : undefined;
    if (party) return party;
  }
  return undefined;
}

/** The party with a key in a role, if the table has it. */
export function findByKey(
  {dimensions}: Pick<Table, 'dimensions'>,
  role: PartyRole,
  key: string,
): KnownParty | undefined {
  const column = dimensions[role];
  const index = column?.entries.findIndex((entry) => entry.key === key) ?? -1;
  const entry = column?.entries[index];
  return column && entry && key !== '' ? {role, column, index, entry} : undefined;
}
