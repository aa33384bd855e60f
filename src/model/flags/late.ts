import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';

/** Completed after the planned end, by the rule of `judgeStatus`. */
export const late: FlagRule = {
  code: 'late',
  limits: [{name: 'late', value: 30, unit: 'days'}],
  needs: ['end', 'endActual', 'today'],
  sources: [],
  formula: 'actual end − planned end > x',
  example: {end: {kind: 'day', value: 20_638}, length: {kind: 'length', value: 96}},
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const judged = facts.judged[row];
      const over =
        judged?.kind === 'endedLate' || judged?.kind === 'endedEarly' || judged?.kind === 'endedOnTime';
      if (!over) continue;
      n++;
      if (judged.kind !== 'endedLate' || judged.days <= (limits['late'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          end: {kind: 'day', value: facts.endPlanned[row] ?? NaN},
          length: {kind: 'length', value: judged.days},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
