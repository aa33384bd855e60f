import type {CoreMessages} from '../i18n/messages/core.js';
import type {ShareMessages} from '../i18n/messages/share.js';
import {STILL_ELEMENTS} from '../still/still-elements.js';
import {type Grade, GRADES} from './embed-code.js';
import type {ShareChoice} from './render-share.js';
import type {ShareKind} from './share-files.js';

/** The ready-made page. */
export const WHOLE = 'budget-explorer';
/** Stands for several elements of one feed. */
export const FEED = 'budget-feed';
/** Selects what names the feed of the elements in it. */
export const FEEDS = `${FEED}, ${WHOLE}`;

/** Elements that no file shows. */
const LIVING = ['budget-filters', 'budget-party', 'budget-project', 'budget-feedback'];

/** What an element has to be told to show something when it stands alone; filters would filter nothing. */
const ALONE: Readonly<Record<string, string>> = {
  'budget-filters': ':not(*)',
  'budget-party': '[party]',
  'budget-project': '[project]',
  'budget-feedback': '[project]',
};

/**
 * What can be shared: the elements of a feed that stand on the page, together and one by one, and the ready-made page; where
 * there are none, any that a file can be made of.
 *
 * @param feed the element that names the feed
 * @param aimed the element that is to be shared, if one is meant
 */
export function sharedChoices(
  feed: Element | undefined,
  aimed: Element | undefined,
  {share, core}: {readonly share: ShareMessages; readonly core: CoreMessages},
): readonly ShareChoice[] {
  const nameOf = (tag: string): string => share.elements[tag] ?? tag;
  const whole = {tag: WHOLE, name: nameOf(WHOLE), elements: []};
  if (aimed && !aimed.matches(FEEDS))
    return [{tag: aimed.localName, name: nameOf(aimed.localName), elements: [aimed]}, whole];
  const stills = Object.keys(STILL_ELEMENTS);
  const found = [...(feed?.querySelectorAll([...stills, ...LIVING].join(',')) ?? [])];
  if (found.length === 0) return [whole, ...stills.map((tag) => ({tag, name: nameOf(tag), elements: []}))];
  const named = found
    .filter((element) => element.matches(ALONE[element.localName] ?? '*'))
    .map((element) => {
      const by = element.getAttribute('by') ?? '';
      const dimension = Object.entries(core.byDimension).find(([key]) => key === by)?.[1];
      const more = element.getAttribute('heading') || dimension;
      const name = nameOf(element.localName);
      return {tag: element.localName, name: more ? `${name}: ${more}` : name, elements: [element]};
    });
  const together = found.length > 1 ? [{tag: FEED, name: share.together, elements: found}] : [];
  return [...together, ...named, whole];
}

/** Ways to put it on a site: without frame and script only what files show. */
export function gradesOf({tag, elements}: ShareChoice): readonly Grade[] {
  const tags = elements.length > 0 ? elements.map(({localName}) => localName) : [tag];
  return tags.some(isStill) ? GRADES : GRADES.filter((grade) => grade !== 'still');
}

/** Kinds of file that it is handed over as. */
export function filesOf({tag}: ShareChoice): readonly ShareKind[] {
  const still = Object.hasOwn(STILL_ELEMENTS, tag) ? STILL_ELEMENTS[tag] : undefined;
  if (!still) return [];
  return still.picture ? ['png', 'svg', 'csv'] : ['csv'];
}

/** Whether the command makes files of it. */
export function isStill(tag: string): boolean {
  return Object.hasOwn(STILL_ELEMENTS, tag);
}
