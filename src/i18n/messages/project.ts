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
  /** Where the feed's unit or columns of money are not known. */
  readonly moneyWithheld: string;
  readonly bySeries: string;
  readonly dates: string;
  readonly begin: string;
  /** Before a date alone: the span begins then, or ends. */
  readonly spanFrom: string;
  readonly spanTo: string;
  readonly finish: string;
  readonly planned: string;
  readonly actual: string;
  readonly goesOn: string;
  readonly dataDay: string;
  readonly today: string;
  /** Key of the part of the bar that lies after the planned end. */
  readonly afterPlan: string;
  /** Key of the part of the bar that is the warranty. */
  readonly warrantyTime: string;
  readonly milestones: string;
  /** Key of the marks of milestones: reached ones are filled. */
  readonly milestoneMarks: string;
  milestoneDue(date: string): string;
  milestoneMet(date: string | undefined): string;
  readonly milestone: Readonly<Record<'notMet' | 'partiallyMet', string>>;
  /** How a milestone stands to its planned day; `length` is "4 months". */
  milestoneLate(length: string): string;
  milestoneOverdue(length: string): string;
  milestoneLeft(length: string): string;
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
  /** What an amendment changed: the value after it, by how much it grew or fell, and the last day. */
  valueAfter(sum: string): string;
  grew(sum: string, percent: string): string;
  fell(sum: string, percent: string): string;
  readonly sameValue: string;
  endAfter(date: string): string;
  movedLater(length: string): string;
  movedEarlier(length: string): string;
  readonly documents: string;
  readonly document: string;
  /** Kinds of documents, by OCDS and OC4IDS code. An unknown code has no entry. */
  readonly documentTypes: Readonly<Record<string, string>>;
  readonly photos: string;
  readonly moments: Readonly<Record<'before' | 'during' | 'after' | 'other', string>>;
  showPhotos(count: number, formatted: string, host: string): string;
  readonly photoBroken: string;
  /** Name of the slider between two photos, and what it stands at. */
  comparePhotos(before: string, later: string): string;
  partShown(percent: string, moment: string): string;
  readonly warranty: string;
  warrantyLeft(date: string, length: string): string;
  warrantyOver(date: string, length: string): string;

  /** Names the small drawing of where in the country a project lies. */
  readonly onMap: string;
  readonly coordinates: string;
  readonly notExact: string;
  readonly copy: string;
  copyOf(what: string): string;
  readonly copied: string;
  readonly notCopied: string;
  /** The reader asked for something whose code did not load. */
  readonly notLoaded: string;

  /** What stands nearby, at most so far; `among` others have an exact place. */
  readonly nearby: string;
  nearbyCount(count: number, formatted: string, within: string): string;
  nearbyNone(within: string): string;
  nearbyAmong(count: number, formatted: string): string;
  readonly nearbyVague: string;
  metres(formatted: string): string;
  kilometres(formatted: string): string;
  /** Projects of the same kind, nearest in money. */
  readonly alike: string;
  readonly alikeScope: Readonly<Record<'region' | 'sector', (count: number, formatted: string) => string>>;
  /** Their sum beside this project's. */
  alikeMore(percent: string): string;
  alikeLess(percent: string): string;
  readonly alikeSame: string;
  readonly lateness: Readonly<Record<'overdue' | 'endedLate' | 'endedEarly', (length: string) => string>>;
  readonly endedInTime: string;

  readonly link: string;
  readonly copyLink: string;
  readonly showQr: string;
  readonly hideQr: string;
  qrOf(link: string): string;
  readonly qrHint: string;
  readonly printSheet: string;
  /** Where the page may not print a sheet of its own. */
  readonly printsPage: string;
  readonly printRefused: string;
  readonly sheetHint: string;

  readonly signals: string;
  readonly dialogue: string;
  /** What the feed does not tell: titles of sections. */
  notTold(sections: string): string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly record: string;
  readonly ownPage: string;
  readonly pointer: string;
  readonly updated: string;
  readonly id: string;
}
