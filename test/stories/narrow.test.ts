import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {deepElements, LOCALES, openPage, showStory, stories} from './shown-story.js';
import {cutBy, letterSize, shownTexts} from './shown-text.js';

/** Kinds of fields that show words. */
const TYPED = new Set(['number', 'search', 'text']);

describe('at 320 pixels, in every story and language, nothing is cut:', function () {
  this.timeout(60_000);
  openPage();

  before(() => setViewport({width: 320, height: 800}));

  for (const story of stories) {
    it(story.name, async () => {
      const {place, speak} = await showStory(story);
      for (const element of deepElements(place))
        if (element instanceof HTMLDetailsElement) element.open = true;
      const faults: string[] = [];
      for (const locale of LOCALES) {
        await speak(locale);
        faults.push(...faultsIn(place).map((fault) => `${locale}: ${fault}`));
      }
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});

function faultsIn(place: HTMLElement): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const texts = shownTexts(place);
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
    ...texts.flatMap((text) => {
      const by = cutBy(text);
      return by === undefined ? [] : [`"${text.words}" is cut by ${by}`];
    }),
    ...texts.flatMap((text) => {
      const size = letterSize(text);
      return size < 11.95 ? [`"${text.words}" has letters of ${size.toFixed(1)} pixels`] : [];
    }),
    ...deepElements(place).flatMap((element) => {
      const missing = missingRoom(element);
      return missing > 1
        ? [`"${fieldWords(element)}" lacks ${missing.toFixed(0)} pixels in its ${element.localName}`]
        : [];
    }),
  ];
}

/** By how much the words in a field are wider than the field, which browsers tell nowhere. */
function missingRoom(field: Element): number {
  const words = fieldWords(field);
  if (words === '' || !field.checkVisibility() || field.clientWidth === 0) return 0;
  const {font, paddingInlineStart, paddingInlineEnd} = getComputedStyle(field);
  const paint = document.createElement('canvas').getContext('2d')!;
  paint.font = font;
  const room = field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  return paint.measureText(words).width - room;
}

/** An address that is there to be copied scrolls in its field: it is as long as it is. */
function fieldWords(field: Element): string {
  if (field instanceof HTMLInputElement && field.readOnly && URL.canParse(field.value)) return '';
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.label ?? '';
  return field instanceof HTMLInputElement && TYPED.has(field.type) ? field.value || field.placeholder : '';
}
