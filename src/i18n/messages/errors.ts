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
  'not-xml',
  'web-page',
  'archive',
  'office-file',
  'unknown-format',
  'format-not-supported',
  'not-a-feed',
  'nothing-to-read',
  'landing-page',
  'collection-needed',
  'part-elsewhere',
  'parts-missing',
  'measure-missing',
  'table-needed',
  'bad-mapping',
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

/** Words for what goes wrong; fetched when it does. */
export interface ErrorMessages {
  readonly failures: Readonly<Record<ErrorCode, ErrorMessage>>;
  /** Stands before the text for the publisher. */
  readonly forPublisher: string;
  /** The place in the feed, a JSON Pointer. */
  atPointer(pointer: string): string;
  readonly tryAgain: string;
  readonly stillWorks: string;
  /** The feed answers with an older state than the one shown. */
  olderIgnored(when: string): string;
  refreshed(when: string): string;
  changed(count: number, formatted: string): string;
  readonly needs: Readonly<Record<'mapping' | 'currency' | 'unit', NeedMessage>>;
  readonly moneyWithheld: string;
  readonly issuesTitle: string;
  readonly issueLevels: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** One gathered issue stands for several records. */
  issueTimes(count: number, formatted: string): string;
}

/** The message of an error code; a code without one of its own is "unreadable". */
export function errorMessage(errors: ErrorMessages, code: string): ErrorMessage {
  const known = ERROR_CODES.find((candidate) => candidate === code);
  return errors.failures[known ?? 'unreadable'];
}
