/** Words of the flow of money. */
export interface FlowMessages {
  /** What the heading says. */
  readonly heading: string;
}
