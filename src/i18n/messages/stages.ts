/** Stages of money that a later stage is compared with. */
export type EarlierStage = 'planned' | 'adjusted' | 'contracted' | 'paid';

/** Words of the stages that money passes. Sums and shares arrive formatted. */
export interface StageMessages {
  /** How a stage differs from an earlier one: "₸690m more than planned (+4.9%)". */
  changed(from: EarlierStage, money: string, percent: string | undefined, more: boolean): string;
  unchanged(from: EarlierStage): string;
  /** The same where only some records state both. */
  whereBoth(both: string, all: string, change: string): string;
  readonly noneWithBoth: string;
  readonly noStages: string;
  readonly oneStage: string;
  /** The feed's stages do not count in one unit, or its projects' stages are of different years. */
  readonly incomparable: Readonly<Record<'true' | 'years', string>>;
  /** What the heading says. */
  readonly heading: string;
  /** Heads of the columns of the table. */
  readonly stage: string;
  readonly records: string;
  readonly compared: string;
  readonly change: string;
  readonly changePercent: string;
}
