import type {SectionFiles} from '../section-files.js';

/** The words of the flow of money. */
export const flowWords: SectionFiles<'flow'> = {
  name: 'flow',
  kk: async () => (await import('../messages/kk/flow.js')).flow,
  ru: async () => (await import('../messages/ru/flow.js')).flow,
  en: async () => (await import('../messages/en/flow.js')).flow,
};
