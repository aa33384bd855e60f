import {BudgetTreemap} from '../charts/budget-treemap.js';

if (!customElements?.get('budget-treemap')) customElements?.define('budget-treemap', BudgetTreemap);

declare global {
  interface HTMLElementTagNameMap {
    'budget-treemap': BudgetTreemap;
  }
}
