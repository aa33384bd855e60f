import type {Contract, Money, Party, ProjectDetail} from '../../model/project.js';
import {LARGEST_AMOUNT} from './amount.js';
import {bilingual, dayText, partsOf} from './goszakup-record.js';
import type {ContractVersions, PlacedRecord} from './goszakup-versions.js';
import {type JsonRecord, wordOf} from './record.js';
import {hasText} from './text-of.js';

/** A contract for the dossier: its newest state, and how its sum came to be. */
export function goszakupContract(
  {newest: {record}, all}: ContractVersions,
  currency: string,
  supplier: Party | undefined,
  {value, paid}: {value: Money | undefined; paid: Money | undefined},
): Contract {
  const [first, ...later] = all;
  const title = bilingual(record, 'description');
  return {
    id: wordOf(record['contract_number_sys'] ?? record['contract_number'] ?? record['id']),
    title: hasText(title) ? title : undefined,
    value: (first && later.length > 0 ? sumOf(first, currency) : undefined) ?? value,
    paid,
    suppliers: supplier && [supplier],
    signed: dayText(first?.record['sign_date']),
    end: dayText(record['contract_end_date'] ?? record['ec_end_date']),
    amendments:
      later.length > 0
        ? later.map((version) => ({
            date: dayText(version.record['sign_date'] ?? version.record['crdate']),
            value: sumOf(version, currency),
            end: dayText(version.record['contract_end_date'] ?? version.record['ec_end_date']),
          }))
        : undefined,
  } as Contract;
}

function sumOf({record}: PlacedRecord, currency: string): Money | undefined {
  const amount = amountIn(record, 'contract_sum_wnds');
  return Number.isNaN(amount) ? undefined : {amount, currency};
}

/** Payments of the treasury; one that is repeated word for word, id and all, counts once. */
function paymentsOf(record: JsonRecord): readonly JsonRecord[] {
  const seen = new Set<string>();
  return partsOf(record, 'treasury_pay').filter((payment) => {
    const text = JSON.stringify(payment);
    return wordOf(payment['id']) === undefined || (!seen.has(text) && seen.add(text));
  });
}

/** What the treasury paid, NaN where it tells nothing. Payments sent back are negative. */
export function treasuryTotal(record: JsonRecord): number {
  const amounts = paymentsOf(record)
    .map((payment) => amountIn(payment, 'pay_amount'))
    .filter((amount) => !Number.isNaN(amount));
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : NaN;
}

/** Payments of the treasury by day. */
export function treasurySeries(record: JsonRecord, currency: string): ProjectDetail['series'] | undefined {
  const series = paymentsOf(record).flatMap((payment) => {
    const [amount, period] = [amountIn(payment, 'pay_amount'), dayText(payment['pay_date'])];
    return Number.isNaN(amount) || period === undefined
      ? []
      : [{period, measure: 'paid', value: {amount, currency}}];
  });
  return series.length > 0 ? series.sort((a, b) => (a.period < b.period ? -1 : 1)) : undefined;
}

function amountIn(record: JsonRecord, key: string): number {
  const word = wordOf(record[key]);
  const amount = word === undefined ? NaN : Number(word);
  return Math.abs(amount) < LARGEST_AMOUNT ? amount : NaN;
}
