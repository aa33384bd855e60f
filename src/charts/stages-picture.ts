import {boxOf} from './bar-layout.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {stageMark} from '../element/stage-mark.js';
import {legendNodes} from './stage-picture.js';
import {changeText, type StageWords} from './stage-words.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {wrapText} from '../element/wrap-text.js';

const SIZE = 14;
const LINE = 18;
const BAR = 22;
const SMALL = 13;

/** The stages as a picture: a bar each on one scale, and in words how each differs from the one before. */
export function drawStages(words: StageWords, width: number, ink: PictureInk): Graphic {
  const {figures, steps, axis, people, naming, formats} = words;
  const {core, charts} = naming.messages;
  const scale = formats.scale(Math.max(Math.abs(axis.min), axis.max), figures.currency);
  const unit = [scale.unit, people === 1 ? '' : charts.perResident].filter(Boolean).join(', ');
  const legend = legendNodes([{text: unit, strong: true}], width, ink);
  const nodes: SvgNode[] = [...legend.nodes];
  let y = legend.height;
  const write = (text: string, size: number, fill: string): void => {
    for (const line of wrapText(text, width, size)) {
      nodes.push(textNode(line, 0, y + size, size, {fill}));
      y += size === SIZE ? LINE : LINE - 2;
    }
  };
  for (const {stage, sum, stated, change} of steps) {
    if (change) {
      write(changeText(change, words), SMALL, ink.muted);
      y += 8;
    }
    nodes.push(
      textNode(scale.format(sum / people), width, y + SIZE, SIZE, {
        fill: ink.text,
        anchor: 'end',
        weight: 600,
      }),
    );
    write(core.measures[stage].name, SIZE, ink.text);
    if (stated < figures.total.count)
      write(charts.statedIn(formats.integer(stated), formats.integer(figures.total.count)), SMALL, ink.muted);
    const {start, length} = boxOf(sum / people, axis);
    if (sum !== 0)
      nodes.push(
        ...stageMark(
          stage,
          {x: (start / 100) * width, y: y + 2, width: (length / 100) * width, height: BAR},
          ink,
        ),
      );
    const zero = (boxOf(0, axis).start / 100) * width;
    nodes.push(svgNode('rect', {x: zero, y, width: 1, height: BAR + 4, fill: ink.text}));
    y += BAR + 12;
  }
  return {height: y, nodes};
}
