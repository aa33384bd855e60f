import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';

/** Under way, and behind the time that has gone: as if work went on evenly. */
export const slipping: FlagRule = {
  code: 'slipping',
  limits: [{name: 'slipping', value: 25, unit: 'points'}],
  needs: ['start', 'end', 'physical', 'today'],
  sources: [],
  formula: '100 × (today − start) / (planned end − start) − physical > x;  start ≤ today ≤ planned end',
  example: {
    time: {kind: 'percent', value: 80},
    work: {kind: 'percent', value: 45},
    points: {kind: 'points', value: 35},
  },
  evaluate(facts, limits) {
    const {physical} = facts.projects.progress;
    const flags: Flag[] = [];
    let n = 0;
    const {today} = facts;
    for (let row = 0; row < facts.projects.size && today !== undefined; row++) {
      const work = physical?.[row] ?? NaN;
      const [start, end] = [facts.start[row] ?? NaN, facts.endPlanned[row] ?? NaN];
      if (facts.judged[row]?.kind !== 'due' || Number.isNaN(work) || !(start < end) || start > today)
        continue;
      n++;
      const time = (100 * (today - start)) / (end - start);
      if (time - work <= (limits['slipping'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          time: {kind: 'percent', value: time},
          work: {kind: 'percent', value: work},
          points: {kind: 'points', value: time - work},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
