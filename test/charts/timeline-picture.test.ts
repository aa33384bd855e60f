import {expect} from '@open-wc/testing';
import {svgMarkup} from '../../src/element/svg-node.js';
import {drawTimeline} from '../../src/charts/timeline-picture.js';
import {timelineView} from '../../src/charts/timeline-view.js';
import {timelineWords} from '../../src/i18n/sections/timeline.js';
import {INK, placesOf, subject, textsOf} from './picture-parts.js';

describe('the timeline as a picture', () => {
  it('has every line with its name and last figure, and the axes', async () => {
    const texts = textsOf((await timelineGraphic(700)).nodes);
    expect(texts).to.include.members([
      'Planned budget',
      '₸bn',
      'Planned',
      '15.3',
      'Paid',
      '0.58 (Jan)',
      '0',
      '5',
      '2024',
      'Jan',
    ]);
  });

  it('stays within its width and height', async () => {
    for (const width of [320, 700]) {
      const {nodes, height} = await timelineGraphic(width);
      for (const [x, y] of placesOf(nodes)) {
        expect(x).to.be.within(0, width);
        expect(y).to.be.within(0, height);
      }
    }
  });

  it('has the looks of the stages', async () => {
    const markup = (await timelineGraphic(700)).nodes.map(svgMarkup).join('');
    expect(markup)
      .to.contain('stroke-dasharray="8 4"')
      .and.contain('stroke-dasharray="2 3"')
      .and.not.contain('NaN');
  });
});

async function timelineGraphic(width: number) {
  const words = await subject(timelineWords);
  return drawTimeline(
    {...words, view: timelineView(words.figures, {grain: 'year', prices: 'nominal'})},
    width,
    INK,
  );
}
