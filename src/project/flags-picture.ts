import type {Graphic, PictureInk} from '../element/picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {BOLD_LETTER, textWidth, wrapText} from '../element/wrap-text.js';
import {type FlagResults, flagsOfRow, type FoundFlag} from './flag-results.js';
import type {FlagView} from './flag-view.js';
import {evidenceSentence, type FlagContext, ruleSentence, wordsOf} from './flag-words.js';

/** One rule in a picture. */
export interface FlagLine {
  readonly name: string;
  /** Of how many projects; left out of the signals of one. */
  readonly count: string;
  readonly texts: readonly string[];
}

/** Rules that tell nothing here, in one line under a title. */
export interface FlagRest {
  readonly title: string;
  readonly text: string;
}

/** What a picture of signals shows. */
export interface FlagsDrawing {
  readonly lines: readonly FlagLine[];
  readonly rests: readonly FlagRest[];
}

const SIZE = 14;
const SMALL = 13;
const LINE = 18;
const SIGN = 18;
const GAP = 16;
/** From this width counts stand beside the names. */
const WIDE = 480;

/**
 * The rules that point at something, with how many of how many projects; then those that do not.
 *
 * Without the projects: a picture goes where nobody can look up what stands behind a signal.
 */
export function drawingOfFeed(view: FlagView, context: FlagContext): FlagsDrawing {
  const {formats, naming} = context;
  const {flags} = naming.messages;
  const names = (rules: readonly Parameters<typeof wordsOf>[0][]) =>
    rules.map((rule) => wordsOf(rule, context).name).join('; ');
  const rests = [
    {title: flags.clear, text: names(view.clear.map(({rule}) => rule))},
    {title: flags.notComputed, text: names(view.missing.map(({rule}) => rule))},
    {title: flags.off, text: names(view.off)},
  ];
  return {
    lines: view.found.map(({result: {rule, limits, outcome}, flags: found}) => ({
      name: wordsOf(rule, context).name,
      count: flags.part(
        formats.integer(found.length),
        formats.integer(outcome.n),
        outcome.n > 0 ? formats.percent(found.length / outcome.n) : '',
      ),
      texts: [ruleSentence(rule, limits, context)],
    })),
    rests: rests.filter(({text}) => text !== ''),
  };
}

/** The signals of one project, each with its figures and its rule. */
export function drawingOfProject(results: FlagResults, row: number, context: FlagContext): FlagsDrawing {
  const lineOf = ({result: {rule, limits}, flag}: FoundFlag): FlagLine => ({
    name: wordsOf(rule, context).name,
    count: '',
    texts: [evidenceSentence(rule, flag.evidence, context), ruleSentence(rule, limits, context)],
  });
  return {lines: flagsOfRow(results, row).map(lineOf), rests: []};
}

/** Signals as a picture: an amber shape beside each name, never a colour alone. */
export function drawFlags({lines, rests}: FlagsDrawing, width: number, ink: PictureInk): Graphic {
  const nodes: SvgNode[] = [];
  let y = 0;
  const write = (text: string, x: number, wide: number, size: number, fill: string, weight?: number) => {
    for (const line of wrapText(text, wide, size, weight ? BOLD_LETTER : undefined)) {
      nodes.push(textNode(line, x, y + size, size, {fill, ...(weight ? {weight} : {})}));
      y += LINE;
    }
  };
  const rule = () => {
    nodes.push(svgNode('rect', {x: 0, y, width, height: 1, fill: ink.line}));
    y += 10;
  };
  const beside = width >= WIDE;
  const counts = beside ? Math.max(0, ...lines.map(({count}) => textWidth(count, SIZE))) : 0;
  for (const {name, count, texts} of lines) {
    rule();
    nodes.push(svgNode('path', {d: `M0 ${y + 13}h12l-6 -11z`, fill: ink.warn}));
    if (beside && count)
      nodes.push(textNode(count, width, y + SIZE, SIZE, {fill: ink.text, anchor: 'end', weight: 600}));
    write(name, SIGN, width - SIGN - (counts > 0 ? counts + GAP : 0), SIZE, ink.text, 700);
    if (!beside && count) write(count, SIGN, width - SIGN, SIZE, ink.text);
    for (const text of texts) write(text, SIGN, width - SIGN, SMALL, ink.muted);
    y += 10;
  }
  for (const {title, text} of rests) {
    rule();
    write(title, 0, width, SIZE, ink.text, 700);
    write(text, 0, width, SMALL, ink.muted);
    y += 10;
  }
  return {height: Math.max(0, y - 10), nodes};
}
