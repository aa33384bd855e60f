/** Figures and names inside a message, as `FeedError` and `Issue` carry them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Why a feed could not be shown; the codes of `FeedError` and the states of the network. */
export const ERROR_CODES = [
  'bad-address',
  'not-found',
  'http-status',
  'network',
  'offline',
  'timeout',
  'too-large',
  'too-deep',
  'empty-document',
  'not-json',
  'unknown-format',
  'format-not-supported',
  'not-a-feed',
  'nothing-to-read',
  'landing-page',
  'collection-needed',
  'no-records',
  'not-boundaries',
  'aborted',
  'unreadable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorMessage {
  /** What happened, in one line. */
  readonly title: string;
  /** Whose turn it is, for a reader of the page. */
  readonly reader: string;
  /** What to mend, for the publisher of the feed or the page. */
  publisher(values: MessageValues): string;
}

/** What a feed lacks before its money may be shown, said to both sides. */
export interface NeedMessage {
  readonly reader: string;
  readonly publisher: string;
}

/** A long name for headings and tables, a short one for buttons, legends and axes. */
export interface MeasureName {
  readonly name: string;
  readonly short: string;
  /** What the figure is, in one sentence. */
  readonly note: string;
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
  loadingRows(count: number, formatted: string): string;
  /** A number of megabytes, already formatted. */
  megabytes(size: string): string;
  kilobytes(size: string): string;

  readonly empty: string;
  readonly emptyFiltered: string;
  readonly emptyFilteredHint: string;

  readonly errors: Readonly<Record<ErrorCode, ErrorMessage>>;
  /** Stands before the text for the publisher. */
  readonly forPublisher: string;
  /** The place in the feed, a JSON Pointer. */
  atPointer(pointer: string): string;
  readonly tryAgain: string;
  readonly stillWorks: string;

  /** `when` is a time or a date: "as of 14:05, could not be refreshed". */
  stale(when: string): string;
  /** The feed answers with an older state than the one shown. */
  olderIgnored(when: string): string;
  refreshed(when: string): string;
  changed(count: number, formatted: string): string;

  readonly needs: Readonly<Record<'mapping' | 'currency' | 'unit', NeedMessage>>;
  readonly moneyWithheld: string;

  readonly measures: Readonly<Record<MeasureKey, MeasureName>>;
  readonly measure: string;
  readonly pers: Readonly<Record<'total' | 'resident' | 'share', MeasureName>>;
  readonly dimensions: Readonly<Record<DimensionKey, string>>;
  /** "By region", "by year" for headings and buttons. */
  readonly byDimension: Readonly<Record<DimensionKey, string>>;

  projects(count: number, formatted: string): string;
  /** `missing` projects of `count` have no place. */
  projectsOffMap(count: number, formatted: string, missing: number, missingFormatted: string): string;
  lines(count: number, formatted: string): string;
  records(count: number, formatted: string): string;

  readonly notTold: string;
  readonly everythingElse: string;
  readonly notBrokenDown: string;
  readonly noData: string;
  readonly total: string;
  readonly joint: string;
  readonly illustrative: string;
  readonly illustrativeNote: string;

  readonly source: string;
  readonly asOf: string;
  asOfDate(when: string): string;
  readonly licence: string;
  readonly publisher: string;
  readonly table: string;
  readonly graphic: string;
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly downloadImage: string;
  readonly share: string;
  readonly close: string;
  readonly back: string;
  readonly more: string;
  readonly less: string;
  readonly showAll: string;
  readonly reset: string;
  readonly search: string;
  readonly details: string;
  readonly opensNewTab: string;
  /** A joint unit in a table's heading: "млрд ₸". */
  inUnit(unit: string): string;
  /** "2 of 10", both formatted. */
  ofTotal(part: string, whole: string): string;
  yearName(year: string): string;
  /** A year whose figures go up to a month: "2025, January". */
  yearUpTo(month: string): string;

  /** Summary of what was found in a feed: errors, warnings. */
  issuesSummary(count: number, formatted: string): string;
  readonly issuesTitle: string;
  readonly issueLevels: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** One gathered issue stands for several records. */
  issueTimes(count: number, formatted: string): string;
}

/** The message of an error code; a code without one of its own is "unreadable". */
export function errorMessage(core: CoreMessages, code: string): ErrorMessage {
  const known = ERROR_CODES.find((candidate) => candidate === code);
  return core.errors[known ?? 'unreadable'];
}
