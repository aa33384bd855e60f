import type {PictureInk} from '../../src/element/picture.js';
import type {SvgNode} from '../../src/element/svg-node.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {formatsFor} from '../../src/i18n/formats.js';
import {loadMessages} from '../../src/i18n/messages.js';
import type {SectionFiles} from '../../src/i18n/section-files.js';
import {chartWords} from '../../src/i18n/sections/charts.js';
import {coreWords} from '../../src/i18n/sections/core.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {linesFeed} from '../fixtures/lines-feed.js';

export const INK: PictureInk = {
  text: '#000001',
  muted: '#000002',
  line: '#000003',
  surface: '#fffff1',
  raised: '#fffff2',
  accent: '#0000aa',
  outline: '#000004',
  warn: '#aa0000',
  scheme: 'light',
  font: 'sans-serif',
};

/** What the words of a chart of the small city's budget are made of, in English. */
export async function subject(section: SectionFiles) {
  const messages = await loadMessages('en', [coreWords, chartWords, section]);
  const dataset = await openJson(linesFeed);
  const figures = new Figures(dataset, resolveView(dataset, {}));
  return {figures, naming: {messages, locale: 'en', regions: undefined}, formats: formatsFor('en')};
}

export function textsOf(nodes: readonly SvgNode[]): string[] {
  return nodes.flatMap(({tag, children}) =>
    tag === 'text' ? children.filter((child) => typeof child === 'string') : [],
  );
}

/** Where marks and texts begin. */
export function placesOf(nodes: readonly SvgNode[]): readonly (readonly [number, number])[] {
  return nodes.flatMap(({attributes: {x, y, cx, cy, x1, y1}}) => {
    const place = [x ?? cx ?? x1, y ?? cy ?? y1].map(Number);
    return place.some(Number.isNaN) ? [] : [[place[0] ?? 0, place[1] ?? 0] as const];
  });
}
