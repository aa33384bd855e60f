import type {SectionFiles} from '../section-files.js';

/** The words of the map. */
export const mapWords: SectionFiles<'map'> = {
  name: 'map',
  kk: async () => (await import('../messages/kk/map.js')).map,
  ru: async () => (await import('../messages/ru/map.js')).map,
  en: async () => (await import('../messages/en/map.js')).map,
};
