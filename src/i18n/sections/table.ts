import type {SectionFiles} from '../section-files.js';

/** The words of the table. */
export const tableWords: SectionFiles<'table'> = {
  name: 'table',
  kk: async () => (await import('../messages/kk/table.js')).table,
  ru: async () => (await import('../messages/ru/table.js')).table,
  en: async () => (await import('../messages/en/table.js')).table,
};
