import {BudgetBars} from '../charts/budget-bars.js';

if (!customElements?.get('budget-bars')) customElements?.define('budget-bars', BudgetBars);

declare global {
  interface HTMLElementTagNameMap {
    'budget-bars': BudgetBars;
  }
}
