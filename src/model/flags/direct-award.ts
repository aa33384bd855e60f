import {METHODS} from './flag-facts.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';

/** Bought from one without a tender. */
export const directAward: FlagRule = {
  code: 'direct-award',
  limits: [],
  needs: ['method'],
  sources: [
    {
      title: 'OCDS 1.1, codelist method',
      url: 'https://standard.open-contracting.org/latest/en/schema/codelists/#method',
    },
  ],
  formula: 'method = direct',
  example: {count: {kind: 'count', value: 412}},
  evaluate(facts) {
    const direct = METHODS.indexOf('direct');
    const told = facts.method.reduce((count, method) => count + Number(method > 0), 0);
    const flags: Flag[] = [];
    facts.method.forEach((method, row) => {
      if (method === direct) flags.push({row, evidence: {count: {kind: 'count', value: told}}});
    });
    return outcomeOf(told, flags, this.needs, facts);
  },
};
