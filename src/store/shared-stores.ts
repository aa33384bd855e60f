import {BudgetStore} from './budget-store.js';

interface Shared {
  readonly store: BudgetStore;
  users: number;
}

const byGroup = new Map<string, Shared>();

/**
 * The store of all elements on the page with the same `group`, so that they filter each other without a common parent.
 *
 * @returns the store and the function that lets go of it; the last to let go closes it
 */
export function joinGroup(group: string): {store: BudgetStore; leave: () => void} {
  const shared = byGroup.get(group) ?? {store: new BudgetStore(), users: 0};
  byGroup.set(group, shared);
  shared.users++;
  let left = false;
  return {
    store: shared.store,
    leave: () => {
      if (left) return;
      left = true;
      if (--shared.users > 0) return;
      shared.store.close();
      byGroup.delete(group);
    },
  };
}
