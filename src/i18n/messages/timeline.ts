/** What one step of the timeline is, and what the years of projects are. */
type HeadingKey = 'year' | 'month' | 'cumulative' | 'projects';
type GrainKey = 'year' | 'month' | 'cumulative';

/** Words of the timeline. Sums, shares, years and periods arrive formatted. */
export interface TimelineMessages {
  /** What the heading says. */
  readonly heading: Readonly<Record<HeadingKey, string>>;
  /** Name of the switch between years and months, and its choices. */
  readonly grain: string;
  readonly grains: Readonly<Record<GrainKey, string>>;
  /** Name of the switch between prices, and its choices. */
  readonly prices: string;
  readonly nominal: string;
  real(base: string): string;
  /** Whole names of the months; the first three letters stand on the axis. */
  readonly months: readonly string[];
  readonly month: string;
  /** Name of the graphic for screen readers, and what the keys do there. */
  readonly plot: string;
  readonly keys: string;
  /** What a pointer can do, before it does. */
  readonly hint: string;
  readonly monthHint: string;
  readonly allYears: string;
  chosen(years: string): string;

  /** "Paid: ₸4.5bn in 2020, ₸13.8bn in 2025 (+206%)." */
  changed(
    measure: string,
    before: string,
    first: string,
    after: string,
    last: string,
    change?: string,
  ): string;
  /** The only period that is known. */
  single(measure: string, money: string, when: string): string;
  /** The month with the largest figure. */
  most(measure: string, money: string, when: string): string;

  /** Below a year on the axis: it was not over on the day of the data, or had not begun. */
  readonly open: Readonly<Record<'now' | 'ahead', string>>;
  /** "2026 is not over yet." */
  notOver(years: string, several: boolean): string;

  /** What a reader must know of the figures. */
  upTo(when: string): string;
  openYears(years: string): string;
  readonly gaps: string;
  readonly incomparable: Readonly<Record<'true' | 'years', string>>;
  readonly difference: string;
  readonly fromJanuary: string;
  readonly noPlans: string;
  unsplit(count: number, formatted: string): string;
  untold(records: string, money?: string): string;
  readonly projectYear: string;
  readonly oneYear: string;
  readonly sameResidents: string;
  realNote(base: string): string;
  readonly realByYear: string;
  unindexed(years: string): string;
  readonly noDeflator: string;
  readonly noIndex: string;
}
