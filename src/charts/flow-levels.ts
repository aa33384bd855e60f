import type {Table} from '../model/dataset.js';
import {type Dimension, DIMENSIONS} from '../model/dimension.js';

/** What money may flow through, in the order in which it does. */
const ORDER = ['source', 'region', 'authority', 'sector', 'supplier', 'status'] as const;
export type FlowDimension = (typeof ORDER)[number];

/** Which of them tell most. */
const WANTED: readonly FlowDimension[] = ['source', 'sector', 'supplier', 'authority', 'region', 'status'];

const MOST = 3;

/** A column that fewer records tell says little more than "not told". */
const LEAST_TOLD = 0.25;

/** The dimensions of a picture, in its order, and those asked for that the records do not tell. */
export interface FlowLevels {
  readonly dimensions: readonly FlowDimension[];
  readonly lacking: readonly Dimension[];
}

/**
 * The two or three dimensions that money is shown to pass through.
 *
 * Without a wish: source, sector and supplier; where the feed lacks one of them, the next that tells something.
 *
 * @param wish the attribute `levels`; words that mean nothing are left out
 */
export function flowLevels(table: Table, wish: string | undefined): FlowLevels {
  const asked = [...new Set((wish ?? '').split(/[\s,]+/).filter(isDimension))];
  const wanted = asked.filter(isFlowDimension).slice(0, MOST);
  if (wanted.length > 0) {
    const dimensions = wanted.filter((name) => toldEntries(table, name) > 0);
    return {dimensions, lacking: asked.filter((name) => toldEntries(table, name) === 0)};
  }
  const useful = WANTED.filter((name) => topEntries(table, name) > 1 && toldPart(table, name) >= LEAST_TOLD);
  const kept = useful.filter((name) => name !== 'status' || useful.length <= 2).slice(0, MOST);
  return {dimensions: ORDER.filter((name) => kept.includes(name)), lacking: []};
}

function isDimension(word: string): word is Dimension {
  return (DIMENSIONS as readonly string[]).includes(word);
}

function isFlowDimension(name: Dimension): name is FlowDimension {
  return (ORDER as readonly string[]).includes(name);
}

function toldEntries({dimensions}: Table, name: Dimension): number {
  return Math.max(0, (dimensions[name]?.entries.length ?? 1) - 1);
}

function topEntries({dimensions}: Table, name: Dimension): number {
  return (dimensions[name]?.entries ?? []).filter(({key, parent}) => key !== '' && parent === undefined)
    .length;
}

function toldPart({dimensions, size}: Table, name: Dimension): number {
  let told = 0;
  for (const code of dimensions[name]?.codes ?? []) if (code !== 0) told++;
  return size === 0 ? 0 : told / size;
}
