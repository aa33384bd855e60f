import {BudgetStages} from '../charts/budget-stages.js';

if (!customElements?.get('budget-stages')) customElements?.define('budget-stages', BudgetStages);

declare global {
  interface HTMLElementTagNameMap {
    'budget-stages': BudgetStages;
  }
}
