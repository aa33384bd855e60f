import {BudgetParty} from '../project/budget-party.js';

if (!customElements?.get('budget-party')) customElements?.define('budget-party', BudgetParty);

declare global {
  interface HTMLElementTagNameMap {
    'budget-party': BudgetParty;
  }
}
