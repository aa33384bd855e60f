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
  const {count, sums, stated} = figures.total;
  const whole = stated[from] === count && stated[to] === count;
  const [before, after, both] = whole
    ? [sums[from] ?? 0, sums[to] ?? 0, count]
    : sumsOfBoth(figures, from, to);
  return {
    from,
    both,
    alike: both > 0 && both === stated[from] && both === stated[to],
    difference: after - before,
    share: before > 0 ? (after - before) / before : undefined,
  };
}

function sumsOfBoth({table, view, rows}: Figures, from: Stage, to: Stage): readonly [number, number, number] {
  const [earlier, later] = [valuesIn(table, from, view.currency), valuesIn(table, to, view.currency)];
  let [before, after, both] = [0, 0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const a = earlier[row] as number;
    const b = later[row] as number;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    before += a;
    after += b;
    both++;
  }
  return [before, after, both];
}
