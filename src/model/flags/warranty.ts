import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';

/** Works of the same sector begin at the same place before the warranty of earlier ones is over. */
export const warranty: FlagRule = {
  code: 'warranty',
  limits: [],
  needs: ['warranty', 'place', 'start'],
  sources: [],
  formula: 'placeᵢ = placeⱼ;  sectorᵢ = sectorⱼ;  startᵢ < startⱼ ≤ warrantyᵢ',
  example: {
    earlier: {
      kind: 'name',
      name: {
        kk: 'Абай көшесін жөндеу, 2023',
        ru: 'Ремонт улицы Абая, 2023',
        en: 'Repair of Abai Street, 2023',
      },
    },
    until: {kind: 'day', value: 20_971},
    start: {kind: 'day', value: 20_574},
  },
  evaluate(facts) {
    const {sector} = facts.projects.dimensions;
    if (!facts.has('warranty')) return outcomeOf(0, [], this.needs, facts);
    const kinds = sector?.entries.length ?? 1;
    const sites = new Map<number, number[]>();
    for (let row = 0; row < facts.projects.size; row++) {
      const place = facts.places[row] ?? 0;
      if (place === 0 || Number.isNaN(facts.start[row] ?? NaN)) continue;
      const key = place * kinds + (sector?.codes[row] ?? 0);
      const rows = sites.get(key);
      if (rows) rows.push(row);
      else sites.set(key, [row]);
    }
    const flags: Flag[] = [];
    let n = 0;
    for (const rows of sites.values()) {
      const ordered = [...rows].sort((a, b) => (facts.start[a] ?? 0) - (facts.start[b] ?? 0));
      ordered.forEach((row, at) => {
        if (!Number.isNaN(facts.warrantyUntil[row] ?? NaN)) n++;
        const start = facts.start[row] ?? NaN;
        const earlier = ordered
          .slice(0, at)
          .find((of) => (facts.start[of] ?? NaN) < start && (facts.warrantyUntil[of] ?? NaN) >= start);
        if (earlier === undefined) return;
        flags.push({
          row,
          evidence: {
            earlier: {kind: 'name', name: facts.projects.titles[earlier] ?? ''},
            until: {kind: 'day', value: facts.warrantyUntil[earlier] ?? NaN},
            start: {kind: 'day', value: start},
          },
        });
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
