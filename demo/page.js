/* What the demo pages share: language and theme. The widgets follow the page by themselves. */
{
  const LANGUAGES = {kk: 'Қазақша', ru: 'Русский', en: 'English'};
  const DARK = {kk: 'Қараңғы түс', ru: 'Тёмная тема', en: 'Dark theme'};
  const root = document.documentElement;

  // Before anything is drawn, so that nothing moves.
  const asked = new URLSearchParams(location.search).get('lang');
  if (Object.hasOwn(LANGUAGES, asked ?? '')) root.lang = asked;

  /** Language and theme of a page: nothing without a script, which both need. */
  customElements.define(
    'page-settings',
    class extends HTMLElement {
      connectedCallback() {
        const nav = made('nav', {'aria-label': 'Тіл · Язык · Language'});
        for (const [lang, name] of Object.entries(LANGUAGES)) {
          const link = made('a', {href: `?lang=${lang}`, hreflang: lang, 'data-lang': lang});
          link.append(made('span', {class: 'always', lang}, name));
          link.addEventListener('click', (event) => {
            event.preventDefault();
            speak(lang);
          });
          nav.append(link);
        }
        const button = made('button', {type: 'button', 'data-theme': '', 'aria-pressed': 'false'});
        for (const [lang, words] of Object.entries(DARK)) button.append(made('span', {lang}, words));
        button.addEventListener('click', () => turn(button));
        this.append(nav, button);
      }
    },
  );

  addEventListener('DOMContentLoaded', () => speak(root.lang));

  function made(tag, attributes, text = '') {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }

  function speak(lang) {
    root.lang = lang;
    document.title = document.querySelector(`meta[name="title:${lang}"]`)?.content ?? document.title;
    for (const link of document.querySelectorAll('[data-lang]')) {
      if (link.dataset.lang === lang) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll('a[data-keep]')) {
      link.search = lang === 'kk' ? '' : `?lang=${lang}`;
    }
    for (const frame of document.querySelectorAll('iframe[data-kk]')) {
      frame.title = frame.dataset[lang];
      const page = new URL(frame.src);
      page.searchParams.set('locale', lang);
      if (page.href === frame.src) continue;
      // A lazy frame whose address changes while it begins to load may stay with the first.
      const other = frame.cloneNode();
      other.src = page.href;
      frame.replaceWith(other);
    }
    const url = new URL(location.href);
    if (lang === 'kk') url.searchParams.delete('lang');
    else url.searchParams.set('lang', lang);
    if (url.href !== location.href) history.replaceState(null, '', url);
  }

  function turn(button) {
    const isDark = root.style.colorScheme
      ? root.style.colorScheme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.style.colorScheme = isDark ? 'light' : 'dark';
    button.setAttribute('aria-pressed', String(!isDark));
  }
}
