import type {MoneyKey} from '../../model/measure.js';
import {additiveRows} from '../../model/tree.js';
import {LevelKeys} from './level-keys.js';
import {flatLines, type LineNode, linesBelow, linesOfCodes, linesOfParents} from './line-nodes.js';
import type {FoundList} from './list-under.js';
import type {MappedContext} from './mapped-context.js';
import {dimensionsOf, putDimensions} from './mapped-dimensions.js';
import {readingSector, type ReadSector} from './mapped-parties.js';
import type {Mapping} from './mapping.js';
import {MONEY_FIELDS} from './mapping-fields.js';
import {firstOf} from './party-of.js';
import {wordOf} from './record.js';
import {countedRecords} from './record-rules.js';
import type {SectorWord} from './sector-code.js';

/** Differences below half a cent are rounding. */
const ROUNDING = 0.005;

/** Reads records that are lines of a budget: in a flat list, in a tree, or naming the line above them. */
export function readMappedLines(
  found: FoundList,
  count: number,
  mapping: Mapping,
  context: MappedContext,
): void {
  const {issues, columns, lines} = context;
  const counted = countedRecords(found.records, count, mapping, issues);
  const all =
    mapping.children === undefined
      ? flatLines(found, counted, context)
      : linesBelow(found, counted, mapping.children, context);
  lines.read = mapping.children === undefined ? found.records.length : all.length;
  noteMonths(all, context);
  const {parent, nestedCodes} = columns.values;
  const nodes = parent
    ? linesOfParents(all, context)
    : nestedCodes
      ? linesOfCodes(all, nestedCodes, context)
      : all;
  const isTree = mapping.children !== undefined || parent !== undefined || nestedCodes !== undefined;
  const codes = new SectorCodes(nodes, mapping, context, isTree);
  if (isTree) putTree(nodes, codes, context);
  else for (const node of nodes) putRow(node, valuesOf(node, context), codes.of(node), context);
}

function noteMonths(nodes: readonly LineNode[], {columns, months}: MappedContext): void {
  if (!months.looksAhead) return;
  for (const {year, month} of columns.periods) months.note(year, month);
  for (const {year, month} of nodes) months.note(year, month);
}

function putTree(nodes: readonly LineNode[], codes: SectorCodes, context: MappedContext): void {
  const tree = nodes.map((node) => ({parent: node.parent, values: valuesOf(node, context)}));
  const rows = additiveRows(tree, ROUNDING);
  if (rows.length > 0) {
    for (const {node, values} of rows)
      putRow(nodes[node] as LineNode, values, codes.of(nodes[node] as LineNode), context);
    return;
  }
  const above = new Set(nodes.map(({parent}) => parent));
  nodes.forEach((node, at) => {
    if (!above.has(at)) putRow(node, [], codes.of(node), context);
  });
}

/** The figures of a line: its stages in the order of `MONEY_FIELDS`, then its columns by period. */
function valuesOf({record, pointer}: LineNode, {columns, issues}: MappedContext): readonly number[] {
  issues.at(pointer);
  const values = MONEY_FIELDS.map(() => NaN);
  for (const [key, value] of columns.figures?.figures(record, issues) ?? []) {
    const at = MONEY_FIELDS.indexOf(key);
    values[at] = Number.isNaN(values[at]) ? value : (values[at] as number) + value;
  }
  for (const {read} of columns.periods) values.push(read(record, issues));
  return values;
}

function putRow(node: LineNode, values: readonly number[], sector: number, context: MappedContext): void {
  const {columns, lines, months, issues} = context;
  const {record, year, month, pointer} = node;
  issues.at(pointer);
  const byPeriod = new Map<string, {year: number; month: number; money: [MoneyKey, number][]}>();
  values.forEach((value, at) => {
    if (Number.isNaN(value)) return;
    const period = columns.periods[at - MONEY_FIELDS.length];
    const [ofYear, ofMonth] = period ? [period.year, period.month] : [year, month];
    const place = `${ofYear}/${ofMonth}`;
    const entry = byPeriod.get(place) ?? {year: ofYear, month: ofMonth, money: []};
    byPeriod.set(place, entry);
    entry.money.push([period?.key ?? (MONEY_FIELDS[at] as MoneyKey), value]);
  });
  if (byPeriod.size === 0) byPeriod.set('', {year, month, money: []});
  const dimensions = dimensionsOf(record, context);
  const currency = context.currency(record);
  for (const entry of byPeriod.values()) {
    const row = lines.begin(entry.year, months.of(entry.year, entry.month));
    putDimensions(row, dimensions, lines.dimensions, context);
    if (sector > 0) lines.dimensions.sector.set(row, sector);
    for (const [key, value] of entry.money) lines.money.set(key, row, value, currency);
  }
}

/** Tells what lines are for: by the levels of the mapping, by their place in a tree, or by their title. */
class SectorCodes {
  readonly #nodes: readonly LineNode[];
  readonly #context: MappedContext;
  readonly #keys: LevelKeys;
  readonly #levels: readonly ReadSector[] | undefined;
  readonly #isTree: boolean;
  readonly #known = new Map<LineNode, number>();

  constructor(nodes: readonly LineNode[], {levels}: Mapping, context: MappedContext, isTree: boolean) {
    this.#nodes = nodes;
    this.#context = context;
    this.#keys = new LevelKeys(context.lines.dimensions.sector);
    this.#levels = levels?.map((level) => readingSector(level, context.language));
    this.#isTree = isTree;
  }

  /** 0 where the sector is told by a column of its own, or by nothing. */
  of(node: LineNode): number {
    if (this.#isTree) return this.#inTree(node, 0);
    if (this.#levels) return this.#ofLevels(this.#levels, node.record);
    return this.#context.columns.sector ? 0 : this.#keys.code(this.#titled(node.record, false), undefined);
  }

  #ofLevels(levels: readonly ReadSector[], record: unknown): number {
    let code: number | undefined;
    for (const read of levels) {
      const word = read(record);
      if (word) code = this.#keys.code(word, code);
    }
    return code ?? 0;
  }

  #inTree(node: LineNode, guard: number): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const above =
      node.parent === undefined || guard > this.#nodes.length ? undefined : this.#nodes[node.parent];
    const parent = above ? this.#inTree(above, guard + 1) : undefined;
    const word = this.#context.columns.sector?.(node.record) ?? this.#titled(node.record, true);
    const code = this.#keys.code(word, parent);
    this.#known.set(node, code);
    return code;
  }

  #titled(record: unknown, byId: boolean): SectorWord {
    const {values, texts} = this.#context.columns;
    const label = texts.title?.(record) ?? {};
    return {
      key: (byId ? wordOf((values.nestedCodes ?? values.id)?.(record)) : undefined) ?? firstOf(label),
      label,
    };
  }
}
