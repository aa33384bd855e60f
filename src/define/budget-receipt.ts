import {BudgetReceipt} from '../charts/budget-receipt.js';

if (!customElements?.get('budget-receipt')) customElements?.define('budget-receipt', BudgetReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'budget-receipt': BudgetReceipt;
  }
}
