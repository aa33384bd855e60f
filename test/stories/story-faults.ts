import {emulateMedia, type Media} from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import {LOCALES, type NamedStory, showStory} from './shown-story.js';
import {paintedContrast, shownTexts} from './shown-text.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Colours of the page, and which rules of axe these need. */
interface Colours {
  readonly media: Media;
  readonly rules: axe.RunOptions;
  /** Whether contrast is counted here, as it is painted. */
  readonly painted?: boolean;
}

/**
 * Light colours take every rule. Dark colours change no names and no structure, so they take the rules of colours; in every
 * language, because words of other lengths stand elsewhere. Forced colours are another style sheet: every rule again, but axe
 * reads the colours of text as if they were not forced, so contrast is counted here as it is painted; once more on black, where
 * a drawing stays dark on dark if it names colours of its own.
 */
const COLOURS: readonly Colours[] = [
  {media: {colorScheme: 'light', forcedColors: 'none'}, rules: {}},
  {
    media: {colorScheme: 'dark', forcedColors: 'none'},
    rules: {runOnly: ['color-contrast', 'link-in-text-block']},
  },
  {
    media: {colorScheme: 'light', forcedColors: 'active'},
    rules: {rules: {'color-contrast': {enabled: false}}},
    painted: true,
  },
  {
    media: {colorScheme: 'dark', forcedColors: 'active'},
    rules: {runOnly: ['link-in-text-block']},
    painted: true,
  },
];

/**
 * What axe finds wrong with a story in three languages and three kinds of colours.
 *
 * The story is loaded once and then changes its language and its colours, as it would on a page.
 */
export async function storyFaults(story: NamedStory): Promise<readonly string[]> {
  const {place, speak} = await showStory(story);
  const faults: string[] = [];
  for (const locale of LOCALES) {
    await speak(locale);
    for (const {media, rules, painted} of COLOURS) {
      await emulateMedia(media);
      const found = [...(await axeFaults(place, rules)), ...(painted ? faintTexts(place) : [])];
      faults.push(
        ...found.map(
          (fault) => `${locale}, ${media.colorScheme ?? ''}, forced: ${media.forcedColors ?? ''}: ${fault}`,
        ),
      );
    }
  }
  return faults;
}

async function axeFaults(place: HTMLElement, rules: axe.RunOptions): Promise<readonly string[]> {
  const {violations} = await window.axe.run(place, {...rules, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

function faintTexts(place: HTMLElement): readonly string[] {
  return shownTexts(place).flatMap((text) => {
    const contrast = paintedContrast(text);
    return contrast >= 4.5 || text.element.closest(':disabled')
      ? []
      : [`contrast ${contrast.toFixed(1)} of "${text.words}"`];
  });
}
