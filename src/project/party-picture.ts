import {type FileSource, footnote} from '../element/footnote.js';
import type {Graphic, PictureFrame, PictureInk} from '../element/picture.js';
import {stageMark} from '../element/stage-mark.js';
import type {SvgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {wrapText} from '../element/wrap-text.js';
import {partyBlocks} from './party-blocks.js';
import {isFiltered, type PartyContext, partyId, partyName, partySentence, spanName} from './party-words.js';

const TITLE = 15;
const SIZE = 14;
const SMALL = 13;
const LINE = 18;
const BAR = 14;
const FIGURES = 88;
const PERCENTS = 56;
const GAP = 12;
/** Part of the width that names may take. */
const NAMES = 0.4;

/** A party's page as a picture: each part has its title, what its bars are of, and its bars. */
export function drawParty(context: PartyContext, width: number, ink: PictureInk): Graphic {
  const nodes: SvgNode[] = [];
  const names = width * NAMES;
  const room = width - names - FIGURES - PERCENTS - GAP;
  let y = 0;
  const write = (text: string, size: number, wide: number, fill: string, weight?: number) => {
    const lines = wrapText(text, wide, size);
    lines.forEach((line, at) =>
      nodes.push(textNode(line, 0, y + size + at * LINE, size, {fill, ...(weight ? {weight} : {})})),
    );
    return lines.length * LINE;
  };
  for (const {title, caption, lines} of partyBlocks(context)) {
    if (y > 0) y += 18;
    y += write(title, TITLE, width * 0.85, ink.text, 700) + 2;
    y += write(caption, SMALL, width, ink.muted) + 6;
    for (const {name, figure, percent, start, length, mark} of lines) {
      const right = width - PERCENTS;
      nodes.push(textNode(figure, right, y + SIZE, SIZE, {fill: ink.text, anchor: 'end', weight: 600}));
      if (percent) nodes.push(textNode(percent, width, y + SIZE, SMALL, {fill: ink.muted, anchor: 'end'}));
      if (length > 0) {
        const x = names + (start * room) / 100;
        nodes.push(...stageMark(mark, {x, y: y + 2, width: (length * room) / 100, height: BAR}, ink));
      }
      y += write(name, SIZE, names - GAP, ink.text) + 5;
    }
  }
  return {height: y, nodes};
}

/** Who it is, the sentence, and what a reader of the picture alone must know. */
export function partyFrame(context: PartyContext, source: FileSource): PictureFrame {
  const {view, naming} = context;
  const {core, party, project} = naming.messages;
  const {role} = view.party;
  const id = partyId(context);
  const span = spanName(view, context);
  return {
    title: partyName(context).text,
    sentence: partySentence(context),
    notes: [
      [
        core.dimensions[role],
        ...(id === undefined ? [] : [project.partyId(id)]),
        ...(span === undefined ? [] : [span]),
      ].join(' · '),
      ...(view.joint.length > 0 ? [party.togetherNote(role)] : []),
      ...(view.figures.view.records === 'lines' && view.years.length > 0 ? [party.yearsNote] : []),
      ...(isFiltered(view) ? [party.underFilters] : []),
      footnote(source),
    ],
    language: core.language,
  };
}
