import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {openPage, showStory, stories} from './shown-story.js';
import {storyFaults} from './story-faults.js';
import {cutBy, letterSize, shownTexts} from './shown-text.js';
describe('map', function () {
  this.timeout(60_000);
  openPage();
  for (const story of stories.filter(({name}) => name.startsWith('map/')))
    it(story.name, async () => { expect((await storyFaults(story)).slice(0, 10)).to.deep.equal([]); });
  it('sees', async () => {
    await setViewport({width: 320, height: 800});
    const {place} = await showStory(stories.find(({name}) => name === 'charts/bars/Projects')!);
    const root = place.querySelector('budget-bars')!.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    const cuts = () => shownTexts(place).filter((text) => cutBy(text)).map(({words}) => words);
    const before = cuts().length;
    sheet.replaceSync('.takeaway {white-space: nowrap; overflow: hidden; text-overflow: ellipsis} .note {font-size: 11px}');
    root.adoptedStyleSheets.push(sheet);
    const first = cuts();
    sheet.replaceSync('.name {max-inline-size: 2em; white-space: nowrap; overflow: clip} .heading{white-space:nowrap}');
    expect([before, first, cuts().length > 3, shownTexts(place).length]).to.deep.equal([]);
  });
});
