import {BudgetCompare} from '../charts/budget-compare.js';

if (!customElements?.get('budget-compare')) customElements?.define('budget-compare', BudgetCompare);

declare global {
  interface HTMLElementTagNameMap {
    'budget-compare': BudgetCompare;
  }
}
