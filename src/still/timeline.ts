import {timelineNotes} from '../charts/timeline-notes.js';
import {drawTimeline} from '../charts/timeline-picture.js';
import {timelineTwin} from '../charts/timeline-table.js';
import {timelineView} from '../charts/timeline-view.js';
import {timelineTakeaway, timelineTitle} from '../charts/timeline-words.js';
import {tellsYears, yearlyFigures} from '../charts/yearly-figures.js';
import {chartStill} from './chart-still.js';
import type {NoStill, Still, Subject} from './still.js';

/** Money by year. */
export function still({figures: asked, naming, formats}: Subject): Still | NoStill {
  const figures = yearlyFigures(asked);
  const {core, charts} = naming.messages;
  if (!tellsYears(figures.table)) return {reason: charts.noDimension(core.dimensions.year)};
  const view = timelineView(figures, {grain: 'year', prices: 'nominal'});
  const words = {figures, view, naming, formats};
  const title = timelineTitle(figures, view, naming.messages, formats);
  return chartStill(
    words,
    {title, sentence: timelineTakeaway(words), notes: timelineNotes(words)},
    timelineTwin,
    drawTimeline,
  );
}
