import type {BudgetState} from './budget-state.js';
import {Figures} from './figures.js';
import {type Choice, resolveView} from './view.js';

/** Figures of one element: the shared ones, narrowed by what it is asked for itself. */
export interface LocalFigures {
  readonly shared: Figures;
  /** What it is asked for, as JSON. */
  readonly asked: string;
  readonly figures: Figures;
}

/** @param before those made last, which stay where nothing changed */
export function localFigures(
  shared: Figures,
  all: BudgetState['choice'],
  choice: Choice,
  before: LocalFigures | undefined,
): LocalFigures {
  const asked = JSON.stringify(choice);
  if (before?.shared === shared && before.asked === asked) return before;
  const where = {
    ...shared.view.where,
    ...choice.where,
    values: {...shared.view.where.values, ...choice.where?.values},
  };
  const view = resolveView(shared.dataset, {...all, ...choice, where});
  return {shared, asked, figures: new Figures(shared.dataset, view, before?.figures)};
}
