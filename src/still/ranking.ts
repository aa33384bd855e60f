import type {BarQuery} from '../charts/bar-view.js';
import {usefulDimension} from '../charts/bar-view.js';
import {levelIndex} from '../charts/levels.js';
import {headingOf} from '../charts/heading.js';
import {type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {NoStill, Subject} from './still.js';

/** What a ranking is of: the dimension asked for, else the one that tells most. */
export function rankingOf({element, figures, asked, naming}: Subject): Omit<BarQuery, 'most'> | NoStill {
  const dimension = dimensionNamed(asked.by) ?? usefulDimension(figures);
  const column = dimension && figures.table.dimensions[dimension];
  const {core, charts} = naming.messages;
  if (!dimension || !column) return {reason: charts.noDimension(core.dimensions[dimension ?? 'sector'])};
  return {
    figures,
    dimension,
    column,
    under: levelIndex(column, asked.open?.[`${element}.${dimension}`] ?? ''),
  };
}

/** The heading of a chart of one dimension. */
export function rankingTitle({figures, naming, formats}: Subject, dimension: Dimension): string {
  return headingOf(figures, naming.messages.core.byDimension[dimension], naming.messages, formats);
}

export function dimensionNamed(name: string | undefined): Dimension | undefined {
  return DIMENSIONS.find((known) => known === name);
}
