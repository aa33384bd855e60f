import type {SectionFiles} from '../section-files.js';

/** The words of the filters. */
export const controlWords: SectionFiles<'controls'> = {
  name: 'controls',
  kk: async () => (await import('../messages/kk/controls.js')).controls,
  ru: async () => (await import('../messages/ru/controls.js')).controls,
  en: async () => (await import('../messages/en/controls.js')).controls,
};
