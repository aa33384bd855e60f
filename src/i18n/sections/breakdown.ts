import type {SectionFiles} from '../section-files.js';

/** The words of charts that break money down. */
export const breakdownWords: SectionFiles<'breakdown'> = {
  name: 'breakdown',
  kk: async () => (await import('../messages/kk/breakdown.js')).breakdown,
  ru: async () => (await import('../messages/ru/breakdown.js')).breakdown,
  en: async () => (await import('../messages/en/breakdown.js')).breakdown,
};
