import {BudgetFilters} from '../controls/budget-filters.js';

if (!customElements?.get('budget-filters')) customElements?.define('budget-filters', BudgetFilters);

declare global {
  interface HTMLElementTagNameMap {
    'budget-filters': BudgetFilters;
  }
}
