/** How one stage of money stands to an earlier one; sums and percentages are formatted. */
export interface Comparison {
  more(sum: string, percent: string): string;
  less(sum: string, percent: string): string;
  readonly same: string;
  part(percent: string): string;
}

/** Words of the dossier. */
export interface ProjectMessages {
  /** When no project is open. */
  readonly hint: string;
  unknown(id: string): string;
  readonly close: string;

  /** Sentences on where a project stands; `status` is its name, `length` is "4 months". */
  overdue(status: string, length: string): string;
  due(status: string, length: string): string;
  endedLate(status: string, length: string): string;
  endedEarly(status: string, length: string): string;
  endedOnTime(status: string): string;
  startLate(status: string, length: string): string;
  /** On which day the sentence is true. */
  judgedAsOf(date: string): string;
  judgedToday(date: string): string;

  readonly place: string;
  readonly noPlace: string;
  places(count: number, formatted: string): string;
  readonly money: string;
  readonly compared: Readonly<Record<'planned' | 'adjusted' | 'contracted', Comparison>>;
  readonly noMoney: string;
  readonly bySeries: string;
  readonly dates: string;
  readonly begin: string;
  readonly finish: string;
  readonly planned: string;
  readonly actual: string;
  readonly goesOn: string;
  readonly dataDay: string;
  readonly today: string;
  /** Key of the part of the bar that lies after the planned end. */
  readonly afterPlan: string;
  readonly progress: string;
  readonly physical: string;
  readonly financial: string;
  observed(date: string): string;
  readonly people: string;
  partyId(id: string): string;
  /** A button beside a contractor or authority. */
  readonly allProjects: string;
  allProjectsOf(name: string): string;
  readonly procurement: string;
  readonly method: string;
  readonly bids: string;
  readonly number: string;
  readonly tenderPeriod: string;
  readonly openRecord: string;
  readonly contracts: string;
  contract(id: string): string;
  readonly signed: string;
  readonly value: string;
  readonly amendments: string;
  readonly documents: string;
  readonly document: string;
  readonly photos: string;
  readonly moments: Readonly<Record<'before' | 'during' | 'after' | 'other', string>>;
  showPhotos(count: number, formatted: string, host: string): string;
  readonly photoBroken: string;
  readonly warranty: string;
  warrantyLeft(length: string): string;
  warrantyOver(length: string): string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly record: string;
  readonly ownPage: string;
  readonly pointer: string;
  readonly updated: string;
  readonly id: string;
}
