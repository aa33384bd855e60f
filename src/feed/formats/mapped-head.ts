import type {Need} from '../../model/dataset.js';
import type {ReadOptions} from '../format.js';
import {guessMapping} from './guess-mapping.js';
import type {IssueList} from './issue-list.js';
import {kindOf, type Mapping, type MoneySource} from './mapping.js';
import {MONEY_FIELDS} from './mapping-fields.js';
import {reportMissingColumns} from './missing-columns.js';
import {currencyOf} from './read-unit.js';
import type {RowKind} from './row-kind.js';
import {type ReadValue, valuePath} from './value-path.js';

/** How a feed without a standard of its own is to be read. */
export interface MappedHead {
  /** Given by the embedder, or guessed without money. */
  readonly mapping: Mapping;
  readonly kind: RowKind;
  /** What is lacking before money may be shown. */
  readonly needs: readonly Need[];
  readonly unit: number | undefined;
  /** One for all records, or a column. */
  readonly currency: {readonly fixed: string | undefined; readonly column: ReadValue | undefined};
}

/**
 * Joins the mapping, the options and the names of the columns.
 *
 * Without a mapping the columns are guessed, all but money: a column that may be money makes the feed need a mapping, a
 * currency and a unit. The issues stand at the list of records.
 *
 * @param kind what the records are, where the standard of the feed tells
 */
export function mappedHead(
  records: readonly unknown[],
  options: ReadOptions,
  issues: IssueList,
  kind?: RowKind,
): MappedHead {
  const {mapping} = options;
  const unit = mapping?.unit ?? options.unit;
  const currency = currencyIn(mapping, options);
  const isPriced = currency.column !== undefined || currency.fixed !== undefined;
  if (mapping) {
    reportMissingColumns(mapping, records, issues);
    const sources = moneySources(mapping);
    const hasUnit = unit !== undefined || sources.every(hasFactor);
    const needs = sources.length > 0 ? lacking(hasUnit, isPriced) : [];
    return {mapping, kind: kind ?? kindOf(mapping), unit, currency, needs};
  }
  const guess = guessMapping(records, kind);
  if (guess.columns.length > 0) {
    const columns = guess.columns.join(', ');
    const message = `No mapping says which columns are money, so none is shown. Perhaps: ${columns}. Give a mapping with currency and unit.`;
    issues.add('warning', 'mapping-needed', '', message, {columns});
  }
  const needs: readonly Need[] =
    guess.columns.length > 0 ? ['mapping', ...lacking(unit !== undefined, isPriced)] : [];
  return {mapping: guess.mapping, kind: guess.kind, unit, currency, needs};
}

/** Three letters are a code, anything else is a column. */
function currencyIn(mapping: Mapping | undefined, options: ReadOptions): MappedHead['currency'] {
  const told = mapping?.currency;
  const fixed = typeof told === 'object' ? undefined : currencyOf(told);
  const path = typeof told === 'object' ? told.path : fixed === undefined ? told : undefined;
  const column = path === undefined ? undefined : valuePath(path);
  return {fixed: column ? undefined : (fixed ?? currencyOf(options.currency)), column};
}

function moneySources({figures, years, ...own}: Mapping): readonly MoneySource[] {
  const sources = [own, figures ?? {}].flatMap((part) => MONEY_FIELDS.map((key) => part[key]));
  const byYear = Object.values(years ?? {}).flatMap((columns) =>
    typeof columns === 'string' ? [columns] : Object.values(columns),
  );
  return [...sources, ...byYear].filter((source) => source !== undefined);
}

function hasFactor(source: MoneySource): boolean {
  return typeof source === 'object' && 'factor' in source && source.factor !== undefined;
}

function lacking(hasUnit: boolean, isPriced: boolean): readonly Need[] {
  return [...(isPriced ? [] : (['currency'] as const)), ...(hasUnit ? [] : (['unit'] as const))];
}
