import {BudgetMap} from '../map/budget-map.js';

if (!customElements?.get('budget-map')) customElements?.define('budget-map', BudgetMap);

declare global {
  interface HTMLElementTagNameMap {
    'budget-map': BudgetMap;
  }
}
