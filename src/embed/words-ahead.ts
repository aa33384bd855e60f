/** The words of a map, by what asks for each, and by language; named here so that nothing else has to come first. */
const WORDS = {
  kk: {
    core: async () => (await import('../i18n/messages/kk/core.js')).core,
    map: async () => (await import('../i18n/messages/kk/map.js')).map,
    codelists: async () => (await import('../i18n/messages/kk/codelists.js')).codelists,
  },
  ru: {
    core: async () => (await import('../i18n/messages/ru/core.js')).core,
    map: async () => (await import('../i18n/messages/ru/map.js')).map,
    codelists: async () => (await import('../i18n/messages/ru/codelists.js')).codelists,
  },
  en: {
    core: async () => (await import('../i18n/messages/en/core.js')).core,
    map: async () => (await import('../i18n/messages/en/map.js')).map,
    codelists: async () => (await import('../i18n/messages/en/codelists.js')).codelists,
  },
};

/** How to ask for the words of a map before its element does, in the language that the page states; Kazakh is what is left otherwise. */
export function wordsAhead(element: Element): (typeof WORDS)['kk' | 'ru' | 'en'] {
  const stated = element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? '';
  const language = stated.slice(0, 2).toLowerCase();
  return language === 'ru' || language === 'en' ? WORDS[language] : WORDS.kk;
}
