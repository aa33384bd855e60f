import type {Feedback} from './feedback.js';

/** How many reports there are, and how many of them are open. */
export interface ReportCount {
  readonly all: number;
  readonly open: number;
}

/** Reports by the id of their project; those that name none are left out. A report given twice counts once, as the last tells it. */
export function countReports(...lists: readonly (readonly Feedback[])[]): ReadonlyMap<string, ReportCount> {
  const counts = new Map<string, ReportCount>();
  for (const {projectId, status} of joinReports(...lists)) {
    if (projectId === undefined) continue;
    const {all, open} = counts.get(projectId) ?? {all: 0, open: 0};
    counts.set(projectId, {all: all + 1, open: open + Number(status === 'open')});
  }
  return counts;
}

/**
 * Several lists as one, newest first; of a report in more than one of them the last list's stands.
 *
 * Browsers repeat what they sent when a connection breaks under them, and then a service has one report under two numbers:
 * the first with a reference stands for it, so that nobody takes another's place by copying theirs.
 */
export function joinReports(...lists: readonly (readonly Feedback[])[]): readonly Feedback[] {
  const reports = [...new Map(lists.flat().map((report) => [report.id, report])).values()];
  const references = new Set<string>();
  return reports
    .sort((a, b) => stamp(a) - stamp(b))
    .filter(({reference}) => {
      if (reference === undefined) return true;
      const isFirst = !references.has(reference);
      references.add(reference);
      return isFirst;
    })
    .reverse();
}

function stamp({requested, updated}: Feedback): number {
  return Date.parse(requested ?? updated ?? '') || 0;
}
