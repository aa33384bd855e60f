import type {SectionFiles} from '../section-files.js';

/** The words of the regions of Kazakhstan. */
export const regionWords: SectionFiles<'regions'> = {
  name: 'regions',
  kk: async () => (await import('../messages/kk/regions.js')).regions,
  ru: async () => (await import('../messages/ru/regions.js')).regions,
  en: async () => (await import('../messages/en/regions.js')).regions,
};
