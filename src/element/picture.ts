import {type SvgNode, svgNode} from './svg-node.js';
import {BOLD_LETTER, wrapText} from './wrap-text.js';

/** Colours of a picture, each a CSS colour that needs no page around it. */
export interface PictureInk {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly raised: string;
  readonly accent: string;
  readonly outline: string;
  readonly warn: string;
  /** Chooses between the value of the light and of the dark theme, for palettes. */
  readonly scheme: 'light' | 'dark';
  readonly font: string;
}

/** The drawing of a chart with its legend, in a box of the width asked for: from 0, 0 to the width and `height`. */
export interface Graphic {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** Draws a chart without a page. */
export type DrawGraphic<Words> = (words: Words, width: number, ink: PictureInk) => Graphic;

/** What stands around the drawing. */
export interface PictureFrame {
  readonly title: string;
  readonly sentence: string;
  /** Source, date and licence, and what a reader must know. */
  readonly notes: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

/** Margin and heights of letters, in pixels of the drawing. */
const MARGIN = 24;
const TITLE = 22;
const SENTENCE = 16;
const NOTE = 13;
/** Line height in parts of the font size. */
const LEADING = 1.35;

/** A whole picture: title, sentence, drawing, and where the figures come from. */
export function pictureOf(
  draw: (width: number) => Graphic,
  {title, sentence, notes, language}: PictureFrame,
  width: number,
  ink: PictureInk,
): SvgNode {
  const inner = width - 2 * MARGIN;
  const parts: SvgNode[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, attributes: SvgNode['attributes'], letter?: number): void => {
    for (const line of wrapText(text, inner, size, letter)) {
      parts.push(svgNode('text', {x: MARGIN, y: y + size, 'font-size': size, ...attributes}, line));
      y += size * LEADING;
    }
  };
  write(title, TITLE, {'font-weight': 700, fill: ink.text}, BOLD_LETTER);
  y += 4;
  write(sentence, SENTENCE, {fill: ink.text});
  y += 12;
  const graphic = draw(inner);
  parts.push(svgNode('g', {transform: `translate(${MARGIN} ${Math.round(y)})`}, ...graphic.nodes));
  y += graphic.height + 14;
  for (const note of notes) write(note, NOTE, {fill: ink.muted});
  const height = Math.ceil(y + MARGIN - NOTE * (LEADING - 1));
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${title}. ${sentence}`,
      lang: language,
      'font-family': ink.font,
    },
    svgNode('title', {}, title),
    svgNode('desc', {}, sentence),
    svgNode('rect', {width, height, fill: ink.surface}),
    ...parts,
  );
}
