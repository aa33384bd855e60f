import type {SectionFiles} from '../section-files.js';

/** The words of what leaves the page. */
export const stillWords: SectionFiles<'still'> = {
  name: 'still',
  kk: async () => (await import('../messages/kk/still.js')).still,
  ru: async () => (await import('../messages/ru/still.js')).still,
  en: async () => (await import('../messages/en/still.js')).still,
};
