import type {FoundList} from './list-under.js';
import type {MappedContext} from './mapped-context.js';
import {monthIn, yearIn} from './mapped-figures.js';
import {isRecord, pointerStep, wordOf} from './record.js';
import {pathOf, type ReadValue, stepsOf, valuesPath} from './value-path.js';

/** A line of a budget as it stands in the feed. */
export interface LineNode {
  readonly record: unknown;
  readonly pointer: string;
  /** 0 where it is not known. */
  readonly year: number;
  /** 1–12, 0 for the whole year. */
  readonly month: number;
  /** Index of the line above. */
  readonly parent: number | undefined;
}

/** The lines of a plain list. */
export function flatLines(
  {records, base, pointers}: FoundList,
  counted: Uint8Array,
  context: MappedContext,
): readonly LineNode[] {
  const nodes: LineNode[] = [];
  counted.forEach((counts, index) => {
    if (!counts) return;
    const node = nodeOf(records[index], pointers?.[index] ?? `${base}/${index}`, undefined, context);
    if (node) nodes.push(node);
  });
  return nodes;
}

/** The lines of trees, every one before those below it. */
export function linesBelow(
  found: FoundList,
  counted: Uint8Array,
  children: string,
  context: MappedContext,
): readonly LineNode[] {
  const below = valuesPath(children);
  const step =
    (stepsOf(children) ?? []).map(({key}) => pointerStep(key)).join('') || pointerStep(pathOf([children]));
  const nodes: LineNode[] = [];
  const add = (
    record: unknown,
    pointer: string,
    parent: number | undefined,
    above: readonly unknown[],
  ): void => {
    const node = nodeOf(record, pointer, parent, context);
    if (!node || above.includes(record)) return;
    const place = nodes.push(node) - 1;
    (below?.(record) ?? []).forEach((child, at) =>
      add(child, `${pointer}${step}/${at}`, place, [...above, record]),
    );
  };
  counted.forEach((counts, index) => {
    if (counts) add(found.records[index], found.pointers?.[index] ?? `${found.base}/${index}`, undefined, []);
  });
  return nodes;
}

/** The same lines below those they name: in the same period and region, then in the same period. */
export function linesOfParents(
  nodes: readonly LineNode[],
  {columns, issues}: MappedContext,
): readonly LineNode[] {
  const {id, parent, region} = columns.values;
  const namesOf = (word: string, {year, month, record}: LineNode): readonly string[] => [
    `${year}/${month}/${word}/${wordOf(region?.(record)) ?? ''}`,
    `${year}/${month}/${word}`,
  ];
  const places = new Map<string, number>();
  nodes.forEach((node, at) => {
    const own = wordOf(id?.(node.record));
    for (const name of own === undefined ? [] : namesOf(own, node))
      if (!places.has(name)) places.set(name, at);
  });
  return nodes.map((node, at) => {
    const above = wordOf(parent?.(node.record));
    if (above === undefined || above === wordOf(id?.(node.record))) return node;
    const place = namesOf(above, node)
      .map((name) => places.get(name))
      .find((found) => found !== undefined && found !== at);
    if (place === undefined) {
      issues.at(node.pointer);
      const message = 'The line names a parent that is not in the same period: it stands by itself.';
      if (above !== '0' && above !== '-1') issues.add('warning', 'parent-missing', '', message);
    }
    return {...node, parent: place};
  });
}

/** The same lines below those whose code theirs begins with: "011" is below "01", in the same period and region. */
export function linesOfCodes(
  nodes: readonly LineNode[],
  readCode: ReadValue,
  {columns}: MappedContext,
): readonly LineNode[] {
  const {region} = columns.values;
  const codes = nodes.map(({record}) => wordOf(readCode(record)) ?? '');
  const placeOf = ({year, month, record}: LineNode): string =>
    `${year}/${month}/${wordOf(region?.(record)) ?? ''}/`;
  const places = new Map<string, number>();
  nodes.forEach((node, at) => {
    const name = placeOf(node) + (codes[at] ?? '');
    if (codes[at] !== '' && !places.has(name)) places.set(name, at);
  });
  return nodes.map((node, at) => {
    const code = codes[at] ?? '';
    for (let length = code.length - 1; length > 0; length--) {
      const parent = places.get(placeOf(node) + code.slice(0, length));
      if (parent !== undefined) return {...node, parent};
    }
    return node;
  });
}

function nodeOf(
  record: unknown,
  pointer: string,
  parent: number | undefined,
  {columns, issues, year, month}: MappedContext,
): LineNode | undefined {
  if (!isRecord(record)) {
    issues.at(pointer);
    issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
    return undefined;
  }
  const told = columns.values.year ? yearIn(columns.values.year(record)) : year;
  if (told === 0 && columns.values.year) {
    issues.at(pointer);
    const message = 'The line has no year and is added up with other lines without one. Give "year".';
    issues.add('warning', 'year-missing', '', message);
  }
  return {
    record,
    pointer,
    parent,
    year: told,
    month: columns.values.month ? monthIn(columns.values.month(record)) : month,
  };
}
