import type {FiscalColumn} from './fiscal-measures.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {IssueList} from './issue-list.js';

/** What the cells of a table are multiplied by. */
export interface FiscalFactors {
  /** The different factors of its columns. */
  readonly factors: readonly number[];
  /** True where the unit has to be asked for. */
  readonly undeclared: boolean;
}

/**
 * Looks at the factors of the columns of one table.
 *
 * The standard's own factor, 1, is believed where none is declared, with one exception: where the descriptor says of its
 * money no more than the currency (no factor, phase or direction), and is wrong about the cells it does describe (whole
 * numbers that are fractions), nobody has looked at the figures for it. Fractions of what should be whole are how thousands
 * and millions look; the unit is then asked for.
 *
 * @param unit what the embedder says the amounts count in
 */
export function fiscalFactors(
  columns: readonly FiscalColumn[],
  resource: FiscalResource,
  unit: number | undefined,
  issues: IssueList,
): FiscalFactors {
  const factorOf = ({measure}: FiscalColumn): number => measure.factor ?? unit ?? 1;
  const factors = [...new Set(columns.map(factorOf))];
  const silent = columns.every(
    ({measure: {factor, phase, direction}}) =>
      factor === undefined && phase === undefined && direction === undefined,
  );
  const fractions = columns.filter(({style}) => style.fractions);
  issues.at(resource.pointer);
  if (fractions.length > 0) {
    const names = fractions.map(({measure}) => measure.column).join(', ');
    const message = `The schema says whole numbers, but there are fractions in: ${names}. Write the type "number".`;
    issues.add('info', 'fractions-in-integers', '/schema', message, {names});
  }
  if (factors.length > 1) {
    const told = columns.map((column) => `${column.measure.name} × ${factorOf(column)}`).join(', ');
    const message = `The factors of one table differ (${told}). Shares of one stage in another mean nothing until they are mended.`;
    issues.add('warning', 'factors-differ', '', message, {factors: told});
  }
  return {factors, undeclared: silent && fractions.length > 0 && unit === undefined};
}
