import {BudgetFeedback} from '../dialogue/budget-feedback.js';

if (!customElements?.get('budget-feedback')) customElements?.define('budget-feedback', BudgetFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'budget-feedback': BudgetFeedback;
  }
}
