import type {SectionFiles} from '../section-files.js';

/** The words of every element. */
export const coreWords: SectionFiles<'core'> = {
  name: 'core',
  kk: async () => (await import('../messages/kk/core.js')).core,
  ru: async () => (await import('../messages/ru/core.js')).core,
  en: async () => (await import('../messages/en/core.js')).core,
};
