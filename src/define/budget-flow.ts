import {BudgetFlow} from '../charts/budget-flow.js';

if (!customElements?.get('budget-flow')) customElements?.define('budget-flow', BudgetFlow);

declare global {
  interface HTMLElementTagNameMap {
    'budget-flow': BudgetFlow;
  }
}
