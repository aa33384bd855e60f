import type {MoneyKey} from '../../model/measure.js';

/** What was meant to be spent, in the order in which it is decided. */
const PLANS: readonly MoneyKey[] = ['planned', 'adjusted'];
/** What came of it: of part of a plan's years it may be told, of other years never. */
const RESULTS: readonly MoneyKey[] = ['contracted', 'paid', 'final'];

/** Of which years the sums of projects are, stage by stage. */
export class StageYears {
  readonly #years = new Map<MoneyKey, Set<number>>();

  /** @param year 0 where it is not told: then nothing is known of the stage's years */
  note(key: MoneyKey, year: number): void {
    const years = this.#years.get(key) ?? new Set();
    this.#years.set(key, years.add(year));
  }

  /** True where plans are of different years, or where something came of years that a plan does not cover. */
  get unlike(): boolean {
    const told = (keys: readonly MoneyKey[]) =>
      keys.map((key) => this.#years.get(key)).filter((years) => years !== undefined && !years.has(0));
    const [plans, results] = [told(PLANS), told(RESULTS)];
    return plans.some(
      (plan) => plans.some((other) => !within(other, plan)) || results.some((years) => !within(years, plan)),
    );
  }
}

function within(years: ReadonlySet<number> | undefined, plan: ReadonlySet<number> | undefined): boolean {
  return [...(years ?? [])].every((year) => plan?.has(year));
}
