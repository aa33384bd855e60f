import type {SectionFiles} from '../section-files.js';

/** The words of sharing and embedding. */
export const shareWords: SectionFiles<'share'> = {
  name: 'share',
  kk: async () => (await import('../messages/kk/share.js')).share,
  ru: async () => (await import('../messages/ru/share.js')).share,
  en: async () => (await import('../messages/en/share.js')).share,
};
