import type {SectionFiles} from '../section-files.js';

/** The words of the ready-made page. */
export const embedWords: SectionFiles<'embed'> = {
  name: 'embed',
  kk: async () => (await import('../messages/kk/embed.js')).embed,
  ru: async () => (await import('../messages/ru/embed.js')).embed,
  en: async () => (await import('../messages/en/embed.js')).embed,
};
