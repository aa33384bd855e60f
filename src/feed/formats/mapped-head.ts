import type {Need} from '../../model/dataset.js';
import type {ReadOptions} from '../format.js';
import {guessColumns} from './column-aliases.js';
import type {IssueList} from './issue-list.js';
import {type Mapping, MONEY_FIELDS} from './mapping.js';
import {currencyOf} from './read-unit.js';
import type {ReadValue} from './value-path.js';
import {valuePath} from './value-path.js';

/** As many records as tell what the columns are. */
const SAMPLE = 100;

/** How a feed without a standard of its own is to be read. */
export interface MappedHead {
  /** Given by the embedder, or guessed without money. */
  readonly mapping: Mapping;
  /** What is lacking before money may be shown. */
  readonly needs: readonly Need[];
  readonly unit: number | undefined;
  readonly currency: {readonly fixed: string | undefined; readonly read: ReadValue};
}

/**
 * Joins the mapping, the options and the names of the columns.
 *
 * Without a mapping the columns are guessed, all but money: a column that may be money makes the feed need a mapping, a
 * currency and a unit. The issues stand at the list of records.
 */
export function mappedHead(records: readonly unknown[], options: ReadOptions, issues: IssueList): MappedHead {
  const {mapping} = options;
  const unit = mapping?.unit ?? options.unit;
  const fixed = currencyOf(mapping?.currency) ?? currencyOf(options.currency);
  const path =
    mapping?.currency !== undefined && currencyOf(mapping.currency) === undefined
      ? valuePath(mapping.currency)
      : undefined;
  const currency = {fixed: path ? undefined : fixed, read: path ?? (() => fixed)};
  if (mapping) {
    const priced = MONEY_FIELDS.some((key) => mapping[key] !== undefined);
    return {
      mapping,
      unit,
      currency,
      needs: priced ? lacking(unit, path !== undefined || fixed !== undefined) : [],
    };
  }
  const guess = guessColumns(records.slice(0, SAMPLE));
  const proposed = Object.entries(guess.money).map(([stage, column]) => `${stage} ← ${column}`);
  if (proposed.length > 0) {
    const columns = proposed.join(', ');
    const message = `No mapping says which columns are money, so none is shown. Perhaps: ${columns}. Give a mapping with currency and unit.`;
    issues.add('warning', 'mapping-needed', '', message, {columns});
  }
  const needs: readonly Need[] =
    proposed.length > 0 ? ['mapping', ...lacking(unit, fixed !== undefined)] : [];
  return {mapping: guess.mapping, unit, currency, needs};
}

function lacking(unit: number | undefined, priced: boolean): readonly Need[] {
  return [...(priced ? [] : (['currency'] as const)), ...(unit === undefined ? (['unit'] as const) : [])];
}
