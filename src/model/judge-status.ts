import {dayOf} from './day.js';
import type {DatePair, Status} from './project.js';

/** What is known of a project's course. */
export interface Course {
  readonly status: string;
  readonly start?: DatePair | undefined;
  readonly end?: DatePair | undefined;
  /** Latest physical progress, per cent. */
  readonly physical?: number | undefined;
}

/** How a project stands to its plan, in days. */
export type Judgement =
  | {readonly kind: 'overdue' | 'due' | 'endedLate' | 'endedEarly' | 'startLate'; readonly days: number}
  | {readonly kind: 'endedOnTime'};

/** Statuses in which the works are over, or off. */
export const WORKS_OVER: ReadonlySet<string> = new Set<Status>([
  'completion',
  'completed',
  'maintenance',
  'decommissioning',
  'decommissioned',
  'cancelled',
]);
const BEFORE = new Set(['identification', 'preparation']);

/**
 * Compares a project's dates with its plan on a given day.
 *
 * A project is overdue when its planned end lies before that day, it has no actual end, its status does not say that the
 * works are over, and its physical progress is not 100 %. A planned date without a day counts to the end of its month or year.
 *
 * @param on ISO date on which the data were true
 * @returns undefined where the dates do not tell
 */
export function judgeStatus({status, start, end, physical}: Course, on: string): Judgement | undefined {
  const now = dayOf(on);
  if (now === undefined || status === 'cancelled') return undefined;
  const planned = dayOf(end?.planned, 'last');
  const ended = dayOf(end?.actual);
  if (ended !== undefined && ended <= now)
    return planned === undefined ? undefined : ending(ended, planned, end?.actual);
  if (WORKS_OVER.has(status) || (physical ?? 0) >= 100) return undefined;
  if (planned !== undefined && planned < now) return {kind: 'overdue', days: now - planned};
  const begin = dayOf(start?.planned, 'last');
  if (BEFORE.has(status) && begin !== undefined && begin < now && start?.actual === undefined) {
    return {kind: 'startLate', days: now - begin};
  }
  return planned === undefined ? undefined : {kind: 'due', days: planned - now};
}

/** An actual end that is told only by month or year is as planned when it overlaps with the plan. */
function ending(ended: number, planned: number, actual: string | undefined): Judgement {
  const latest = dayOf(actual, 'last') ?? ended;
  if (ended > planned) return {kind: 'endedLate', days: ended - planned};
  return latest < planned ? {kind: 'endedEarly', days: planned - latest} : {kind: 'endedOnTime'};
}
