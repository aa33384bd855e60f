import type {Dataset} from '../model/dataset.js';
import {dayOf} from '../model/day.js';
import {judgeStatus} from '../model/judge-status.js';
import {detailOf} from '../model/details.js';

/** Which of some projects are past their planned end and not over. */
export interface Lateness {
  /** How many tell a planned end. */
  readonly told: number;
  /** Days past the planned end, by row. */
  readonly late: ReadonlyMap<number, number>;
}

/**
 * Finds the projects that are overdue on a day, by the rule of `judgeStatus`.
 *
 * @param on ISO date on which the data were true
 * @returns undefined where none tells a planned end
 */
export function lateProjects({projects}: Dataset, rows: Iterable<number>, on: string): Lateness | undefined {
  const planned = projects.dates.endPlanned;
  const now = dayOf(on);
  if (!planned || now === undefined) return undefined;
  const {status} = projects.dimensions;
  const late = new Map<number, number>();
  let told = 0;
  for (const row of rows) {
    const end = planned[row] ?? NaN;
    if (Number.isNaN(end)) continue;
    told++;
    if (end >= now) continue;
    const {start, end: dates} = detailOf(projects, row);
    const judged = judgeStatus(
      {
        status: status?.entries[status.codes[row] ?? 0]?.key ?? '',
        start,
        end: dates,
        physical: projects.progress.physical?.[row],
      },
      on,
    );
    if (judged?.kind === 'overdue') late.set(row, judged.days);
  }
  return told > 0 ? {told, late} : undefined;
}
