import type {FlagFacts} from './flag-facts.js';
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
    if (!facts.has('warranty')) return outcomeOf(0, [], this.needs, facts);
    const flags: Flag[] = [];
    let n = 0;
    for (const rows of sitesOf(facts)) {
      const ordered = rows.sort((a, b) => (facts.start[a] ?? 0) - (facts.start[b] ?? 0));
      let first = 0;
      for (const row of ordered) {
        if (!Number.isNaN(facts.warrantyUntil[row] ?? NaN)) n++;
        const start = facts.start[row] ?? NaN;
        while (first < ordered.length && !((facts.warrantyUntil[ordered[first] ?? 0] ?? NaN) >= start))
          first++;
        const earlier = ordered[first];
        if (earlier === undefined || !((facts.start[earlier] ?? NaN) < start)) continue;
        flags.push({
          row,
          evidence: {
            earlier: {kind: 'name', name: facts.projects.titles[earlier] ?? ''},
            until: {kind: 'day', value: facts.warrantyUntil[earlier] ?? NaN},
            start: {kind: 'day', value: start},
          },
        });
      }
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** Rows with a start at one place and of one sector, where a warranty is told. */
function sitesOf({projects, places, start, warrantyUntil}: FlagFacts): readonly number[][] {
  const {sector} = projects.dimensions;
  const kinds = sector?.entries.length ?? 1;
  const keyOf = (row: number): number => {
    const place = places[row] ?? 0;
    return place === 0 || Number.isNaN(start[row] ?? NaN) ? -1 : place * kinds + (sector?.codes[row] ?? 0);
  };
  const sites = new Map<number, number[]>();
  warrantyUntil.forEach((until, row) => {
    const key = Number.isNaN(until) ? -1 : keyOf(row);
    if (key >= 0 && !sites.has(key)) sites.set(key, []);
  });
  for (let row = 0; row < projects.size; row++) sites.get(keyOf(row))?.push(row);
  return [...sites.values()];
}
