import {BudgetShare} from '../embed/budget-share.js';

if (!customElements?.get('budget-share')) customElements?.define('budget-share', BudgetShare);

declare global {
  interface HTMLElementTagNameMap {
    'budget-share': BudgetShare;
  }
}
