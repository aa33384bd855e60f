/** Words of what leaves the page: files and fragments. */
export interface StillMessages {
  /** Heads of the table of headline figures. */
  readonly what: string;
  readonly figure: string;
  readonly remark: string;
  /** Link to the page that these figures are kept up to date on. */
  readonly live: string;
  /** What of a long table stands in a fragment. */
  firstRows(shown: string, all: string): string;
}
