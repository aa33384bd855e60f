import {barTwin} from '../charts/bar-table.js';
import {drawTreemap} from '../charts/treemap-picture.js';
import {treemapView} from '../charts/treemap-view.js';
import {treemapNotes, treemapTakeaway} from '../charts/treemap-words.js';
import {chartStill} from './chart-still.js';
import {rankingOf, rankingTitle} from './ranking.js';
import type {NoStill, Still, Subject} from './still.js';

/** The parts of a whole. */
export function still(subject: Subject): Still | NoStill {
  const {figures, naming, formats, asked} = subject;
  const ranking = rankingOf(subject);
  if ('reason' in ranking) return ranking;
  const most = Math.max(2, Math.floor(asked.count ?? 0) || 16);
  const view = treemapView({...ranking, most, skipped: 0});
  if (!view.total) return {reason: naming.messages.breakdown.yearsNoWhole};
  const {dimension, column} = ranking;
  const words = {figures, view, dimension, column, naming, formats};
  const title = rankingTitle(subject, dimension);
  return chartStill(
    words,
    {title, sentence: treemapTakeaway(words), notes: treemapNotes(words)},
    barTwin,
    drawTreemap,
  );
}
