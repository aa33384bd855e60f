import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';

/** Past the planned end, and not over: the rule of `judgeStatus`. */
export const overdue: FlagRule = {
  code: 'overdue',
  limits: [{name: 'overdue', value: 0, unit: 'days'}],
  needs: ['end', 'today'],
  sources: [],
  formula: 'today − planned end > x;  not completed, physical < 100',
  example: {end: {kind: 'day', value: 20_638}, length: {kind: 'length', value: 73}},
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size && facts.has('today'); row++) {
      const end = facts.endPlanned[row] ?? NaN;
      if (Number.isNaN(end)) continue;
      n++;
      const judged = facts.judged[row];
      if (judged?.kind !== 'overdue' || judged.days <= (limits['overdue'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {end: {kind: 'day', value: end}, length: {kind: 'length', value: judged.days}},
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
