import {expect} from '@open-wc/testing';
import {openPage, stories} from './shown-story.js';
import {storyFaults} from './story-faults.js';

describe('axe finds nothing, in any language and colours, in the stories of the charts:', function () {
  this.timeout(60_000);
  openPage();

  for (const story of stories.filter(({name}) => name.startsWith('charts/'))) {
    it(story.name, async () => {
      expect((await storyFaults(story)).slice(0, 10)).to.deep.equal([]);
    });
  }
});
