/** How bad it is: *error* lost a record or a figure, *warning* may mislead a reader, *info* is good to know. */
export type IssueLevel = 'error' | 'warning' | 'info';

/** Something found in a feed, said so that its publisher can mend it. */
export interface Issue {
  readonly level: IssueLevel;
  /** Stable kebab-case code, the key of its translations. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) to the place in the feed; `''` is the whole document. */
  readonly pointer: string;
  /** What was found and how to mend it, in English; translations are made from `code` and `values`. */
  readonly message: string;
  /** The figures and names inside the message. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** How many records this issue stands for, where alike issues are gathered into one; the pointer is the first. */
  readonly count?: number;
}
