/** Where a currency stands: *after* the number (`1,5 млрд ₸`) or *before* it (`₸1.5bn`). */
export type CurrencyPlace = 'before' | 'after';

/** A calendar day, or only its month, or only its year. */
export interface PartialDate {
  readonly year: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
}

/** Units that a length of time is told in. */
export type LengthUnit = 'day' | 'month' | 'year';

/**
 * All that formatting needs to know of a language.
 *
 * Written out by hand, so that every browser and Node agree: some browsers have no Kazakh data though they say so.
 */
export interface Language {
  readonly decimal: string;
  readonly thousands: string;
  /** Between a number and the per cent sign. */
  readonly percentGap: string;
  readonly currencyPlace: CurrencyPlace;
  /** Words for 10³, 10⁶, 10⁹ and 10¹², with the space before them where the language wants one. */
  readonly powers: readonly [string, string, string, string];
  longDate(date: PartialDate): string;
  shortDate(date: PartialDate): string;
  /** A length of time: `4 ай`. */
  length(amount: number, unit: LengthUnit): string;
}
