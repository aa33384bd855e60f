import {safeUrl} from '../element/safe-url.js';
import type {BudgetStore} from '../store/budget-store.js';
import {linkToProject} from '../store/permalink.js';

/** What a link to a project can be made of. */
export interface LinkSource {
  readonly store: BudgetStore | undefined;
  readonly id: string;
  /** True where the page shows this project whatever the reader does. */
  readonly isFixed: boolean;
  /** The project's page as the feed gives it, and the address of the feed. */
  readonly page: string | undefined;
  readonly feed: string | undefined;
}

/**
 * The address under which a project is found again: this page with the project in its fragment, where the page keeps what is
 * looked at there (`permalink`); this page as it is, where it is about this project; else the project's own page in the feed.
 *
 * @returns undefined where there is none of these
 */
export function ownLink({store, id, isFixed, page, feed}: LinkSource): string | undefined {
  const kept = store && linkToProject(store, id);
  const here = isFixed && /^https?:/.test(location.protocol) ? location.href : undefined;
  const link = kept ?? here ?? safeUrl(page, feed);
  return link !== undefined && /^https?:/.test(link) ? link : undefined;
}
