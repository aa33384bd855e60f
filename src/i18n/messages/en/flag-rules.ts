import type {FlagRuleMessages} from '../flag-rules.js';

export const flagRules: FlagRuleMessages = {
  'over-plan': {
    name: 'Over the plan',
    rule: (l) => `Contracted, paid or final cost is ${beyond(l['over-plan'])} the plan.`,
    evidence: (e) => `${e.stage}: ${e.amount}; plan: ${e.plan}. That is ${e.over} over.`,
    why: 'Money beyond the plan has to be taken from somewhere else, and approved.',
    limits:
      'The plan is the adjusted one where it is stated. A plan that covers one year only, beside a contract of several, looks exceeded.',
  },
  'over-contract': {
    name: 'Paid more than contracted',
    rule: (l) => `Payments are ${beyond(l['over-contract'])} the contract.`,
    evidence: (e) => `Paid: ${e.paid}; contract: ${e.contracted}. That is ${e.over} over.`,
    why: 'What is paid beyond a contract needs a change of the contract.',
    limits: 'A change of the contract that the feed does not state looks like an excess.',
  },
  amended: {
    name: 'Contract grew by amendments',
    rule: (l) => `The value after the last amendment is ${beyond(l.amended)} the first one.`,
    evidence: (e) => `At first: ${e.before}; after the amendments: ${e.after}. That is ${e.over} more.`,
    why: 'A low price that wins and then grows takes the place of fair competition.',
    limits: 'Only amendments with a value are seen; more work or dearer materials are good reasons.',
  },
  cost: {
    name: 'Cost far from the median of its category',
    rule: (l) =>
      `The modified z-score of the cost’s logarithm is beyond ±${l.cost}, among at least ${l.sample} projects of the sector.`,
    evidence: (e) =>
      `Cost: ${e.amount}; median of the category: ${e.median}. That is ${e.times} times the median; z\u00a0=\u00a0${e.score}, n\u00a0=\u00a0${e.sample}.`,
    why: 'A cost unlike all others of its kind may be a special task, a slip of the pen or a wrong price.',
    limits: 'Projects of one sector differ in size. Where quantities are stated, look at the unit price.',
  },
  'unit-price': {
    name: 'Unit price far from the median',
    rule: (l) =>
      `The modified z-score of the unit price’s logarithm is beyond ±${l['unit-price']}, among at least ${l.sample} alike.`,
    evidence: (e) =>
      `Price of one unit (${e.unit}): ${e.amount}; median: ${e.median}. That is ${e.times} times the median; z\u00a0=\u00a0${e.score}, n\u00a0=\u00a0${e.sample}.`,
    why: 'The same thing should cost about the same.',
    limits: 'Quality, distance and year change a price. Only projects with one quantity are compared.',
  },
  ahead: {
    name: 'Paid ahead of the work',
    rule: (l) => `The share paid is ${l.ahead ? `more than ${l.ahead} ` : ''}ahead of physical progress.`,
    evidence: (e) => `Paid: ${e.paid}; work done: ${e.work}. Payments are ${e.points} ahead.`,
    why: 'Money paid before the work is hard to get back.',
    limits:
      'An agreed advance or materials bought early look the same. The two figures may be of different days.',
  },
  overdue: {
    name: 'Past the planned end',
    rule: (l) =>
      `The planned end ${l.overdue ? `was more than ${l.overdue} ago` : 'has passed'}, and the project is not completed.`,
    evidence: (e) => `Planned end: ${e.end}; that was ${e.length} before the date of the data.`,
    why: 'People wait for what was promised, and delay costs money.',
    limits: 'A completion that the feed has not noted yet looks like a delay.',
  },
  late: {
    name: 'Completed late',
    rule: (l) => `The project ended ${l.late ? `more than ${l.late} ` : ''}after its planned end.`,
    evidence: (e) => `Planned end: ${e.end}; completed ${e.length} later.`,
    why: 'It shows how far plans of this kind can be relied on.',
    limits: 'Reasons are not in the data. A plan moved to a new date hides the delay.',
  },
  slipping: {
    name: 'Behind schedule',
    rule: (l) =>
      `The share of the work done is ${l.slipping ? `more than ${l.slipping} ` : ''}behind the share of the time passed.`,
    evidence: (e) => `Time passed: ${e.time}; work done: ${e.work}. The work is ${e.points} behind.`,
    why: 'A delay is cheapest to mend while the work goes on.',
    limits: 'Work does not go on evenly: it begins slowly and rests in winter.',
  },
  'single-bid': {
    name: 'Single bid',
    rule: () => 'An open or selective tender had one bidder.',
    evidence: (e) => `Bids: ${e.bids}.`,
    why: 'Without rivals nothing holds the price down.',
    limits: 'A narrow market may have one supplier. Tenders whose method is not stated are left out.',
  },
  'direct-award': {
    name: 'Direct award',
    rule: () => 'The contract was given to one supplier without a tender.',
    evidence: (e) => `Bought directly. Projects that state their method: ${e.count}.`,
    why: 'The law allows it in listed cases; the reason should be public.',
    limits: 'Small sums, emergencies and failed tenders are lawful reasons; the data do not state them.',
  },
  'short-tender': {
    name: 'Short time to bid',
    rule: (l) => `An open tender took bids for less than ${l['short-tender']}.`,
    evidence: (e) => `Bids were taken for ${e.length}.`,
    why: 'Whoever did not know before has no time to prepare.',
    limits: 'Repeated and simplified purchases have shorter periods by law: set the limit of yours.',
  },
  'same-bids': {
    name: 'Equal bids',
    rule: () => 'Different bidders named one price.',
    evidence: (e) => `Bidders with the price ${e.amount}: ${e.count}.`,
    why: 'Equal prices are rare unless somebody told them.',
    limits: 'Fixed tariffs make prices equal.',
  },
  'close-bid': {
    name: 'Second bid very close',
    rule: (l) =>
      `The distance of the second bid from the winning one is a low outlier among at least ${l.sample} tenders.`,
    evidence: (e) => `The second bid is ${e.lead} dearer; fence: ${e.fence}, n\u00a0=\u00a0${e.sample}.`,
    why: 'A bid made only to lose often stands close to the winner’s.',
    limits: 'Where all bids are close, nothing stands out. Joint bidders and several awards are left out.',
  },
  'deep-discount': {
    name: 'Winning bid very low',
    rule: (l) =>
      `The distance of the second bid from the winning one is a high outlier among at least ${l.sample} tenders.`,
    evidence: (e) => `The second bid is ${e.lead} dearer; fence: ${e.fence}, n\u00a0=\u00a0${e.sample}.`,
    why: 'A price too low to build for is made up by quality or by amendments.',
    limits: 'A more skilful bidder may simply be cheaper.',
  },
  'late-bid': {
    name: 'Winning bid came late',
    rule: () => 'The winner’s bid came in after the deadline.',
    evidence: (e) => `Received: ${e.received}; deadline: ${e.deadline}.`,
    why: 'A bid taken after the others are known is not fair to them.',
    limits: 'The date of registration may be later than that of receipt.',
  },
  'others-out': {
    name: 'All other bids disqualified',
    rule: (l) => `Only the winner’s bid was valid; other bidders disqualified: ${l['others-out']} or more.`,
    evidence: (e) => `Disqualified bidders: ${e.count}.`,
    why: 'Conditions that only one can meet may have been written for him.',
    limits: 'Others may really not have met the conditions.',
  },
  'lowest-out': {
    name: 'Lowest bid disqualified',
    rule: () => 'The lowest bid was disqualified though price decides.',
    evidence: (e) =>
      e.valid ? `Lowest bid: ${e.lowest}; lowest valid one: ${e.valid}.` : `Lowest bid: ${e.lowest}.`,
    why: 'The difference is paid by the budget.',
    limits: 'The bid may have lacked documents. Tenders that state other criteria are left out.',
  },
  'same-price': {
    name: 'One price at several places',
    rule: (l) => `The very same sum at ${l['same-price']} or more different places; round sums are left out.`,
    evidence: (e) => `Exactly ${e.amount} is given at ${e.count} different places.`,
    why: 'Different ground and distances seldom cost the same to the last digit.',
    limits: 'Standard designs and fixed grants repeat.',
  },
  'near-threshold': {
    name: 'Several contracts just under a threshold',
    rule: (l) =>
      `At least ${l['near-count']} contracts of one authority in one year are under ${l.threshold} by ${l['near-threshold']} or less.`,
    evidence: (e) => `${e.amount}, just under ${e.threshold}. ${e.authority}: ${e.count} such contracts.`,
    why: 'One purchase may have been split so that easier rules hold.',
    limits:
      'The threshold is that of a country’s law, and is set by the page; it is in the feed’s first currency.',
  },
  'supplier-share': {
    name: 'One supplier’s large share of an authority',
    rule: (l) =>
      `More than ${l['supplier-share']} of an authority’s money goes to one supplier, among at least ${l.sample} projects.`,
    evidence: (e) =>
      `${e.supplier} has ${e.share} of the money of ${e.authority}, n\u00a0=\u00a0${e.sample}.`,
    why: 'Dependence on one supplier weakens competition.',
    limits:
      'One large project may be most of the money. Joint contracts are in the whole, and in nobody’s share.',
  },
  warranty: {
    name: 'Repaired again within warranty',
    rule: () =>
      'Works of the same sector begin at the same place before the warranty of earlier ones is over.',
    evidence: (e) => `Begun: ${e.start}; the warranty of “${e.earlier}” lasts until ${e.until}.`,
    why: 'Defects under warranty are mended at the contractor’s cost.',
    limits: 'The place is compared to ten metres, or by its address; it may be other work.',
  },
};

/** "over", or "more than 5% over". */
function beyond(limit: string): string {
  return limit === '' ? 'over' : `more than ${limit} over`;
}
