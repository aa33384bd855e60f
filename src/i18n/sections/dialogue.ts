import type {SectionFiles} from '../section-files.js';

/** The words of the form for citizens' reports. */
export const dialogueWords: SectionFiles<'dialogue'> = {
  name: 'dialogue',
  kk: async () => (await import('../messages/kk/dialogue.js')).dialogue,
  ru: async () => (await import('../messages/ru/dialogue.js')).dialogue,
  en: async () => (await import('../messages/en/dialogue.js')).dialogue,
};
