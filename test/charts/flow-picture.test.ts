import {expect, fixture, html} from '@open-wc/testing';
import {drawCompare} from '../../src/charts/compare-picture.js';
import {comparedFigures, compareView} from '../../src/charts/compare-view.js';
import {flowGraph} from '../../src/charts/flow-graph.js';
import {flowLevels} from '../../src/charts/flow-levels.js';
import {drawFlow} from '../../src/charts/flow-picture.js';
import type {Graphic, PictureInk} from '../../src/element/picture.js';
import {svgMarkup, svgNode} from '../../src/element/svg-node.js';
import {openJson} from '../../src/feed/open-bytes.js';
import {formatsFor} from '../../src/i18n/formats.js';
import {loadMessages} from '../../src/i18n/messages.js';
import {chartWords} from '../../src/i18n/sections/charts.js';
import {codelistWords} from '../../src/i18n/sections/codelists.js';
import {comparisonWords} from '../../src/i18n/sections/comparison.js';
import {coreWords} from '../../src/i18n/sections/core.js';
import {flowWords} from '../../src/i18n/sections/flow.js';
import {regionWords} from '../../src/i18n/sections/regions.js';
import {Figures} from '../../src/store/figures.js';
import {resolveView} from '../../src/store/view.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

const INK: PictureInk = {
  text: '#1b1f23',
  muted: '#57606a',
  line: '#d9d6d0',
  surface: '#ffffff',
  raised: '#f5f3ef',
  accent: '#0b6e6e',
  outline: '#6b747d',
  warn: '#9a5b00',
  scheme: 'light',
  font: 'sans-serif',
};

for (const [name, draw] of [
  ['drawFlow', flowPicture],
  ['drawCompare', comparePicture],
] as const) {
  for (const width of [340, 752]) {
    describe(`${name}, ${width} pixels wide`, () => {
      it('keeps every text inside, and none over another', async () => {
        const shown = await picture(await draw(width), width);
        const frame = shown.getBoundingClientRect();
        const texts = [...shown.querySelectorAll('text')];
        expect(texts.length).to.be.greaterThan(10);
        const places = texts.map((text) => text.getBoundingClientRect());
        places.forEach((place, at) => {
          const said = texts[at]?.textContent;
          expect(place.left, said).to.be.at.least(frame.left - 1);
          expect(place.right, said).to.be.at.most(frame.right + 1);
          expect(place.bottom, said).to.be.at.most(frame.bottom + 1);
          for (const other of places.slice(at + 1)) expect(overlap(place, other), said).to.equal(false);
        });
      });

      it('carries the figures', async () => {
        const words = (await picture(await draw(width), width)).textContent.replaceAll(/\s/g, ' ');
        for (const part of ['Көлік', name === 'drawFlow' ? '2,48' : '0,57']) expect(words).to.contain(part);
      });
    });
  }
}

async function flowPicture(width: number): Promise<Graphic> {
  const {figures, naming, formats} = await parts();
  const {dimensions, lacking} = flowLevels(figures.table, undefined);
  return drawFlow({figures, graph: flowGraph(figures, dimensions), lacking, naming, formats}, width, INK);
}

async function comparePicture(width: number): Promise<Graphic> {
  const {figures: all, naming, formats} = await parts();
  const keys = ['KZ-19', 'KZ-33'];
  const figures = comparedFigures(all, 'region', keys);
  const view = compareView({figures, by: 'region', keys, dimension: 'sector', per: undefined, most: 6});
  return drawCompare({figures, view, naming, formats}, width, INK);
}

async function parts() {
  const dataset = await openJson(projectsFeed);
  const sections = [coreWords, chartWords, codelistWords, comparisonWords, flowWords, regionWords];
  const messages = await loadMessages('kk', sections);
  const naming = {messages, locale: 'kk', regions: undefined};
  return {figures: new Figures(dataset, resolveView(dataset, {})), naming, formats: formatsFor('kk')};
}

async function picture({height, nodes}: Graphic, width: number): Promise<SVGSVGElement> {
  const node = svgNode('svg', {xmlns: 'http://www.w3.org/2000/svg', width, height}, ...nodes);
  const parsed = new DOMParser().parseFromString(svgMarkup(node), 'image/svg+xml').documentElement;
  const shown = document.importNode(parsed, true) as unknown as SVGSVGElement;
  await fixture(html`<div>${shown}</div>`);
  return shown;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && along > 4;
}
