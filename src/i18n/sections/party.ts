import type {SectionFiles} from '../section-files.js';

/** The words of the page of a contractor or authority. */
export const partyWords: SectionFiles<'party'> = {
  name: 'party',
  kk: async () => (await import('../messages/kk/party.js')).party,
  ru: async () => (await import('../messages/ru/party.js')).party,
  en: async () => (await import('../messages/en/party.js')).party,
};
