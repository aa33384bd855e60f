import type {SectionFiles} from '../section-files.js';

/** The words of comparisons and the receipt. */
export const comparisonWords: SectionFiles<'comparison'> = {
  name: 'comparison',
  kk: async () => (await import('../messages/kk/comparison.js')).comparison,
  ru: async () => (await import('../messages/ru/comparison.js')).comparison,
  en: async () => (await import('../messages/en/comparison.js')).comparison,
};
