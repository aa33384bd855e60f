import {BudgetSummary} from '../charts/budget-summary.js';

if (!customElements?.get('budget-summary')) customElements?.define('budget-summary', BudgetSummary);

declare global {
  interface HTMLElementTagNameMap {
    'budget-summary': BudgetSummary;
  }
}
