type Role = 'supplier' | 'authority';
type Records = 'projects' | 'lines';

/** Words of the page of one contractor or authority. Sums, shares and numbers arrive formatted. */
export interface PartyMessages {
  /** The feed names nobody. */
  readonly none: string;
  unknown(name: string): string;

  /** Heading of the list to choose from. */
  readonly choose: Readonly<Record<Role, string>>;
  readonly search: Readonly<Record<Role, string>>;
  readonly searchHint: string;
  /** Which of the parties are listed: `shown` of `all`, the largest first. */
  largest(shown: string, all: string): string;
  readonly nothingFound: string;
  readonly roles: string;
  readonly another: string;
  readonly filter: Readonly<Record<Role, string>>;

  /** "4 projects. Planned budget: ₸2.8bn, 31% of all shown here." */
  summary(records: string, measure?: string, money?: string, share?: string): string;
  /** The largest partner of a party in that role, and its part of the party's money. */
  mostWith(role: Role, name: string, share: string): string;
  /** The part of all records, and of all money, that are the party's. */
  readonly ofAll: string;
  /** "3 of 5 projects". */
  ofRecords(records: Records, own: string, all: number, formatted: string): string;
  /** How many of the records state a sum. */
  statedIn(stated: string, all: string): string;
  readonly underFilters: string;

  /** Title of the list of partners, of a party in that role. */
  readonly partners: Readonly<Record<Role, string>>;
  /** What the figures of that list mean. */
  partnersNote(role: Role, records: Records): string;
  /** `part` is "3 of 5 projects", `share` their part of the partner's money. */
  partner(part: string, share?: string): string;
  /** Records that name nobody in the role. */
  unnamed(role: Role, records: string): string;
  openPartner(name: string): string;
  bars(measure?: string): string;
  readonly gap: string;

  /** The index of Herfindahl and Hirschman of an authority's contracts, and the most it can be. */
  concentration(index: string, most: string): string;
  /** Its formula; over `n` contractors, `even` if all had the same, of what is told in `stated` of `all` records. */
  concentrationRule(n: number, formatted: string, even: string, stated: string, all: string): string;

  readonly together: string;
  togetherWith(names: string): string;
  togetherNote(role: Role): string;
  alsoTogether(records: string): string;
  readonly yearsNote: string;

  readonly dates: string;
  /** `part` is "3 of 5 projects". */
  late(part: string): string;
  lateNone(told: string): string;
  lateBy(length: string): string;
  readonly lateRule: string;
  untoldDates(records: string): string;
  /** The earliest start and the latest planned end. */
  span(from: string, to: string): string;
  /** "3 signals", of one project. */
  signals(count: number, formatted: string): string;

  readonly projects: string;
  readonly order: string;
  plannedEnd(date: string): string;
  actualEnd(date: string): string;
  more(count: string): string;
  readonly id: string;
  readonly name: string;
  readonly endPlanned: string;
  readonly endActual: string;
  readonly lateDays: string;
}
