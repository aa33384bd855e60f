/** Stages that paid money is compared with. */
export type PlanStage = 'planned' | 'adjusted' | 'contracted';

/** Words of the charts. Sums, shares and names arrive formatted. */
export interface ChartMessages {
  /** "Of ₸1.57tn planned, 95% has been paid." */
  paidOf(stage: PlanStage, money: string, share: string): string;
  /** The same where more was paid than there was to pay. */
  paidOver(stage: PlanStage, money: string, share: string): string;
  /** Nothing is known of payments: "₸1.57tn is planned." `measure` is the long name of the measure. */
  sum(measure: string, money: string): string;
  /** There is no money at all. `records` is "580 projects". */
  counted(records: string): string;
  /** Which part of the whole does not state its region, sector and so on. */
  untold(dimension: string, share: string): string;
  /** The largest part of the whole. */
  largest(name: string, share: string): string;
  /** The same of a measure that the sentence before is not about. */
  largestOf(measure: string, name: string, share: string): string;

  /** What the per cent at the end of a bar is of, for legends. */
  percentOf(stage: PlanStage): string;
  /** The mark at what would be paid by now if the year's plan were paid evenly. */
  readonly due: string;
  /** "95% of the plan", below a figure. */
  ofStage(stage: PlanStage, share: string): string;
  /** How many of the records state a figure. */
  statedIn(stated: string, all: string): string;

  /** Number of records as a thing to measure. */
  readonly countName: Readonly<Record<'projects' | 'lines', string>>;
  /** Rows folded into one: "Everything else (12)". */
  folded(words: string, count: string): string;
  readonly showFewer: string;
  /** Name of a button that opens the parts of something. */
  partsOf(name: string): string;
  /** Name of the path of levels above the bars. */
  readonly levels: string;
  readonly allLevels: string;
  /** A dimension that this feed does not have. */
  noDimension(dimension: string): string;

  readonly perResident: string;
  /** The population that figures are divided by. */
  population(people: string, date: string): string;
  /** Why there is no figure per resident. */
  readonly noResidents: Readonly<Record<'no-population' | 'some-regions', string>>;
  readonly noShare: string;

  /** Projects that have no place. */
  offMap(projects: string, money?: string): string;
  readonly offMapHint: string;
  readonly year: string;
  readonly currency: string;
}
