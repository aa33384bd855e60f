import {BudgetProject} from '../project/budget-project.js';

if (!customElements?.get('budget-project')) customElements?.define('budget-project', BudgetProject);

declare global {
  interface HTMLElementTagNameMap {
    'budget-project': BudgetProject;
  }
}
