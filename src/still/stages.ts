import {headingOf} from '../charts/heading.js';
import {stageTwin} from '../charts/stage-table.js';
import {stagesTakeaway} from '../charts/stage-words.js';
import {stageNotes, stageWordsOf} from '../charts/stage-words-of.js';
import {drawStages} from '../charts/stages-picture.js';
import {chartStill} from './chart-still.js';
import type {NoStill, Still, Subject} from './still.js';

/** From plan to final cost. */
export function still({figures, naming, formats}: Subject): Still | NoStill {
  const {messages} = naming;
  const words = stageWordsOf(figures, naming, formats);
  if (!words) return {reason: messages.stages.noStages};
  const title = headingOf(figures, messages.stages.heading, messages, formats);
  return chartStill(
    words,
    {title, sentence: stagesTakeaway(words), notes: stageNotes(words)},
    stageTwin,
    drawStages,
  );
}
