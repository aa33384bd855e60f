import type {SectionFiles} from '../section-files.js';

/** The words of the signals and their rules. */
export const flagWords: SectionFiles<'flags'> = {
  name: 'flags',
  kk: async () => (await import('../messages/kk/flags.js')).flags,
  ru: async () => (await import('../messages/ru/flags.js')).flags,
  en: async () => (await import('../messages/en/flags.js')).flags,
};
