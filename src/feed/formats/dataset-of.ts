import type {Dataset, Meta, Need} from '../../model/dataset.js';
import {emptyLines, emptyProjects} from '../../model/empty-tables.js';
import {currenciesOf} from '../../model/money-builder.js';
import type {IssueList} from './issue-list.js';
import type {LineWriter} from './line-writer.js';
import type {ProjectWriter} from './project-writer.js';
import {reportGaps} from './report-gaps.js';

/** What a reader has gathered. */
export interface Gathered {
  readonly meta: Omit<Meta, 'currencies' | 'needs'>;
  readonly projects?: ProjectWriter;
  readonly lines?: LineWriter;
  readonly issues: IssueList;
  /** Currency of the feed where no figure states one. */
  readonly currency?: string;
  /** What is lacking already; while anything is, the money is withheld. */
  readonly needs?: readonly Need[];
}

/**
 * Closes the tables.
 *
 * Money whose currency nobody knows is withheld as a whole; among figures of known currencies it is left out and reported.
 */
export function datasetOf({meta, projects, lines, issues, currency, needs = []}: Gathered): Dataset {
  const builders = [projects?.money, lines?.money].filter((builder) => builder !== undefined);
  const stated = currenciesOf(...builders);
  const unpricedOnly = stated.length === 0 && builders.some((builder) => builder.counts().size > 0);
  const lacking: readonly Need[] =
    unpricedOnly && !needs.includes('currency') ? [...needs, 'currency'] : needs;
  const currencies = stated.length === 0 && currency !== undefined ? [currency] : stated;
  const builtProjects = projects?.build(currencies);
  const builtLines = lines?.build(currencies);
  issues.at('');
  const unpriced = (builtProjects?.unpriced ?? 0) + (builtLines?.unpriced ?? 0);
  if (unpriced > 0) {
    const message = `${unpriced} amounts have no currency and are left out. Say the currency of each.`;
    issues.add('error', 'amount-without-currency', '', message, {count: unpriced});
  }
  if (!lacking.includes('mapping')) reportLacking(lacking, issues);
  const hide = lacking.length > 0;
  const tables = {
    projects: builtProjects?.table ?? emptyProjects(),
    lines: builtLines?.table ?? emptyLines(),
  };
  if (!hide) reportGaps(tables.projects, tables.lines, currencies, issues);
  return {
    meta: {...meta, currencies: hide ? [] : currencies, needs: lacking},
    projects: withheld(tables.projects, hide),
    lines: withheld(tables.lines, hide),
    issues: issues.list(),
  };
}

function reportLacking(needs: readonly Need[], issues: IssueList): void {
  if (needs.includes('currency')) {
    const message =
      'No currency is told, so no money is shown. Say it in the feed, or by the attribute "currency".';
    issues.add('error', 'unknown-currency', '', message);
  }
  if (needs.includes('unit')) {
    const message = 'The unit of the amounts is not told, so no money is shown. Say 1, 1000 or 1000000.';
    issues.add('error', 'unknown-unit', '', message);
  }
}

function withheld<Table extends {readonly money: object; readonly currencyOf?: object}>(
  table: Table,
  hide: boolean,
): Table {
  if (!hide) return table;
  const {currencyOf: _, ...rest} = table;
  return {...rest, money: {}} as unknown as Table;
}
