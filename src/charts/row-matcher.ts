import {entriesMatching} from '../model/dimension.js';
import type {Highlight} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';

/** Tells which rows of a table are of what is pointed at; undefined where none can be. */
export function rowMatcher(
  highlight: Highlight,
  {view, dataset, table}: Figures,
): ((row: number) => boolean) | undefined {
  if ('project' in highlight) {
    if (view.records !== 'projects') return undefined;
    const wanted = dataset.projects.ids.indexOf(highlight.project);
    return (row) => row === wanted;
  }
  const column = table.dimensions[highlight.dimension];
  if (!column) return undefined;
  const passes = entriesMatching(column, [highlight.key]);
  return (row) => passes[column.codes[row] ?? 0] === 1;
}
