import {BudgetExplorer} from '../embed/budget-explorer.js';

if (!customElements?.get('budget-explorer')) customElements?.define('budget-explorer', BudgetExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'budget-explorer': BudgetExplorer;
  }
}
