import type {PlanStage} from '../i18n/messages/charts.js';
import type {Sums, Total} from '../store/figures.js';

/**
 * The stage that paid money is compared with: the adjusted plan where it covers all that the plan and the payments cover (as
 * budget.egov.kz computes its percentages), else the plan, else the contracts.
 *
 * Undefined where nothing covers the payments: a share of part of the money would mislead.
 */
export function planStage({sums, stated}: Pick<Total, 'sums' | 'stated'>): PlanStage | undefined {
  const {planned = 0, adjusted = 0, contracted = 0, paid = 0} = stated;
  if (paid === 0) return undefined;
  if (positive(sums.adjusted) && adjusted >= Math.max(planned, paid)) return 'adjusted';
  if (positive(sums.planned) && planned >= paid) return 'planned';
  return positive(sums.contracted) && contracted >= paid ? 'contracted' : undefined;
}

/** Paid money as a part of a stage, 1 for all of it; undefined where either is missing or the stage is not positive. */
export function paidShare({paid, ...sums}: Sums, stage: PlanStage | undefined): number | undefined {
  const plan = stage && sums[stage];
  if (paid === undefined || plan === undefined || plan <= 0) return undefined;
  return paid / plan;
}

function positive(sum: number | undefined): boolean {
  return sum !== undefined && sum > 0;
}
