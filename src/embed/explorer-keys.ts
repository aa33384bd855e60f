import type {BudgetMap} from '../map/budget-map.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {BudgetStore} from '../store/budget-store.js';
import {historyOf} from '../store/view-history.js';
import {isTyping, isUndo} from './undo-key.js';

/** The page whose keys are watched. */
export interface KeyedPage extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Ctrl or Cmd with Z, and Enter in a field of search, wherever they are pressed on the page. */
export function watchKeys(page: KeyedPage, storeOf: () => BudgetStore | undefined): void {
  page.addEventListener('keydown', (event) => undo(event, page, storeOf()));
  page.addEventListener('keydown', (event) => goToFound(event, page));
}

/** Fields of text have a way back of their own. */
function undo(event: KeyboardEvent, page: KeyedPage, store: BudgetStore | undefined): void {
  if (!store || event.defaultPrevented || !isUndo(event) || isTyping(event)) return;
  const history = historyOf(store);
  if (!history.canUndo) return;
  event.preventDefault();
  history.undo();
  page.dispatchEvent(new BudgetFilterEvent(store.where));
}

/** Enter in a field of search leads past filters and map to what was found. */
function goToFound(event: KeyboardEvent, page: KeyedPage): void {
  const [field] = event.composedPath();
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
  if (!(field instanceof HTMLInputElement) || field.type !== 'search') return;
  const {localName} = (field.getRootNode() as ShadowRoot).host;
  const map = page.renderRoot.querySelector<BudgetMap>('budget-map');
  const isShared = localName === 'budget-map' || localName === 'budget-filters';
  if (isShared && map && customElements.get('budget-map') && map.focusList()) event.preventDefault();
}
