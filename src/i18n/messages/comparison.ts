/** Words of the comparison and of the receipt. */
export interface ComparisonMessages {
  /** What the heading says. */
  readonly heading: string;

  /** What is put side by side: names of regions or years, in their order. */
  compareHeading(names: readonly string[]): string;
  /** Name of the choice of the first, second or third, and of no third one. */
  compareChoice(place: string): string;
  readonly compareNone: string;
  /** Before the names of regions with about as many residents, which are buttons; and what one does. */
  readonly compareLike: string;
  compareWith(name: string): string;
  /** One place of a sentence: "Almaty region ₸120K". */
  compareFigure(name: string, figure: string): string;
  /** How the larger differs from the smaller, which is named where there are more than two. Factors and shares arrive formatted. */
  compareTimes(most: string, factor: number, formatted: string, least: string | undefined): string;
  comparePercent(most: string, share: string, least: string | undefined): string;
  compareMore(most: string, money: string, least: string | undefined): string;
  readonly compareSame: string;
  /** Only one of them tells a figure. */
  compareOnly(name: string): string;
  /** Where the difference is widest, after its row. */
  compareWidest(row: string, difference: string): string;
  /** The column of the table: the first divided by the second. */
  compareRatio(first: string, second: string): string;
  /** Residents of each place. `people` and `date` arrive formatted. */
  compareResidents(
    places: readonly {readonly name: string; readonly people: string; readonly date: string}[],
  ): string;
  /** Whole sums of regions of different size; `unknown` where the residents of some are not known. */
  compareRaw(unknown: boolean): string;
  readonly compareNominal: string;
  compareReal(base: string): string;
  /** A year that is not over: `until` is "2026, January". */
  compareUnfinished(until: string): string;
  /** Money of several regions together. `records` is "3 projects". */
  compareJoint(records: string, money: string | undefined): string;
  readonly compareNothing: string;

  /** "Where 1 000 ₸ goes, by sector". */
  receiptHeading(money: string, by: string): string;
  receiptMost(money: string, name: string, part: string, share: string): string;
  readonly receiptNothing: string;
  /** "34% of the whole", after the amount of a line. */
  receiptShare(share: string): string;
  /** Head of a column: what of the reader's sum goes there. */
  receiptOf(money: string): string;
  readonly receiptLines: string;
  /** Label of the field, what becomes of what is written, and what is wrong with it. */
  readonly receiptOwn: string;
  readonly receiptPrivate: string;
  readonly receiptWrong: string;
  readonly receiptEach: string;
  readonly receiptEachYear: string;
  readonly receiptEachDay: string;
  receiptOneYear(year: string): string;
  receiptNegative(names: string): string;
  receiptMissing(names: string): string;
  /** "and 5 more", at the end of names. */
  receiptMore(count: string): string;
  readonly receiptYears: string;
  readonly receiptNoMoney: string;
}
