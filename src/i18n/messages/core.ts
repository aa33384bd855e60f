/** A long name for headings and tables, a short one for buttons, legends and axes. */
export interface MeasureName {
  readonly name: string;
  readonly short: string;
}

type MeasureKey =
  'planned' | 'adjusted' | 'contracted' | 'paid' | 'final' | 'amount' | 'refined' | 'committed' | 'proposed';

type DimensionKey = 'region' | 'sector' | 'authority' | 'supplier' | 'source' | 'status' | 'year';

/** Words that every element uses: states, names of what is measured, the footer. */
export interface CoreMessages {
  /** BCP 47 tag of these texts. */
  readonly language: string;

  readonly loading: string;
  /** `received` and `total` are sizes such as `1,2 МБ`. */
  loadingBytes(received: string, total?: string): string;
  /** A number of megabytes, already formatted. */
  megabytes(size: string): string;
  kilobytes(size: string): string;

  readonly empty: string;
  readonly emptyFiltered: string;
  readonly emptyFilteredHint: string;

  /** `when` is a time or a date: "as of 14:05, could not be refreshed". */
  stale(when: string): string;

  readonly measures: Readonly<Record<MeasureKey, MeasureName>>;
  readonly measure: string;
  readonly pers: Readonly<Record<'total' | 'resident' | 'share', MeasureName>>;
  readonly dimensions: Readonly<Record<DimensionKey, string>>;
  /** "By region", "by year" for headings and buttons. */
  readonly byDimension: Readonly<Record<DimensionKey, string>>;

  projects(count: number, formatted: string): string;
  lines(count: number, formatted: string): string;

  readonly notTold: string;
  readonly everythingElse: string;
  readonly notBrokenDown: string;
  readonly noData: string;
  readonly total: string;
  readonly illustrative: string;

  readonly source: string;
  readonly asOf: string;
  /** The feed does not tell when its figures were true; its file was changed then. */
  fileDate(when: string): string;
  readonly licence: string;
  readonly table: string;
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly close: string;
  readonly showAll: string;
  readonly reset: string;
  readonly search: string;
  readonly details: string;
  readonly opensNewTab: string;
  yearName(year: string, several?: boolean): string;
  /** A year whose figures go up to a month: "2025, January". */
  yearUpTo(month: string): string;

  /** Summary of what was found in a feed: errors, warnings. */
  issuesSummary(count: number, formatted: string): string;
  /** Warnings found in a feed. */
  dataNotes(formatted: string): string;
}
