import type {Issue, IssueLevel} from '../model/issue.js';
import type {JoinPart} from './join-datasets.js';

const LEVELS: readonly IssueLevel[] = ['error', 'warning', 'info'];

/** What is said of a whole feed and is not true of the joined one: it is found out anew. */
const OF_THE_WHOLE = ['no-place', 'missing-amounts', 'several-currencies'];

/** The issues of all sources, each with its name, and those of the join; the worst first. */
export function joinIssues(parts: readonly JoinPart[], own: readonly Issue[] = []): readonly Issue[] {
  const theirs = parts.flatMap(({name, dataset}) =>
    dataset.issues
      .filter(({code}) => parts.length === 1 || !OF_THE_WHOLE.includes(code))
      .map((issue) => ({
        ...issue,
        message: `${name}: ${issue.message}`,
        values: {...issue.values, source: name},
      })),
  );
  return [...own, ...theirs].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
