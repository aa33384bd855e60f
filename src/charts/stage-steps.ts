import {type Stage, STAGES} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import type {Figures} from '../store/figures.js';

/** What became of a sum from one stage to the next. */
export interface StageChange {
  readonly from: Stage;
  /** How many records state both stages; only those are compared. */
  readonly both: number;
  /** True where the records of either stage are all of those: then the sums that are shown compare. */
  readonly alike: boolean;
  /** The later less the earlier sum, of the records that state both. */
  readonly difference: number;
  /** The difference as a part of the earlier sum; undefined where that is not positive. */
  readonly share: number | undefined;
}

/** One stage of money that the records tell. */
export interface StageStep {
  readonly stage: Stage;
  readonly sum: number;
  /** How many records state it. */
  readonly stated: number;
  /** From the stage before it that is told; undefined for the first. */
  readonly change: StageChange | undefined;
}

/**
 * The stages that money has passed through, each with its change from the one before.
 *
 * Stages that different records state are never compared as they are, and those of different units not at all: 20 contracts beside 30 plans would look like savings.
 */
export function stageSteps(figures: Figures): readonly StageStep[] {
  const {sums, stated} = figures.total;
  const told = STAGES.filter((stage) => sums[stage] !== undefined && (stated[stage] ?? 0) > 0);
  return told.map((stage, index) => {
    const from = told[index - 1];
    return {
      stage,
      sum: sums[stage] ?? 0,
      stated: stated[stage] ?? 0,
      change: from && !figures.dataset.meta.incomparable ? changeBetween(figures, from, stage) : undefined,
    };
  });
}

function changeBetween(figures: Figures, from: Stage, to: Stage): StageChange {
  const {stated} = figures.total;
  const before = sumWhere(figures, from, to);
  const after = sumWhere(figures, to, from);
  return {
    from,
    both: before.count,
    alike: before.count > 0 && before.count === stated[from] && before.count === stated[to],
    difference: after.sum - before.sum,
    share: before.sum > 0 ? (after.sum - before.sum) / before.sum : undefined,
  };
}

/** The sum of one stage in the records that state the other as well, and how many they are. */
function sumWhere(
  figures: Figures,
  stage: Stage,
  other: Stage,
): {readonly sum: number; readonly count: number} {
  const {table, view, total} = figures;
  if (total.stated[other] === total.count)
    return {sum: total.sums[stage] ?? 0, count: total.stated[stage] ?? 0};
  const values = valuesIn(table, stage, view.currency);
  const others = valuesIn(table, other, view.currency);
  let [sum, count] = [0, 0];
  const {rows} = figures;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const value = values[row] as number;
    if (Number.isNaN(value + (others[row] as number))) continue;
    sum += value;
    count++;
  }
  return {sum, count};
}
