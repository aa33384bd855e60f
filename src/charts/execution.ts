import type {PlanStage} from '../i18n/messages/charts.js';
import type {Meta} from '../model/dataset.js';
import type {Total} from '../store/figures.js';

/**
 * The stage that paid money is compared with: the adjusted plan where it covers all that the plan and the payments cover (as
 * budget.egov.kz computes its percentages), else the plan, else the contracts.
 *
 * Undefined where nothing covers the payments: a share of part of the money would mislead; and where the feed's stages do not
 * count in one unit.
 */
export function planStage(
  {sums, stated}: Pick<Total, 'sums' | 'stated'>,
  {incomparable}: Pick<Meta, 'incomparable'>,
): PlanStage | undefined {
  if (incomparable) return undefined;
  const {planned = 0, adjusted = 0, contracted = 0, paid = 0} = stated;
  if (paid === 0) return undefined;
  if (positive(sums.adjusted) && adjusted >= Math.max(planned, paid)) return 'adjusted';
  if (positive(sums.planned) && planned >= paid) return 'planned';
  return positive(sums.contracted) && contracted >= paid ? 'contracted' : undefined;
}

/**
 * Paid money as a part of a stage, 1 for all of it. Undefined where either is missing, the stage is not positive, or other
 * records state the one than the other: payments that are not told are no payments of 0.
 */
export function paidShare(
  {sums, stated}: Pick<Total, 'sums' | 'stated'>,
  stage: PlanStage | undefined,
): number | undefined {
  const plan = stage && sums[stage];
  if (!stage || plan === undefined || plan <= 0) return undefined;
  return stated.paid === stated[stage] && sums.paid !== undefined ? sums.paid / plan : undefined;
}

function positive(sum: number | undefined): boolean {
  return sum !== undefined && sum > 0;
}
