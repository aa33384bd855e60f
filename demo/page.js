/* What the demo pages share: language and theme. The widgets follow the page by themselves. */
{
  const LANGUAGES = ['kk', 'ru', 'en'];
  const root = document.documentElement;

  // Before anything is drawn, so that nothing moves.
  const asked = new URLSearchParams(location.search).get('lang');
  if (LANGUAGES.includes(asked)) root.lang = asked;

  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('[data-lang]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        speak(link.dataset.lang);
      });
    }
    for (const button of document.querySelectorAll('[data-theme]')) {
      button.hidden = false;
      button.addEventListener('click', () => turn(button));
    }
    speak(root.lang);
  });

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
      if (page.href !== frame.src) frame.src = page.href;
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
