/** Stages of money that a later stage is compared with. */
export type EarlierStage = 'planned' | 'adjusted' | 'contracted' | 'paid';

/** Words of the charts that break money down, into parts or into the stages it passes. Sums, shares and names arrive formatted. */
export interface BreakdownMessages {
  /** What the size of a tile stands for. `measure` is the long name of the measure. */
  area(measure: string): string;
  /** "36% of the whole", after the sum of a part. */
  ofWhole(share: string): string;
  /** What a part that has parts of its own does. */
  readonly opens: string;
  /** Names of the picture and of the list beside it. */
  readonly picture: string;
  readonly list: string;
  /** Filters everything that is linked by the level that is open. */
  readonly onlyThis: string;
  /** What an area cannot show. */
  readonly belowZero: string;
  readonly nothingToDraw: string;
  readonly yearsNoWhole: string;
  readonly areasAreSums: string;

  /** How a stage differs from an earlier one: "₸690m more than planned (+4.9%)". */
  changed(from: EarlierStage, money: string, percent: string | undefined, more: boolean): string;
  unchanged(from: EarlierStage): string;
  /** The same where only some records state both. */
  whereBoth(both: string, all: string, change: string): string;
  readonly noneWithBoth: string;
  readonly noStages: string;
  readonly oneStage: string;
  /** Heads of the columns of the table, and what the heading says. */
  readonly stage: string;
  readonly stages: string;
  readonly records: string;
  readonly compared: string;
  readonly change: string;
  readonly changePercent: string;
}
