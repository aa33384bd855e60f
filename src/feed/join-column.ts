import {ColumnBuilder} from '../model/column-builder.js';
import type {Column} from '../model/dimension.js';

/** A column of one source, and where its rows are in the joined table. */
export interface PlacedColumn {
  readonly column: Column | undefined;
  readonly joined: Uint32Array;
}

/** A status that no rule could place gives way to one that is told. */
const WEAK = 'unknown';

/**
 * Joins the columns of one dimension: the first source that tells a value of a row wins. Values are the same where their
 * keys are; their labels complete each other's languages.
 */
export function joinColumn(columns: readonly PlacedColumn[], size: number): Column | undefined {
  const builder = new ColumnBuilder(size);
  const told = new Uint8Array(size);
  const used = new Set<string>();
  for (const {column, joined} of columns) {
    if (!column) continue;
    const {codes, entries} = column;
    const codeOf = new Int32Array(entries.length).fill(-1);
    const coded = (at: number): number => {
      const entry = entries[at];
      const known = codeOf[at] ?? 0;
      if (!entry || known >= 0) return Math.max(0, known);
      const code = (codeOf[at] = builder.code(entry.key, entry.label));
      used.add(entry.key);
      const {parent, parts} = entry;
      if (parent !== undefined) builder.code(entry.key, undefined, {parent: coded(parent)});
      if (parts) builder.code(entry.key, undefined, {parts: parts.map(coded)});
      return code;
    };
    for (const [row, code] of codes.entries()) {
      const target = joined[row] ?? size;
      if (code === 0 || target >= size) continue;
      const strength = entries[code]?.key === WEAK ? 1 : 2;
      if ((told[target] ?? 0) >= strength) continue;
      told[target] = strength;
      builder.set(target, coded(code));
    }
  }
  for (const {column} of columns) {
    for (const {key, label} of column?.entries ?? []) if (used.has(key)) builder.code(key, label);
  }
  return builder.build(size);
}
