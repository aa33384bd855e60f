import type {SectionFiles} from '../section-files.js';

/** The words of the charts. */
export const chartWords: SectionFiles<'charts'> = {
  name: 'charts',
  kk: async () => (await import('../messages/kk/charts.js')).charts,
  ru: async () => (await import('../messages/ru/charts.js')).charts,
  en: async () => (await import('../messages/en/charts.js')).charts,
};
