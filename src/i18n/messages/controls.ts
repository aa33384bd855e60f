/** Words of filters, search and switches. */
export interface ControlMessages {
  /** Takes the last change of the view back. */
  readonly undo: string;
  /** Heading of the filters, and the button that opens them. */
  readonly filters: string;
  /** How many conditions are in force, for the button that opens the filters. */
  inForceCount(count: number, formatted: string): string;
  /** Label of the list of conditions in force. */
  readonly inForce: string;
  readonly searchProjects: string;
  readonly searchLines: string;
  /** Label of the search inside one facet; `name` is that of the dimension. */
  searchIn(name: string): string;
  /** How many values of a facet are chosen, for screen readers. */
  chosen(count: number, formatted: string): string;
  showAll(formatted: string): string;
  readonly showFewer: string;
  readonly nothingFound: string;
  /** So many values are not listed: the search finds them. */
  notListed(count: number, formatted: string): string;
  /** A condition in force: "Sector: Education". */
  condition(name: string, value: string): string;
  textCondition(text: string): string;
  years(from: string | undefined, to: string | undefined): string;
  /** Bounds of a measure, formatted. */
  amounts(measure: string, min: string | undefined, max: string | undefined): string;
  readonly onMap: string;
  readonly offMap: string;
  /** Names of the filters by sum and by whether a project is on the map. */
  readonly sum: string;
  readonly place: string;
  /** Legend of the range of sums: "Planned budget, ₸m". */
  amountIn(measure: string, unit: string): string;
  readonly amountFaults: Readonly<Record<'unreadable' | 'reversed', string>>;
  /** Ends of a range of sums. */
  readonly atLeast: string;
  readonly atMost: string;
  /** Ends of a range of years. */
  readonly from: string;
  readonly to: string;
  readonly anyYear: string;
  /** The last year of a budget's period, and that there is none: one year alone. */
  readonly upTo: string;
  readonly oneYear: string;
  remove(condition: string): string;
  /** What is left: `records` is "12 projects", `money` "Planned budget: ₸4.1bn". */
  results(records: string, money: string | undefined): string;
  money(measure: string, sum: string): string;
  /** So many records state no sum. */
  unstated(count: number, formatted: string): string;
  /** The button that leaves the sheet. */
  readonly showResults: string;
  readonly per: string;
  /** What each figure is, in one sentence. */
  readonly measureNotes: Readonly<
    Record<'planned' | 'adjusted' | 'contracted' | 'paid' | 'final' | 'amount', string>
  >;
  readonly perNotes: Readonly<Record<'total' | 'resident' | 'share', string>>;
  readonly currency: string;
  readonly records: string;
  readonly recordKinds: Readonly<Record<'projects' | 'lines', string>>;
  readonly period: string;
  readonly whyNoResidents: string;
  readonly noResidents: string;
}
