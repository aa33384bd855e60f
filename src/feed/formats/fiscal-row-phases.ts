import type {MoneyKey} from '../../model/measure.js';
import type {FiscalCells} from './fiscal-cells.js';
import type {FiscalModel} from './fiscal-model.js';
import {phaseOf} from './fiscal-phases.js';
import type {FiscalTable} from './fiscal-tables.js';
import type {IssueList} from './issue-list.js';
import {wordOf} from './record.js';

/**
 * Reads the stage of each row, in tables whose rows tell it.
 *
 * Two words of one stage ("actual", "paid") in one year would count the same money twice: the one that means it best is read.
 *
 * @returns undefined where rows tell no phase
 */
export function readRowPhases(
  {phases}: FiscalModel,
  {rows}: FiscalTable,
  cells: FiscalCells,
  year: (row: readonly unknown[]) => number,
  issues: IssueList,
): ((row: readonly unknown[]) => MoneyKey | undefined) | undefined {
  const readers = phases.flatMap((source) => cells.reader(source) ?? []);
  if (readers.length === 0) return undefined;
  const known = new Map<string, boolean>();
  const isPhase = (word: string): boolean => {
    const told = known.get(word) ?? phaseOf(word) !== undefined;
    known.set(word, told);
    return told;
  };
  const [first, ...others] = readers;
  const wordIn = (row: readonly unknown[]): string => {
    const word = wordOf(first?.(row)) ?? '';
    if (others.length === 0 || isPhase(word)) return word;
    const words = others.flatMap((read) => wordOf(read(row)) ?? []);
    return words.find(isPhase) ?? words[words.length - 1] ?? word;
  };
  const words = new Map<number, Set<string>>();
  for (const row of rows) {
    const of = year(row);
    const found = words.get(of);
    if (found) found.add(wordIn(row));
    else words.set(of, new Set([wordIn(row)]));
  }
  const keys = new Map([...words].map(([of, found]) => [of, keysOf([...found], issues)] as const));
  return (row) => keys.get(year(row))?.get(wordIn(row));
}

/** The stages of the words of one year. */
function keysOf(words: readonly string[], issues: IssueList): ReadonlyMap<string, MoneyKey> {
  const best = new Map<MoneyKey, {word: string; rank: number}>();
  for (const word of words) {
    const found = phaseOf(word);
    const known = found && best.get(found.key);
    if (found && (!known || found.rank < known.rank)) best.set(found.key, {word, rank: found.rank});
  }
  const keys = new Map([...best].map(([key, {word}]) => [word, key] as const));
  for (const word of words.filter((candidate) => phaseOf(candidate) && !keys.has(candidate))) {
    const message = `Rows of the phase "${word}" are left out: another phase of the year means the same stage, and they are never added.`;
    issues.add('warning', 'phase-repeated', '', message, {word});
  }
  const unknown = words.filter((word) => !phaseOf(word));
  const [only] = unknown;
  if (only !== undefined && unknown.length === 1) keys.set(only, 'amount');
  for (const word of unknown.filter((candidate) => candidate !== '')) {
    const message =
      unknown.length === 1
        ? `The phase "${word}" is not known. The figures are shown without a stage. Say approved, adjusted or executed.`
        : `The phase "${word}" is not known, and neither are others: its figures are left out. Say approved, adjusted or executed.`;
    issues.add('warning', 'phase-unknown', '', message, {word});
  }
  return keys;
}
