import {BudgetErrorEvent} from './events.js';

/**
 * Code or words that a part of an element needs later; undefined where they do not come, which `budget-error` of the element
 * tells. Never rejects.
 */
export function fetchedFor<Result>(
  element: EventTarget,
  coming: Promise<Result>,
): Promise<Result | undefined> {
  return coming.catch((error: unknown) => {
    element.dispatchEvent(new BudgetErrorEvent('no-module', String(error)));
    return undefined;
  });
}
