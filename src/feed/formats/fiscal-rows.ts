import type {MoneyKey} from '../../model/measure.js';
import {additiveRows} from '../../model/tree.js';
import {type AxisReader, pathKey, pathOf} from './fiscal-dimensions.js';
import {areLevels, findLevels, isTotal, mayBeLevels} from './fiscal-levels.js';
import {type FiscalPart, fiscalParts, type FiscalPlan, gatheredParts, placeKey} from './fiscal-parts.js';

/** Half a unit of the last place that budgets are printed to. */
const ROUNDING = 0.5;

/**
 * Writes the rows of a table as lines that may all be added to each other.
 *
 * Months of a package stand for themselves, unlike the months of a `LineTable`: all lines are of the whole year.
 */
export function putFiscalRows(plan: FiscalPlan): void {
  const {axes, stageOf} = plan;
  const sector = axes.find(({axis}) => axis === 'sector');
  const levelled = sector && mayBeLevels(pathsIn(plan, sector)) ? sector : undefined;
  if (!levelled && !stageOf) {
    for (const part of fiscalParts(plan, new Map())) putPart(plan, part, part.values);
    return;
  }
  const parts = gatheredParts(plan, (row) => placeKey(axes, row));
  if (levelled && putLevels(plan, levelled, parts)) return;
  for (const part of parts) putPart(plan, part, part.values);
}

function pathsIn({table, count}: FiscalPlan, sector: AxisReader): Iterable<readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (let at = 0; at < count; at++) {
    const row = table.rows[at] ?? [];
    const key = pathKey(sector, row);
    if (!paths.has(key)) paths.set(key, pathOf(sector, row));
  }
  return paths.values();
}

/** @param sector its code, where it is known better than from the row alone */
function putPart(
  {writer, put, axes}: FiscalPlan,
  {row, year, currency}: FiscalPart,
  values: Iterable<readonly [MoneyKey, number]>,
  sector?: number,
): void {
  const line = writer.begin(year, 0);
  for (const reader of axes) {
    const known = reader.axis === 'sector' ? sector : undefined;
    put.set(reader.axis, line, known ?? put.code(reader, row));
  }
  for (const [key, value] of values) writer.money.set(key, line, value, currency);
}

/**
 * Writes a table in which some rows are the sum of others.
 *
 * @returns false where the figures do not prove that
 */
function putLevels(plan: FiscalPlan, sector: AxisReader, parts: readonly FiscalPart[]): boolean {
  const {issues, base, axes} = plan;
  const others = axes.filter((reader) => reader !== sector);
  const keys = [...new Set(parts.flatMap(({values}) => [...values.keys()]))];
  const rows = parts.map(({year, currency, row, values}) => ({
    group: `${year}|${currency}|${placeKey(others, row)}`,
    path: pathOf(sector, row),
    values: keys.map((key) => values.get(key) ?? NaN),
  }));
  const found = findLevels(rows);
  const {inner, repeats, parents} = found;
  const proven = repeats.size;
  issues.at(base);
  if (!areLevels(found)) {
    if (proven === 0) return false;
    const message = `${proven} of ${inner} rows are the sum of the rows whose codes begin with theirs, the others are not. All are added. Give each level a column of its own.`;
    issues.add('warning', 'levels-unproven', '', message, {count: proven, inner});
    return false;
  }
  const message = `${inner} rows repeat the money of the rows below them. Each sum is counted once.`;
  issues.add('info', 'levels-found', '', message, {count: inner});
  const codes = sector.codes.length > 1 ? [] : codesOf(plan, sector, parts, parents);
  const tree = rows.map(({values}, node) => ({
    values: repeats.has(node) ? values.map(() => NaN) : values,
    parent: parents[node],
  }));
  for (const {node, values} of additiveRows(tree, ROUNDING)) {
    const told = values.map((value, at) => [keys[at] as MoneyKey, value] as const);
    putPart(plan, parts[node] as FiscalPart, told, codes[node]);
  }
  return true;
}

/** Codes of a single column, each below the one it begins with. */
function codesOf(
  {put}: FiscalPlan,
  sector: AxisReader,
  parts: readonly FiscalPart[],
  parents: readonly (number | undefined)[],
): readonly number[] {
  const codes: (number | undefined)[] = [];
  const codeOf = (node: number): number => {
    const parent = parents[node];
    const {row} = parts[node] as FiscalPart;
    if (isTotal(pathOf(sector, row))) return 0;
    return (codes[node] ??= put.below(sector, row, parent === undefined ? undefined : codeOf(parent)));
  };
  return parts.map((_, node) => codeOf(node));
}
