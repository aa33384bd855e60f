/** Nothing could be made of a feed. `code` names the reason for messages in the reader's language. */
export class FeedError extends Error {
  readonly code: string;
  /** JSON Pointer (RFC 6901) to the place in the feed; `''` is the whole document. */
  readonly pointer: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    message: string,
    pointer = '',
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
    this.pointer = pointer;
    this.values = values;
  }
}
