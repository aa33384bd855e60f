/** What the demo pages share: language and theme of the page. The widgets follow by themselves. */
const LANGUAGES = ['kk', 'ru', 'en'];
const root = document.documentElement;

speak(new URLSearchParams(location.search).get('lang'));
for (const link of document.querySelectorAll('[data-lang]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    speak(link.dataset.lang);
  });
}

const dark = matchMedia('(prefers-color-scheme: dark)');
for (const button of document.querySelectorAll('[data-theme]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const isDark = root.style.colorScheme ? root.style.colorScheme === 'dark' : dark.matches;
    root.style.colorScheme = isDark ? 'light' : 'dark';
    button.setAttribute('aria-pressed', String(!isDark));
  });
}

function speak(asked) {
  const lang = LANGUAGES.includes(asked) ? asked : root.lang;
  root.lang = lang;
  const title = document.querySelector(`title ~ meta[name="title:${lang}"]`);
  if (title) document.title = title.content;
  for (const link of document.querySelectorAll('[data-lang]')) {
    if (link.dataset.lang === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const link of document.querySelectorAll('a[data-keep]'))
    link.search = lang === 'kk' ? '' : `?lang=${lang}`;
  const url = new URL(location.href);
  if (lang === 'kk') url.searchParams.delete('lang');
  else url.searchParams.set('lang', lang);
  if (url.href !== location.href) history.replaceState(null, '', url);
}
