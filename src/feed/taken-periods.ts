import type {Table} from '../model/dataset.js';
import type {MoneyKey} from '../model/measure.js';

/** What a budget line is of; `''` where it does not tell. */
export interface Period {
  readonly year: string;
  readonly region: string;
  /** 1–12, or 0 for a whole year. */
  readonly month: number;
}

/** One budget's figures of a year: the stages by month. */
type Months = Map<number, Set<MoneyKey>>;

/** A source under way: what earlier ones leave free for it. */
export interface SourcePeriods {
  /** Whether an earlier source says nothing of a row's stage. */
  isFree(row: number, key: MoneyKey): boolean;
  /** Whether an earlier source says anything of a row's period. */
  isKnown(row: number): boolean;
  /** Keeps what this source told. */
  end(): void;
}

/** Remembers which stages of which years, months and regions the sources of budget lines have told. */
export class TakenPeriods {
  readonly #budgets = new Map<string, Map<string, Months>>();

  /** Begins a source; its periods are one a row, alike ones being the same object. */
  begin(periods: readonly Period[], keys: readonly MoneyKey[], {money}: Pick<Table, 'money'>): SourcePeriods {
    const own = new Map<Period, Set<MoneyKey>>();
    periods.forEach((period, row) => {
      const told = own.get(period) ?? new Set();
      own.set(period, told);
      for (const key of keys) if (!Number.isNaN(money[key]?.[row] ?? NaN)) told.add(key);
    });
    const free = new Map([...own].map(([period, told]) => [period, this.#free(period, told)]));
    const known = new Map([...own.keys()].map((period) => [period, this.#rivals(period).length > 0]));
    return {
      isFree: (row, key) => free.get(periods[row] as Period)?.has(key) ?? false,
      isKnown: (row) => known.get(periods[row] as Period) ?? false,
      end: () => {
        for (const period of own.keys()) this.#keep(period, free.get(period) ?? new Set());
      },
    };
  }

  /**
   * The stages that may be added. Figures are cumulative over a year and its last period counts, so a later month is only
   * taken where it takes the place of every stage that is told: else the others would be lost from the sums.
   */
  #free(period: Period, told: ReadonlySet<MoneyKey>): Set<MoneyKey> {
    const rivals = this.#rivals(period);
    return new Set([...told].filter((key) => rivals.every((months) => isFree(key, period, told, months))));
  }

  /** What is told of the same budget's year. A line that tells no region may be of any. */
  #rivals({year, region}: Period): readonly Months[] {
    const regions = this.#budgets.get(year) ?? new Map<string, Months>();
    return [...regions]
      .filter(([other]) => other === region || other === '' || region === '')
      .map(([, months]) => months);
  }

  #keep({year, region, month}: Period, keys: ReadonlySet<MoneyKey>): void {
    const regions = this.#budgets.get(year) ?? new Map<string, Months>();
    const months: Months = regions.get(region) ?? new Map<number, Set<MoneyKey>>();
    const stages = months.get(month) ?? new Set<MoneyKey>();
    for (const key of keys) stages.add(key);
    this.#budgets.set(year, regions.set(region, months.set(month, stages)));
  }
}

function isFree(key: MoneyKey, {month}: Period, told: ReadonlySet<MoneyKey>, months: Months): boolean {
  const others = [...months].filter(([, stages]) => stages.has(key)).map(([other]) => rank(other));
  if (others.length === 0) return true;
  const last = Math.max(...others);
  if (rank(month) < last) return !others.includes(rank(month));
  const all = [...months.values()].flatMap((stages) => [...stages]);
  return rank(month) > last && all.every((stage) => told.has(stage));
}

/** A whole year comes after its December. */
function rank(month: number): number {
  return month === 0 ? 13 : month;
}
