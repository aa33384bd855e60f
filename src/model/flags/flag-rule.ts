import type {Measure} from '../measure.js';
import type {Text} from '../text.js';
import type {FlagFacts} from './flag-facts.js';

/** Every rule, in the order in which a reader meets them: money, progress, time, purchase, bids, pattern. */
export const RULE_CODES = [
  'over-plan',
  'over-contract',
  'amended',
  'cost',
  'unit-price',
  'ahead',
  'overdue',
  'late',
  'slipping',
  'single-bid',
  'direct-award',
  'short-tender',
  'same-bids',
  'close-bid',
  'deep-discount',
  'late-bid',
  'others-out',
  'lowest-out',
  'same-price',
  'near-threshold',
  'supplier-share',
  'warranty',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** What a rule needs of a feed. */
export type FlagNeed =
  | 'planned'
  | 'contracted'
  | 'paid'
  | 'money'
  | 'comparable'
  | 'sector'
  | 'sample'
  | 'quantity'
  | 'physical'
  | 'end'
  | 'endActual'
  | 'start'
  | 'today'
  | 'method'
  | 'bids'
  | 'tender'
  | 'offers'
  | 'amendments'
  | 'place'
  | 'authority'
  | 'supplier'
  | 'threshold'
  | 'warranty';

/** What a limit counts. */
export type LimitUnit = 'percent' | 'points' | 'days' | 'count' | 'score' | 'money';

/** A number that decides, and may be set by the page. */
export interface FlagLimit {
  readonly name: string;
  readonly value: number;
  readonly unit: LimitUnit;
  /** The least that makes sense; 0 where not told. */
  readonly least?: number;
}

/** One figure of an evidence, with what it takes to say it. */
export type Evidence =
  /** `exact` where the last digits are the point. */
  | {readonly kind: 'money'; readonly amount: number; readonly currency: string; readonly exact?: true}
  | {readonly kind: 'percent' | 'points' | 'number' | 'count'; readonly value: number}
  /** Length in days. */
  | {readonly kind: 'length'; readonly value: number}
  /** Days since 1970-01-01. */
  | {readonly kind: 'day'; readonly value: number}
  | {readonly kind: 'measure'; readonly measure: Measure}
  | {readonly kind: 'name'; readonly name: Text | string};

/** One project that a rule points at. */
export interface Flag {
  readonly row: number;
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** What came of a rule. A rule without data says what it lacks and points at nothing. */
export type FlagOutcome =
  | {readonly status: 'computed'; readonly n: number; readonly flags: readonly Flag[]}
  | {
      readonly status: 'not-computed';
      readonly n: number;
      readonly missing: readonly FlagNeed[];
      /** True where the feed tells each of these, but no project all of them. */
      readonly together: boolean;
    };

/** Limits in force, by name. */
export type Limits = Readonly<Record<string, number>>;

/** A number of the guide "Red flags in public procurement" (Open Contracting Partnership, 2024). */
export interface GuideIndicator {
  readonly code: `R0${number}`;
  readonly title: string;
  /** `same`: the definition of the Cardinal library; `near`: the guide means the same thing, formula and limits are ours. */
  readonly relation: 'same' | 'near';
}

/** Where a rule comes from. */
export interface FlagSource {
  readonly title: string;
  readonly url?: string;
}

/** A signal worth a question: when it is given, by what figures, and whence the rule. */
export interface FlagRule {
  readonly code: RuleCode;
  readonly limits: readonly FlagLimit[];
  readonly needs: readonly FlagNeed[];
  readonly indicator?: GuideIndicator;
  readonly sources: readonly FlagSource[];
  /** In mathematical signs, alike in every language. */
  readonly formula: string;
  /** Figures of an invented project at which the rule points. */
  readonly example: Flag['evidence'];
  evaluate(facts: FlagFacts, limits: Limits): FlagOutcome;
}

/** The limits of a rule as they are, or as a page sets them. */
export function limitsOf({limits}: Pick<FlagRule, 'limits'>, set: Limits = {}): Limits {
  return Object.fromEntries(limits.map(({name, value}) => [name, set[name] ?? value]));
}
