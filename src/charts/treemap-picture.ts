import {inkOn} from '../theme/contrast.js';
import {CATEGORICAL} from '../theme/palettes.js';
import type {BarRow} from './bar-rows.js';
import {rowFigure, rowName, scaleOf} from './bar-words.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {sectorColorOf} from './sector-paints.js';
import {legendNodes} from './stage-picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {layoutTreemap} from './treemap-layout.js';
import {shareOfWhole, treemapLegend, type TreemapWords} from './treemap-words.js';
import {textWidth, wrapText} from '../element/wrap-text.js';

const SIZE = 13;
const LINE = 17;
const PAD = 6;
/** The list below has so much room for a part. */
const ROW = 22;

/** Parts of a whole as a picture: areas with the names that fit, and the list of all of them. */
export function drawTreemap(words: TreemapWords, width: number, ink: PictureInk): Graphic {
  const {view, naming, formats} = words;
  const scale = scaleOf(words);
  const legend = legendNodes(treemapLegend(words, scale), width, ink);
  const size = {width, height: Math.round(Math.min(420, width * 0.6))};
  const nodes: SvgNode[] = [...legend.nodes];
  const fillOf = (row: BarRow): string => paintOf(row, words, ink);
  for (const {part: row, place} of layoutTreemap(view.rows, view.size, size)) {
    const box = {
      x: (place.x / 100) * size.width,
      y: legend.height + (place.y / 100) * size.height,
      width: (place.width / 100) * size.width,
      height: (place.height / 100) * size.height,
    };
    const fill = fillOf(row);
    nodes.push(svgNode('rect', {...box, fill, stroke: ink.surface, 'stroke-width': 2}));
    const lines = [
      ...wrapText(rowName(row, words).text, box.width - 2 * PAD, SIZE),
      rowFigure(row, words, scale) ?? '',
    ];
    const fits =
      lines.length * LINE + PAD <= box.height &&
      lines.every((line) => textWidth(line, SIZE) <= box.width - 2 * PAD);
    if (!fits) continue;
    lines.forEach((line, at) =>
      nodes.push(textNode(line, box.x + PAD, box.y + LINE * (at + 1), SIZE, {fill: inkOn(fill)})),
    );
  }
  let y = legend.height + size.height + 12;
  const list = (rows: readonly BarRow[]): void => {
    for (const row of rows) {
      const share = shareOfWhole(row, words);
      const figure = [
        rowFigure(row, words, scale) ?? '—',
        share === undefined || view.per === 'share' ? '' : formats.percent(share),
      ].filter(Boolean);
      const lines = wrapText(rowName(row, words).text, width * 0.7, SIZE);
      nodes.push(svgNode('rect', {x: 0, y: y + 3, width: 12, height: 12, fill: fillOf(row)}));
      lines.forEach((line, at) =>
        nodes.push(textNode(line, 20, y + SIZE + at * LINE, SIZE, {fill: ink.text})),
      );
      nodes.push(textNode(figure.join(' · '), width, y + SIZE, SIZE, {fill: ink.text, anchor: 'end'}));
      y += ROW + (lines.length - 1) * LINE;
    }
  };
  list(view.rows);
  if (view.below.length > 0) {
    nodes.push(textNode(naming.messages.breakdown.belowZero, 0, y + SIZE, SIZE, {fill: ink.muted}));
    y += ROW;
    list(view.below);
  }
  return {height: y, nodes};
}

function paintOf(row: BarRow, {figures, dimension, column}: TreemapWords, ink: PictureInk): string {
  if (dimension !== 'sector' || row.kind !== 'entry') return ink.raised;
  return CATEGORICAL[ink.scheme][sectorColorOf(figures.table, column, row.index)] ?? ink.raised;
}
