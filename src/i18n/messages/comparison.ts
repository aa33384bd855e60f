/** Words of the comparison and of the receipt. */
export interface ComparisonMessages {
  /** What the heading says. */
  readonly heading: string;
}
