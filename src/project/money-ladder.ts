import type {Table} from '../model/dataset.js';
import {type Measure, MEASURES, type MoneyKey, SIDE_MONEY} from '../model/measure.js';

/** A stage that later ones are compared with. */
export type Base = 'planned' | 'adjusted' | 'contracted';

/** One stage of a project's money. */
export interface Step {
  readonly measure: Measure;
  readonly amount: number;
  readonly currency: string;
  /** Length of its bar, 0–1 of the longest in the same currency; 0 where it is negative. */
  readonly length: number;
  readonly against?: {
    readonly base: Base;
    readonly difference: number;
    /** This stage divided by the base; undefined where the base is 0 or of the other sign. */
    readonly ratio: number | undefined;
  };
}

/** A sum shown beside the stages and never compared with them. */
export interface SideSum {
  readonly measure: (typeof SIDE_MONEY)[number];
  readonly amount: number;
  readonly currency: string;
}

/** What each stage is compared with: the nearest of these that the project states in the same currency. */
const BASES: Readonly<Partial<Record<Measure, readonly Base[]>>> = {
  adjusted: ['planned'],
  contracted: ['adjusted', 'planned'],
  paid: ['contracted', 'adjusted', 'planned'],
  final: ['contracted', 'adjusted', 'planned'],
};

/** A project's stages of money in their order, each beside the earlier one it grew out of. */
export function moneyLadder(table: Table, row: number, currencies: readonly string[]): readonly Step[] {
  return ladderOf(
    MEASURES.flatMap((measure) => {
      const sum = sumOf(table, row, measure, currencies);
      return sum ? [{measure, ...sum}] : [];
    }),
  );
}

/**
 * Puts stages beside each other. Sums of different currencies are not compared.
 *
 * @param comparable whether a stage may be put beside an earlier one, where the sums are of several records
 */
export function ladderOf(
  stated: readonly Pick<Step, 'measure' | 'amount' | 'currency'>[],
  comparable: (stage: Measure, base: Base) => boolean = () => true,
): readonly Step[] {
  return stated.map((step) => {
    const alike = stated.filter(({currency}) => currency === step.currency);
    const longest = Math.max(...alike.map(({amount}) => amount));
    const base = BASES[step.measure]?.find(
      (name) => alike.some(({measure}) => measure === name) && comparable(step.measure, name),
    );
    const from = alike.find(({measure}) => measure === base)?.amount;
    return {
      ...step,
      length: longest > 0 ? Math.max(0, step.amount / longest) : 0,
      ...(base === undefined || from === undefined
        ? {}
        : {
            against: {
              base,
              difference: step.amount - from,
              ratio: from > 0 && step.amount >= 0 ? step.amount / from : undefined,
            },
          }),
    };
  });
}

/** Refined budgets, commitments and proposals of a project. */
export function sideSums(table: Table, row: number, currencies: readonly string[]): readonly SideSum[] {
  return SIDE_MONEY.flatMap((measure) => {
    const sum = sumOf(table, row, measure, currencies);
    return sum ? [{measure, ...sum}] : [];
  });
}

function sumOf({money, currencyOf}: Table, row: number, key: MoneyKey, currencies: readonly string[]) {
  const amount = money[key]?.[row];
  if (amount === undefined || Number.isNaN(amount)) return undefined;
  return {amount, currency: currencies[currencyOf?.[key]?.[row] ?? 0] ?? ''};
}
