import type {SectionFiles} from '../section-files.js';

/** The words of what cannot be shown. */
export const errorWords: SectionFiles<'errors'> = {
  name: 'errors',
  kk: async () => (await import('../messages/kk/errors.js')).errors,
  ru: async () => (await import('../messages/ru/errors.js')).errors,
  en: async () => (await import('../messages/en/errors.js')).errors,
};
