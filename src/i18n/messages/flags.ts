import type {FlagRuleMessages} from './flag-rules.js';

type Need =
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

/** Words of the signals. Numbers, shares and names arrive formatted; raw numbers choose the form of a noun. */
export interface FlagMessages {
  readonly heading: string;
  readonly headingOf: string;
  /** "137 of 1,500 projects have a signal." */
  summary(flagged: string, all: number, formatted: string): string;
  /** The rule that points at most projects. */
  most(name: string, count: string): string;
  none(all: number, formatted: string): string;
  /** The signals of one project. */
  ofProject(count: number, formatted: string, checked: string): string;
  noneOfProject(checked: string): string;
  readonly noProject: string;
  unknownProject(id: string): string;
  /** What a signal is, and is not. */
  readonly meaning: string;
  readonly wholeFeed: string;
  judged(date: string): string;
  judgedToday(date: string): string;
  readonly noProjects: string;
  readonly working: string;
  /** What computes signals did not load. */
  readonly notLoaded: string;

  /** "12 of 340, 3.5%" */
  part(count: string, n: string, share: string): string;
  readonly projects: string;
  more(count: string): string;
  largest(shown: string, all: string): string;
  open(title: string, evidence: string): string;
  readonly clear: string;
  readonly notComputed: string;
  needs(words: string): string;
  together(words: string): string;
  readonly off: string;
  readonly warnings: string;
  unknownRule(word: string): string;
  unknownLimit(word: string): string;
  badLimit(word: string, value: string): string;

  /** Beside projects elsewhere: heading of a column, how many signals, how many projects of a cluster have some. */
  readonly column: string;
  count(n: number, formatted: string): string;
  inCluster(n: number, formatted: string): string;
  readonly nothing: string;
  /** What the sign on the map means. */
  readonly mapSign: string;

  readonly about: string;
  readonly why: string;
  readonly formula: string;
  readonly limits: string;
  readonly source: string;
  readonly ownRule: string;
  readonly example: string;
  readonly sameAs: string;
  readonly nearTo: string;
  /** Attribute that sets a limit. */
  readonly set: string;
  readonly sample: string;

  readonly table: {
    readonly project: string;
    readonly id: string;
    readonly signal: string;
    readonly evidence: string;
    readonly n: string;
    readonly indicator: string;
  };
  readonly need: Readonly<Record<Need, string>>;
  points(n: number, formatted: string): string;
  /** Days as a limit. */
  days(n: number, formatted: string): string;
  readonly rules: FlagRuleMessages;
}
