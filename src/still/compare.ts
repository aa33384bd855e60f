import {drawCompare} from '../charts/compare-picture.js';
import {chosenKeys, compareBy} from '../charts/compare-places.js';
import {compareTwin} from '../charts/compare-table.js';
import {comparedFigures, compareRows, compareView} from '../charts/compare-view.js';
import {compareNotes, compareTakeaway, compareTitle} from '../charts/compare-words.js';
import {chartStill} from './chart-still.js';
import {dimensionNamed} from './ranking.js';
import type {NoStill, Still, Subject} from './still.js';

/** Two or three regions or years side by side. */
export function still({figures, naming, formats, asked}: Subject): Still | NoStill {
  const by = compareBy(figures, asked.by);
  if (!by) return {reason: naming.messages.comparison.compareNothing};
  const keys = chosenKeys(figures, by, (asked.of ?? '').split(/[\s,]+/));
  const view = compareView({
    figures: comparedFigures(figures, by, keys),
    by,
    keys,
    dimension: compareRows(figures, by, dimensionNamed(asked.rows)),
    per: asked.per,
    most: Math.max(2, Math.floor(asked.count ?? 0) || 10),
  });
  const words = {figures: comparedFigures(figures, by, keys), view, naming, formats};
  return chartStill(
    words,
    {title: compareTitle(words), sentence: compareTakeaway(words), notes: compareNotes(words)},
    compareTwin,
    drawCompare,
  );
}
