import type {SectionFiles} from '../section-files.js';

/** The words of the timeline. */
export const timelineWords: SectionFiles<'timeline'> = {
  name: 'timeline',
  kk: async () => (await import('../messages/kk/timeline.js')).timeline,
  ru: async () => (await import('../messages/ru/timeline.js')).timeline,
  en: async () => (await import('../messages/en/timeline.js')).timeline,
};
