import {additiveRows, type TreeNode} from '../../model/tree.js';
import type {MoneyKey} from '../../model/measure.js';
import {MEASURES, SIDE_MONEY} from '../../model/measure.js';
import {amountOf} from './amount.js';
import type {IssueList} from './issue-list.js';
import {LevelKeys} from './level-keys.js';
import {type LineDimensions, lineMonth, type LineRecord, lineYear} from './open-budget-line.js';
import type {LineWriter} from './line-writer.js';
import {wordOf} from './record.js';
import type {Pricing} from './stage-figures.js';

const MONEY_KEYS: readonly MoneyKey[] = [...MEASURES, ...SIDE_MONEY];
/** Half a unit of the last place that budgets are printed to. */
const ROUNDING = 0.5;

interface Level extends TreeNode {
  readonly line: LineRecord;
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
  const levels = levelsOf(lines, issues);
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
    const {line, year, month, index} = levels[node] as Level;
    issues.at('/lines', index);
    const row = writer.begin(year, month);
    writer.dimensions.sector.set(row, codeOf(node));
    dimensions.putOthers(row, line);
    values.forEach((value, at) =>
      writer.money.set(MONEY_KEYS[at] as MoneyKey, row, value * pricing.unit, pricing.currency),
    );
  }
}

function levelsOf(lines: readonly (LineRecord | undefined)[], issues: IssueList): readonly Level[] {
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
    for (const place of id === undefined ? [] : namesOf(id, year, month, line)) {
      if (!places.has(place)) places.set(place, levels.length);
    }
    const values = MONEY_KEYS.map((key) => amountOf(line[key], issues, `/${key}`));
    const above = parent === undefined ? undefined : namesOf(parent, year, month, line);
    levels.push({line, year, month, index, values, parent: undefined, above});
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

/** Ids may repeat in every period and region: a parent is looked for in the same region first. */
function namesOf(id: string, year: number, month: number, {region}: LineRecord): readonly string[] {
  return [`${year}/${month}/${id}/${wordOf(region) ?? ''}`, `${year}/${month}/${id}`];
}
