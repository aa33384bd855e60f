import type {Flag} from '../model/flags/flag-rule.js';

/** Figures of an evidence that say how far it is over its limit, the telling first. */
const WEIGHTS = ['over', 'points', 'length', 'score', 'share', 'lead', 'count'] as const;

/** The same signals, those furthest beyond their limit first; alike ones stay in the order of the feed. */
export function strongestFirst(flags: readonly Flag[]): readonly Flag[] {
  const name = WEIGHTS.find((weight) => flags[0]?.evidence[weight]);
  if (name === undefined) return flags;
  return flags
    .map((flag) => ({flag, weight: weightOf(flag, name)}))
    .sort((a, b) => b.weight - a.weight)
    .map(({flag}) => flag);
}

function weightOf({evidence}: Flag, name: string): number {
  const figure = evidence[name];
  return figure && 'value' in figure && Number.isFinite(figure.value) ? Math.abs(figure.value) : 0;
}
