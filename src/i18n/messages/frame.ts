/** Why the page inside an iframe shows no element. */
export type FrameFailure = 'no-feed' | 'bad-feed' | 'feed-host' | 'unknown-element' | 'no-code';

export interface FrameFailureMessage {
  /** What happened, in one line, for the reader. */
  readonly title: string;
  /** What to mend, for whoever put the frame on a page; `what` is the address, host or name at fault. */
  owner(what: string): string;
}

/** Words of the page that stands inside an iframe, apart from those of the element in it. */
export interface FrameMessages {
  /** Title of the page until the element has a heading. */
  readonly title: string;
  readonly failures: Readonly<Record<FrameFailure, FrameFailureMessage>>;
  /** Stands before the text for whoever put the frame there. */
  readonly forOwner: string;
  /** The feed could not be fetched by a frame that is kept apart from its own site. */
  closedFeed(host: string): string;
  /** Stands before the link to the feed. */
  readonly data: string;
  /** Opens the frame's page by itself. */
  readonly openApart: string;
}
