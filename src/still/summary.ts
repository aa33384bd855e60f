import {headingOf} from '../charts/heading.js';
import {incomparableNote} from '../charts/incomparable-note.js';
import {drawSummary} from '../charts/summary-picture.js';
import {summaryCsv, summaryTwin} from '../charts/summary-table.js';
import {offMapNote, summarySentence} from '../charts/summary-words.js';
import type {Still, Subject} from './still.js';

/** The headline figures. */
export function still({figures, naming, formats}: Subject): Still {
  const {messages} = naming;
  const words = {figures, messages, formats};
  const title = headingOf(figures, '', messages, formats);
  const off = offMapNote(words);
  return {
    title,
    sentence: summarySentence(words),
    notes: [...incomparableNote(figures.dataset, messages), ...(off === undefined ? [] : [off])],
    twin: summaryTwin(words, title),
    csv: summaryCsv(words),
    draw: (width, ink) => drawSummary(words, width, ink),
  };
}
