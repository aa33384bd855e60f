/** Words of the timeline. */
export interface TimelineMessages {
  /** What the heading says. */
  readonly heading: string;
}
