/** What is said of one rule. Limits and figures arrive formatted, by their names. */
export interface FlagRuleWords<Limit extends string, Figure extends string> {
  readonly name: string;
  /** The rule in one sentence, with its limits. */
  readonly rule: (limits: Readonly<Record<Limit, string>>) => string;
  /** What was found of one project; `unit` and `valid` may be empty. */
  readonly evidence: (figures: Readonly<Record<Figure, string>>) => string;
  /** Why it is worth a question. */
  readonly why: string;
  /** When it points at what is in order. */
  readonly limits: string;
}

/** The words of every rule, by its code. */
export interface FlagRuleMessages {
  readonly 'over-plan': FlagRuleWords<'over-plan', 'stage' | 'amount' | 'plan' | 'over'>;
  readonly 'over-contract': FlagRuleWords<'over-contract', 'paid' | 'contracted' | 'over'>;
  readonly amended: FlagRuleWords<'amended', 'before' | 'after' | 'over'>;
  readonly cost: FlagRuleWords<'cost' | 'sample', 'amount' | 'median' | 'times' | 'score' | 'sample'>;
  readonly 'unit-price': FlagRuleWords<
    'unit-price' | 'sample',
    'amount' | 'median' | 'times' | 'score' | 'sample' | 'unit'
  >;
  readonly ahead: FlagRuleWords<'ahead', 'paid' | 'work' | 'points'>;
  readonly overdue: FlagRuleWords<'overdue', 'end' | 'length'>;
  readonly late: FlagRuleWords<'late', 'end' | 'length'>;
  readonly slipping: FlagRuleWords<'slipping', 'time' | 'work' | 'points'>;
  readonly 'single-bid': FlagRuleWords<never, 'bids'>;
  readonly 'direct-award': FlagRuleWords<never, 'count'>;
  readonly 'short-tender': FlagRuleWords<'short-tender', 'length'>;
  readonly 'same-bids': FlagRuleWords<never, 'amount' | 'count'>;
  readonly 'close-bid': FlagRuleWords<'sample', 'lead' | 'fence' | 'sample'>;
  readonly 'deep-discount': FlagRuleWords<'sample', 'lead' | 'fence' | 'sample'>;
  readonly 'late-bid': FlagRuleWords<never, 'received' | 'deadline'>;
  readonly 'others-out': FlagRuleWords<'others-out', 'count'>;
  readonly 'lowest-out': FlagRuleWords<never, 'lowest' | 'valid'>;
  readonly 'same-price': FlagRuleWords<'same-price', 'amount' | 'count'>;
  readonly 'near-threshold': FlagRuleWords<
    'threshold' | 'near-threshold' | 'near-count',
    'amount' | 'threshold' | 'count' | 'authority'
  >;
  readonly 'supplier-share': FlagRuleWords<
    'supplier-share' | 'sample',
    'share' | 'supplier' | 'authority' | 'sample'
  >;
  readonly warranty: FlagRuleWords<never, 'earlier' | 'until' | 'start'>;
}
