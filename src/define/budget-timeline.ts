import {BudgetTimeline} from '../charts/budget-timeline.js';

if (!customElements?.get('budget-timeline')) customElements?.define('budget-timeline', BudgetTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'budget-timeline': BudgetTimeline;
  }
}
