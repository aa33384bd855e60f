/** What the sections `core`, `map` and `codelists` ask for, by language; named here so that nothing else has to come first. */
const WORDS = {
  kk: [
    async () => (await import('../i18n/messages/kk/core.js')).core,
    async () => (await import('../i18n/messages/kk/map.js')).map,
    async () => (await import('../i18n/messages/kk/codelists.js')).codelists,
  ],
  ru: [
    async () => (await import('../i18n/messages/ru/core.js')).core,
    async () => (await import('../i18n/messages/ru/map.js')).map,
    async () => (await import('../i18n/messages/ru/codelists.js')).codelists,
  ],
  en: [
    async () => (await import('../i18n/messages/en/core.js')).core,
    async () => (await import('../i18n/messages/en/map.js')).map,
    async () => (await import('../i18n/messages/en/codelists.js')).codelists,
  ],
};

/** Asks for the words of a map before its element does, in the language that the page states; Kazakh is what is left otherwise. */
export async function fetchWords(element: HTMLElement): Promise<void> {
  const stated = element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? '';
  const language = stated.slice(0, 2).toLowerCase();
  const words = language === 'ru' || language === 'en' ? WORDS[language] : WORDS.kk;
  await Promise.all(words.map((part) => part()));
}
