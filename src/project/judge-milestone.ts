import type {Milestone} from '../model/project.js';
import {dayOf} from '../model/day.js';

/** How a planned step stands; `days` are counted from its planned day. */
export type MilestoneCourse =
  | {readonly kind: 'met'}
  | {readonly kind: 'metLate' | 'overdue' | 'due'; readonly days: number}
  | {readonly kind: 'notMet' | 'partiallyMet'};

/**
 * Compares a step with its plan. A planned date without a day counts to the end of its month or year.
 *
 * @param on ISO date on which the data were true
 * @returns undefined where the feed does not tell
 */
export function judgeMilestone({due, met, status}: Milestone, on: string): MilestoneCourse | undefined {
  const [planned, reached, now] = [dayOf(due, 'last'), dayOf(met), dayOf(on)];
  if (reached !== undefined || status === 'met')
    return reached !== undefined && planned !== undefined && reached > planned
      ? {kind: 'metLate', days: reached - planned}
      : {kind: 'met'};
  if (status === 'notMet' || status === 'partiallyMet') return {kind: status};
  if (planned === undefined || now === undefined) return undefined;
  return planned < now ? {kind: 'overdue', days: now - planned} : {kind: 'due', days: planned - now};
}
