import type {SectionFiles} from '../section-files.js';

/** The words of codes of the standards. */
export const codelistWords: SectionFiles<'codelists'> = {
  name: 'codelists',
  kk: async () => (await import('../messages/kk/codelists.js')).codelists,
  ru: async () => (await import('../messages/ru/codelists.js')).codelists,
  en: async () => (await import('../messages/en/codelists.js')).codelists,
};
