import type {DrawGraphic} from '../element/picture.js';
import {type TableTwin, twinCsv} from '../element/table-twin.js';
import type {Still} from './still.js';

/** Joins what a chart says, draws and tabulates. */
export function chartStill<Words>(
  words: Words,
  said: Pick<Still, 'title' | 'sentence' | 'notes'>,
  twinOf: (words: Words, caption: string) => TableTwin,
  draw: DrawGraphic<Words>,
): Still {
  const twin = twinOf(words, said.title);
  return {
    ...said,
    twin,
    csv: twinCsv(twin),
    draw: (width, ink) => draw(words, width, ink),
  };
}
