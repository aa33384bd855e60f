import {BudgetFlags} from '../project/budget-flags.js';

if (!customElements?.get('budget-flags')) customElements?.define('budget-flags', BudgetFlags);

declare global {
  interface HTMLElementTagNameMap {
    'budget-flags': BudgetFlags;
  }
}
