import {type PictureInk, pictureOf} from '../element/picture.js';
import {svgMarkup} from '../element/svg-node.js';
import {footnote} from '../element/footnote.js';
import type {Still, Subject} from './still.js';

/** A picture as text, with its size in CSS pixels. */
export interface StillPicture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing of a still with title, sentence, notes, source, date and licence; undefined where it has none.
 *
 * @param url address of the feed
 */
export function stillSvg(
  {title, sentence, notes, draw}: Still,
  {figures, naming, formats}: Subject,
  url: string | undefined,
  width: number,
  ink: PictureInk,
): StillPicture | undefined {
  if (!draw) return undefined;
  const {core} = naming.messages;
  const source = footnote({meta: figures.dataset.meta, url, core, formats});
  const frame = {title, sentence, notes: [...notes, source], language: core.language};
  const picture = pictureOf((inner) => draw(inner, ink), frame, width, ink);
  return {markup: svgMarkup(picture), width, height: Number(picture.attributes['height'])};
}
