/** Words of the ready-made page. */
export interface EmbedMessages {
  /** Heading of a feed without a title. */
  readonly title: string;
  readonly allProjects: string;
  readonly allLines: string;
  /** Name of the panel or sheet with one project. */
  readonly dossier: string;
  /** Headings of what stands beside a single ranking. */
  readonly byStage: string;
  readonly parts: string;
  readonly noMap: string;
  readonly noBars: string;
  /** A part of the page that could not be fetched. */
  readonly notLoaded: string;
}
