import {BudgetFeed} from '../store/budget-feed.js';

if (!customElements?.get('budget-feed')) customElements?.define('budget-feed', BudgetFeed);

declare global {
  interface HTMLElementTagNameMap {
    'budget-feed': BudgetFeed;
  }
}
