import {barNotes} from '../charts/bar-notes.js';
import {drawBars} from '../charts/bar-picture.js';
import {barTwin} from '../charts/bar-table.js';
import {barTakeaway} from '../charts/bar-takeaway.js';
import {barView} from '../charts/bar-view.js';
import {incomparableNote} from '../charts/incomparable-note.js';
import {chartStill} from './chart-still.js';
import {rankingOf, rankingTitle} from './ranking.js';
import type {NoStill, Still, Subject} from './still.js';

/** The ranking. */
export function still(subject: Subject): Still | NoStill {
  const {figures, naming, formats, asked} = subject;
  const ranking = rankingOf(subject);
  if ('reason' in ranking) return ranking;
  const view = barView({...ranking, most: Math.max(2, asked.count || 10)});
  const {dimension, column} = ranking;
  const words = {figures, view, dimension, column, naming, formats};
  const title = rankingTitle(subject, dimension);
  const notes = [...barNotes(words), ...incomparableNote(figures.dataset, naming.messages)];
  return chartStill(words, {title, sentence: barTakeaway(words), notes}, barTwin, drawBars);
}
