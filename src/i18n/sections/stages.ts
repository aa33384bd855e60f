import type {SectionFiles} from '../section-files.js';

/** The words of the stages that money passes. */
export const stageWords: SectionFiles<'stages'> = {
  name: 'stages',
  kk: async () => (await import('../messages/kk/stages.js')).stages,
  ru: async () => (await import('../messages/ru/stages.js')).stages,
  en: async () => (await import('../messages/en/stages.js')).stages,
};
