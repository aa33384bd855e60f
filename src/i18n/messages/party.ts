/** Words of the page of one contractor or authority. */
export interface PartyMessages {
  /** What the heading says. */
  readonly heading: string;
}
