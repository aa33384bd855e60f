import {additiveRows, type TreeNode} from '../../model/tree.js';
import type {MoneyKey} from '../../model/measure.js';
import {MEASURES, SIDE_MONEY} from '../../model/measure.js';
import {amountOf} from './amount.js';
import type {IssueList} from './issue-list.js';
import {LevelKeys} from './level-keys.js';
import {type LineDimensions, lineMonth, type LineRecord, lineYear} from './open-budget-line.js';
import type {LineWriter} from './line-writer.js';
import {isRecord, wordOf} from './record.js';
import {figureOf, ownCurrency, type Pricing} from './stage-figures.js';

const MONEY_KEYS: readonly MoneyKey[] = [...MEASURES, ...SIDE_MONEY];
/** Half a unit of the last place that budgets are printed to. */
const ROUNDING = 0.5;

interface Level extends TreeNode {
  readonly line: LineRecord;
  readonly currency: string;
  readonly year: number;
  readonly month: number;
  readonly index: number;
}

/** Reads lines that name the line above them by `parent`: each sum becomes rows that count it once. */
export function readLevels(
  lines: readonly (LineRecord | undefined)[],
  writer: LineWriter,
  dimensions: LineDimensions,
  pricing: Pricing,
  issues: IssueList,
): void {
  const levels = levelsOf(lines, pricing, issues);
  const codes = new Int32Array(levels.length).fill(-1);
  const keys = new LevelKeys(writer.dimensions.sector);
  const codeOf = (node: number, guard = 0): number => {
    const {line, parent} = levels[node] as Level;
    const known = codes[node] as number;
    if (known >= 0) return known;
    const above = parent === undefined || guard > levels.length ? undefined : codeOf(parent, guard + 1);
    return (codes[node] = dimensions.levelCode(line, above, keys));
  };
  for (const {node, values} of additiveRows(levels, ROUNDING)) {
    const {line, currency, year, month, index} = levels[node] as Level;
    issues.at('/lines', index);
    const row = writer.begin(year, month);
    writer.dimensions.sector.set(row, codeOf(node));
    dimensions.putOthers(row, line);
    values.forEach((value, at) =>
      writer.money.set(MONEY_KEYS[at] as MoneyKey, row, value * pricing.unit, currency),
    );
  }
}

function levelsOf(
  lines: readonly (LineRecord | undefined)[],
  pricing: Pricing,
  issues: IssueList,
): readonly Level[] {
  const places = new Map<string, number>();
  const levels: (Omit<Level, 'parent'> & {
    parent: number | undefined;
    above: readonly string[] | undefined;
  })[] = [];
  lines.forEach((line, index) => {
    if (!line) return;
    issues.at('/lines', index);
    const [year, month] = [lineYear(line, issues), lineMonth(line, issues)];
    const [id, parent] = [wordOf(line.id), wordOf(line.parent)];
    const currency = ownCurrency(line.currency, pricing.currency);
    const period = `${year}/${month}/${currency}`;
    for (const place of id === undefined ? [] : namesOf(id, period, line)) {
      if (!places.has(place)) places.set(place, levels.length);
    }
    const values = MONEY_KEYS.map((key) => valueOf(line[key], key, {...pricing, currency}, issues));
    const above = parent === undefined ? undefined : namesOf(parent, period, line);
    levels.push({line, currency, year, month, index, values, parent: undefined, above});
  });
  for (const level of levels) {
    if (level.above === undefined) continue;
    level.parent = level.above.map((place) => places.get(place)).find((place) => place !== undefined);
    issues.at('/lines', level.index);
    if (level.parent === undefined) {
      issues.add(
        'warning',
        'parent-missing',
        '/parent',
        'The line names a parent that is not in the same period: it stands by itself.',
      );
    }
  }
  return levels;
}

/** A figure in the unit of the feed. A tree is of one currency: what is in another is left out and told. */
function valueOf(value: unknown, key: MoneyKey, pricing: Pricing, issues: IssueList): number {
  if (!isRecord(value)) return amountOf(value, issues, `/${key}`);
  const {amount, unit, currency} = figureOf(value, pricing, issues);
  if (currency === pricing.currency) return (amountOf(amount, issues, `/${key}`) * unit) / pricing.unit;
  const message =
    'In lines with levels a figure is in the currency of its line: this one is left out. Give it a line of its own.';
  issues.add('error', 'mixed-currencies', `/${key}/currency`, message);
  return NaN;
}

/** Ids may repeat in every period and region: a parent is looked for in the same region first. */
function namesOf(id: string, period: string, {region}: LineRecord): readonly string[] {
  return [`${period}/${id}/${wordOf(region) ?? ''}`, `${period}/${id}`];
}
