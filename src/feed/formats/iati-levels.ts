import type {MoneyKey} from '../../model/measure.js';
import {iatiSums} from './iati-money.js';
import {elementsOf, wordIn} from './iati-tree.js';
import {IssueList} from './issue-list.js';
import type {JsonRecord} from './record.js';

/** Types of related activity: what this one is a part of, and its own parts. */
const PARENT = ['1', 'parent'];
const CHILD = ['2', 'child'];

/**
 * Stages that an activity states and its parts in the same file state too, by the activity's index: the standard reports
 * money on the lowest level, and what stands on two levels is the same money.
 *
 * @param activities with folded names; undefined for what is none
 */
export function repeatedStages(
  activities: readonly (JsonRecord | undefined)[],
): ReadonlyMap<number, ReadonlySet<MoneyKey>> {
  const parts = partsOf(activities);
  const stages = new Map<number, ReadonlySet<MoneyKey>>();
  const stagesOf = (index: number): ReadonlySet<MoneyKey> => {
    const known = stages.get(index) ?? statedStages(activities[index]);
    stages.set(index, known);
    return known;
  };
  const repeated = new Map<number, ReadonlySet<MoneyKey>>();
  for (const index of parts.keys()) {
    const below = [...descendants(index, parts)].flatMap((part) => [...stagesOf(part)]);
    const both = below.filter((stage) => stagesOf(index).has(stage));
    if (both.length > 0) repeated.set(index, new Set(both));
  }
  return repeated;
}

function statedStages(activity: JsonRecord | undefined): ReadonlySet<MoneyKey> {
  const sums = activity ? iatiSums(activity, '', new IssueList()) : [];
  return new Set(sums.map(({stage}) => stage));
}

/** Parts by the activity that has them. Two activities that name each other as parts are left apart. */
function partsOf(activities: readonly (JsonRecord | undefined)[]): ReadonlyMap<number, ReadonlySet<number>> {
  const indexes = new Map<string, number>();
  activities.forEach((activity, index) => {
    const id = activity && wordIn(elementsOf(activity, 'iatiidentifier'));
    if (id !== undefined && !indexes.has(id)) indexes.set(id, index);
  });
  const parts = new Map<number, Set<number>>();
  const put = (whole: number, part: number): void => {
    if (whole === part) return;
    if (parts.get(part)?.has(whole)) parts.get(part)?.delete(whole);
    else parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
  };
  activities.forEach((activity, index) => {
    for (const related of activity ? elementsOf(activity, 'relatedactivity') : []) {
      const other = indexes.get(wordIn([related], 'ref') ?? '');
      const type = (wordIn([related], 'type') ?? '').toLowerCase();
      if (other === undefined) continue;
      if (PARENT.includes(type)) put(other, index);
      else if (CHILD.includes(type)) put(index, other);
    }
  });
  return parts;
}

function descendants(index: number, parts: ReadonlyMap<number, ReadonlySet<number>>): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const part of parts.get(at) ?? []) {
      if (part === index || found.has(part)) continue;
      found.add(part);
      open.push(part);
    }
  }
  return found;
}
