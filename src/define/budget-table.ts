import {BudgetTable} from '../charts/budget-table.js';

if (!customElements?.get('budget-table')) customElements?.define('budget-table', BudgetTable);

declare global {
  interface HTMLElementTagNameMap {
    'budget-table': BudgetTable;
  }
}
