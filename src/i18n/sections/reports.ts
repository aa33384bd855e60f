import type {SectionFiles} from '../section-files.js';

/** The words on how many reports there are: fetched where there are some. */
export const reportWords: SectionFiles<'reports'> = {
  name: 'reports',
  kk: async () => (await import('../messages/kk/reports.js')).reports,
  ru: async () => (await import('../messages/ru/reports.js')).reports,
  en: async () => (await import('../messages/en/reports.js')).reports,
};
