import type {Locale} from '../i18n/locale.js';
import {loadedMessages, loadMessages} from '../i18n/messages.js';
import type {BudgetState} from '../store/budget-state.js';
import type * as RenderTrouble from './render-trouble.js';

/** What shows failures and what a feed lacks: fetched only when there is some. */
export type Trouble = typeof RenderTrouble;

/** True where there is a failure to show, or a feed does not tell all it should. */
export function isInTrouble({load, dataset}: BudgetState): boolean {
  return load.phase === 'error' || (dataset?.meta.needs.length ?? 0) > 0;
}

/** What shows it, where its words are here in a language. */
export function readyTrouble(trouble: Trouble | string | undefined, language: Locale): Trouble | undefined {
  return typeof trouble === 'object' && loadedMessages(language, trouble.troubleWords) ? trouble : undefined;
}

/** Fetches what shows it, with its words. */
export async function loadTrouble(language: Locale): Promise<Trouble> {
  const view = await import('./render-trouble.js');
  await loadMessages(language, view.troubleWords);
  return view;
}
