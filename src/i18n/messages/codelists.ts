/** Names of codes that the standards define and feeds leave unnamed. An unknown code has no entry. */
export interface CodelistMessages {
  /** OC4IDS project status. */
  readonly status: Readonly<Record<string, string>>;
  /** OC4IDS sectors (`transport.road`), COFOG divisions (`cofog:01`), functional groups of Kazakhstan's budgets (`kz:01`). */
  readonly sector: Readonly<Record<string, string>>;
  /** OCDS procurement method. */
  readonly method: Readonly<Record<string, string>>;
  /** How well a place is known. */
  readonly precision: Readonly<Record<'exact' | 'approximate' | 'centroid', string>>;
}
