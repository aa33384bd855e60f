import {dayOf} from '../model/day.js';

/** How many days a warranty still runs, or since how many it is over. */
export interface WarrantyClock {
  readonly isOver: boolean;
  readonly days: number;
}

/**
 * Reads the clock of a warranty; its last day still counts.
 *
 * @param until a date without a day counts to the end of its month or year
 * @param on ISO date on which the data were true
 * @returns undefined where the date cannot be read
 */
export function warrantyClock(until: string, on: string): WarrantyClock | undefined {
  const [last, now] = [dayOf(until, 'last'), dayOf(on)];
  if (last === undefined || now === undefined) return undefined;
  return {isOver: last < now, days: Math.abs(last - now)};
}
