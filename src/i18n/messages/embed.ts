/** Words of the ready-made page. */
export interface EmbedMessages {
  /** Heading of a feed without a title. */
  readonly title: string;
  readonly allProjects: string;
  readonly allLines: string;
  /** Name of the panel or sheet with one project. */
  readonly dossier: string;
  /** Headings of the charts: what each answers. */
  readonly questions: Readonly<
    Record<
      | 'where'
      | 'bySector'
      | 'onPlan'
      | 'when'
      | 'whoOrders'
      | 'whoWorks'
      | 'whichPlaces'
      | 'whoPays'
      | 'signals'
      | 'whichWay'
      | 'places',
      string
    >
  >;
  /** Opens link, files and code of the page. */
  readonly share: string;
  /** Opens the reasons why parts of the page are not there. */
  readonly notShown: string;
  readonly reasons: Readonly<Record<'map' | 'sector' | 'stages' | 'years' | 'parties' | 'compare', string>>;
  /** A part of the page that could not be fetched. */
  readonly notLoaded: string;
}
