/** A citizen's report as a public body keeps it. Who sent it is no part of it. */
export interface Feedback {
  readonly id: string;
  /** The project it is about, where the report tells one. */
  readonly projectId?: string;
  readonly status: 'open' | 'closed';
  /** Kind of report, in the words of the service. */
  readonly category?: string;
  readonly text?: string;
  /** Letters by which the form that sent it knows it again. */
  readonly reference?: string;
  /** ISO 8601, as all its dates. */
  readonly requested?: string;
  readonly updated?: string;
  /** When the body means to have dealt with it. */
  readonly expected?: string;
  readonly address?: string;
  /** WGS 84, both or neither. */
  readonly lon?: number;
  readonly lat?: number;
  /** What the public body says to it. */
  readonly answer?: string;
  readonly agency?: string;
  /** Photo, as given; checked by `safeUrl` where it becomes a link. */
  readonly mediaUrl?: string;
}
