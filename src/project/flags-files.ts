import {type FileSource, footnote} from '../element/footnote.js';
import {savePicture} from '../element/save-picture.js';
import type {FlagView} from './flag-view.js';
import type {FlagContext} from './flag-words.js';
import {drawFlags, drawingOfFeed} from './flags-picture.js';
import {flagsSentence, flagsTitle, type Reckoned, reckonedSentence, withMeaning} from './flags-sentence.js';

/**
 * Hands the reader the list of signals of a feed as a picture; its sentence says what a signal is, and is not.
 *
 * @param heading stands in place of the generated one
 * @param host the element whose colours and font the picture takes
 * @throws {Error} where the page's policy forbids images of its own
 */
export async function saveFlags(
  kind: 'png' | 'svg',
  heading: string | undefined,
  {
    view,
    reckoned,
    context,
  }: {readonly view: FlagView; readonly reckoned: Reckoned; readonly context: FlagContext},
  source: FileSource,
  host: HTMLElement,
): Promise<void> {
  const drawing = drawingOfFeed(view, context);
  const {core} = context.naming.messages;
  const frame = {
    title: heading || flagsTitle(source.meta, context),
    sentence: withMeaning(flagsSentence(view, context) ?? core.emptyFiltered, context),
    notes: [reckonedSentence(reckoned, view.filtered, context), footnote(source)],
    language: core.language,
  };
  await savePicture(kind, (width, ink) => drawFlags(drawing, width, ink), frame, host);
}
