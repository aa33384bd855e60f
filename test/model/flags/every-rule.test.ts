import {expect} from '@open-wc/testing';
import type {Limits, RuleCode} from '../../../src/model/flags/flag-rule.js';
import {RULE_CODES} from '../../../src/model/flags/flag-rule.js';
import {asked, inSector, type Project, rows} from './asked-rules.js';

/** Projects at some of which a rule points, and the fields without which it cannot. */
interface Case {
  readonly projects: readonly Project[];
  readonly needs: readonly string[];
  readonly limits?: Limits;
}

const COSTS = [90, 95, 98, 100, 100, 102, 104, 106, 110, 1000];
const TENDER = {start: '2026-01-01', end: '2026-01-15'};
const at = (lon: number) => ({place: {type: 'Point', coordinates: [lon, 43]}});
const offer = (by: string, value: number, status = 'valid', day = '10') => ({
  by: [by],
  value,
  status,
  at: `2026-01-${day}`,
});
const bids = (...offers: readonly object[]) => ({
  procurement: {method: 'open', tender: TENDER, offers, awards: [{to: ['x'], status: 'active'}]},
});
const leads = [20, 21, 22, 22, 23, 23, 24, 24, 25, 1, 90].map((lead) =>
  bids(offer('x', 100), offer('y', 100 + lead)),
);

const CASES: Readonly<Record<RuleCode, Case>> = {
  'over-plan': {
    projects: [
      {planned: 100, contracted: 120},
      {planned: 100, contracted: 90},
    ],
    needs: ['planned'],
  },
  'over-contract': {
    projects: [
      {contracted: 100, paid: 150},
      {contracted: 100, paid: 50},
    ],
    needs: ['paid'],
  },
  amended: {
    projects: [150, 101].map((value) => ({
      contracts: [{value: 100, amendments: [{date: '2026-01-01', value}]}],
    })),
    needs: ['contracts'],
  },
  cost: {projects: inSector('education', COSTS), needs: ['sector']},
  'unit-price': {
    projects: COSTS.map((price) => ({contracted: price * 2, quantity: {value: 2, unit: 'km', of: 'road'}})),
    needs: ['quantity'],
  },
  ahead: {
    projects: [84, 50].map((paid) => ({contracted: 100, paid, progress: [{physical: 50}]})),
    needs: ['progress'],
  },
  overdue: {projects: ended('implementation', '2026-01-01', '2027-01-01'), needs: ['end']},
  late: {
    projects: ['2026-05-01', '2026-03-01'].map((actual) => ({
      status: 'completed',
      end: {planned: '2026-03-01', actual},
    })),
    needs: ['end'],
  },
  slipping: {
    projects: [50, 90].map((physical) => ({
      status: 'implementation',
      start: {actual: '2026-03-03'},
      end: {planned: '2026-06-11'},
      progress: [{physical}],
    })),
    needs: ['start'],
  },
  'single-bid': {
    projects: [1, 3].map((count) => ({procurement: {method: 'open', bids: count}})),
    needs: ['procurement'],
  },
  'direct-award': {
    projects: ['direct', 'open'].map((method) => ({procurement: {method}})),
    needs: ['procurement'],
  },
  'short-tender': {
    projects: ['05', '30'].map((day) => ({
      procurement: {method: 'open', tender: {start: '2026-01-01', end: `2026-01-${day}`}},
    })),
    needs: ['procurement'],
  },
  'same-bids': {
    projects: [bids(offer('x', 100), offer('y', 100)), bids(offer('x', 100), offer('y', 110))],
    needs: ['procurement'],
  },
  'close-bid': {projects: leads, needs: ['procurement']},
  'deep-discount': {projects: leads, needs: ['procurement']},
  'late-bid': {
    projects: [bids(offer('x', 100, 'valid', '20'), offer('y', 110)), bids(offer('x', 100), offer('y', 110))],
    needs: ['procurement'],
  },
  'others-out': {
    projects: [
      bids(offer('x', 100), offer('y', 110, 'disqualified')),
      bids(offer('x', 100), offer('y', 110)),
    ],
    needs: ['procurement'],
  },
  'lowest-out': {
    projects: [
      bids(offer('x', 100), offer('y', 90, 'disqualified')),
      bids(offer('x', 100), offer('y', 110, 'disqualified')),
    ],
    needs: ['procurement'],
  },
  'same-price': {
    projects: [
      ...[76, 77, 78].map((lon) => ({contracted: 4_999_871, ...at(lon)})),
      {contracted: 5_000_123, ...at(79)},
    ],
    needs: ['place'],
  },
  'near-threshold': {
    projects: [960, 970, 999, 500].map((contracted) => ({
      contracted,
      year: 2026,
      authority: {id: 'A', name: 'A'},
    })),
    needs: ['authority'],
    limits: {threshold: 1000},
  },
  'supplier-share': {
    projects: Array.from({length: 10}, (_, index) => ({
      contracted: index < 2 ? 300 : 50,
      authority: {id: 'A', name: 'A'},
      suppliers: [index < 2 ? {id: 'X', name: 'X'} : {id: `Y${index}`, name: 'Y'}],
    })),
    needs: ['suppliers'],
  },
  warranty: {
    projects: [
      {sector: 'transport.road', start: {actual: '2023-05-01'}, warrantyUntil: '2027-01-01', ...at(76)},
      {sector: 'transport.road', start: {actual: '2025-05-01'}, ...at(76)},
    ],
    needs: ['warrantyUntil'],
  },
};

describe('every rule', () => {
  for (const code of RULE_CODES) {
    const {needs, limits} = CASES[code];
    const projects = CASES[code].projects.map((project, index) => ({...project, id: `p${index}`}));

    it(`${code} points at some projects, the same in any order`, async () => {
      const ids = await flagged(code, projects, limits);
      expect(ids.length).to.be.within(1, projects.length - 1);
      expect(await flagged(code, [...projects].reverse(), limits)).to.deep.equal(ids);
    });

    it(`${code} points at nothing where ${needs.join(' and ')} is taken out`, async () => {
      const emptied = projects.map((project) =>
        Object.fromEntries(Object.entries(project).filter(([key]) => !needs.includes(key))),
      );
      const outcome = await asked(code, emptied, limits);
      expect(outcome.status).to.equal('not-computed');
      expect(outcome.n).to.equal(0);
    });
  }
});

async function flagged(code: RuleCode, projects: readonly Project[], limits: Limits | undefined) {
  return rows(await asked(code, projects, limits))
    .map((row) => projects[row]?.['id'])
    .sort();
}

function ended(status: string, ...planned: readonly string[]): readonly Project[] {
  return planned.map((end) => ({status, end: {planned: end}}));
}
