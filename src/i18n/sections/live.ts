import type {SectionFiles} from '../section-files.js';

/** The words of what keeps figures fresh. */
export const liveWords: SectionFiles<'live'> = {
  name: 'live',
  kk: async () => (await import('../messages/kk/live.js')).live,
  ru: async () => (await import('../messages/ru/live.js')).live,
  en: async () => (await import('../messages/en/live.js')).live,
};
