import type {BudgetState} from '../store/budget-state.js';

/** Codes whose boundaries are built in, as `loadRegions` has them. */
const BUILT_IN = /^KZ-\d\d$/;

/**
 * Whether boundaries are on their way, for an element that draws them: what they bring has a height. Those of `regions-src` are
 * not told of.
 */
export function awaitsRegions({dataset, regions, load}: BudgetState): boolean {
  if (!dataset || regions || load.phase !== 'ready' || load.failure) return false;
  const named = [dataset.projects, dataset.lines].some(({dimensions}) =>
    dimensions.region?.entries.some(({key}) => BUILT_IN.test(key)),
  );
  return named || dataset.regions !== undefined || dataset.meta.regions !== undefined;
}
