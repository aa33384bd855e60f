import type {Contract, Money} from '../model/project.js';
import {dayOf} from '../model/day.js';

/** What one amendment did, as far as the feed tells. */
export interface ContractChange {
  readonly date?: string | undefined;
  readonly rationale?: NonNullable<Contract['amendments']>[number]['rationale'];
  /** The contract's value after it, and by how much that differs from the value before. */
  readonly value?: Money | undefined;
  readonly difference?: number | undefined;
  /** The value after it divided by the value before; undefined where one is missing, 0 or negative. */
  readonly ratio?: number | undefined;
  /** The last day after it, and by how many days that moved. */
  readonly end?: string | undefined;
  readonly days?: number | undefined;
}

/**
 * Puts each amendment beside the state before it.
 *
 * Where the value of the beginning is not told by itself, a contract's own value and last day are those of its beginning, unless they are the same as after its last amendment: then
 * they are of today, and what the first amendment changed is not known.
 */
export function contractChanges({value, initial, end, amendments = []}: Contract): readonly ContractChange[] {
  const latest = [...amendments].reverse();
  const lastValue = latest.find((change) => change.value)?.value;
  const lastEnd = latest.find((change) => change.end !== undefined)?.end;
  let sum = initial ?? (value && lastValue && isSame(value, lastValue) ? undefined : value);
  let day = end === lastEnd ? undefined : end;
  return amendments.map((change) => {
    const told = {...change, ...moneyChange(sum, change.value), ...dayChange(day, change.end)};
    sum = change.value ?? sum;
    day = change.end ?? day;
    return told;
  });
}

function moneyChange(before: Money | undefined, after: Money | undefined) {
  if (!before || !after || before.currency !== after.currency) return {};
  const ratio = before.amount > 0 && after.amount >= 0 ? after.amount / before.amount : undefined;
  return {difference: after.amount - before.amount, ratio};
}

function dayChange(before: string | undefined, after: string | undefined) {
  const [from, to] = [dayOf(before, 'last'), dayOf(after, 'last')];
  return from === undefined || to === undefined ? {} : {days: to - from};
}

function isSame(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}
