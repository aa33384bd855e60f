/**
 * Builds codes for other sites: what the form says becomes attributes of elements, and `budget-share` writes them down. A feed is
 * asked for when the reader says so, never because an address stands in the field.
 */
const form = document.querySelector('#builder');
const preview = document.querySelector('#preview');
const code = document.querySelector('#code');
const fields = form.elements;
const RANKINGS = ['budget-bars', 'budget-treemap', 'budget-receipt'];
const WORDS = {
  address: {
    kk: 'Мекенжай http: немесе https: деп басталуы керек.',
    ru: 'Адрес должен начинаться с http: или https:.',
    en: 'The address has to begin with http: or https:.',
  },
  element: {
    kk: 'Кемінде бір элемент таңдаңыз.',
    ru: 'Выберите хотя бы один элемент.',
    en: 'Choose at least one element.',
  },
  saved: {kk: 'Сақталды:', ru: 'Сохранено:', en: 'Saved:'},
  failed: {
    kk: 'Деректерді жүктеу мүмкін болмады.',
    ru: 'Не удалось скачать данные.',
    en: 'The data could not be fetched.',
  },
};

/** Address of the feed that is shown; of a file an address inside this page. */
let shown = '';

fields.locale.value = document.documentElement.lang;
translateOptions();
new MutationObserver(() => {
  translateOptions();
  if (['kk', 'ru', 'en'].includes(fields.locale.value)) fields.locale.value = document.documentElement.lang;
  build();
}).observe(document.documentElement, {attributeFilter: ['lang']});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(fields.feed.value.trim());
});
form.addEventListener('change', ({target}) => {
  if (target === fields.feed || target === fields.currency || target === fields.unit) return;
  if (target === fields.file) showFile(fields.file.files[0]);
  else build(target);
});
fields.snapshot.addEventListener('click', () => void saveSnapshot());

const asked = new URLSearchParams(location.search).get('feed');
if (asked) fields.feed.value = asked;
else show(fields.feed.value);

function show(address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (address === '' || !/^https?:$/.test(url?.protocol)) return complain('address');
  forgetFile();
  fields.file.value = '';
  fields.archived.value = '';
  shown = url.href;
  build();
}

/** A file has no address: the code needs the one that it will have. */
function showFile(file) {
  if (!file) return;
  forgetFile();
  shown = URL.createObjectURL(file);
  fields.life.value = 'archived';
  fields.archived.value = '';
  build();
}

function forgetFile() {
  if (shown.startsWith('blob:')) URL.revokeObjectURL(shown);
}

function build(changed) {
  const archived = fields.life.value === 'archived';
  document.querySelector('#archive').hidden = !archived;
  if (!shown) return;
  if (changed === fields.whole && fields.whole.checked) for (const box of fields.element) box.checked = false;
  if (changed?.name === 'element' && changed.checked) fields.whole.checked = false;
  const tags = [...fields.element].filter(({checked}) => checked).map(({value}) => value);
  if (!fields.whole.checked && tags.length === 0) return complain('element');
  complain();
  if (!['life', 'archived', 'script'].includes(changed?.name)) draw(tags);
  share(archived);
}

function draw(tags) {
  const view = values('currency', 'unit', 'measure', 'per', 'where');
  const look = {...values('locale', 'theme')};
  const feed = element(fields.whole.checked ? 'budget-explorer' : 'budget-feed', {
    id: 'shown',
    src: shown,
    ...view,
    ...(fields.whole.checked ? look : {}),
  });
  if (!fields.whole.checked)
    for (const tag of tags)
      feed.append(
        element(tag, {
          ...look,
          ...(RANKINGS.includes(tag) ? values('by') : {}),
          ...(tags.length === 1 ? values('heading') : {}),
        }),
      );
  preview.replaceChildren(feed);
  code.replaceChildren();
}

/** The element of a new preview is not the one that was shared before: it is asked for anew. */
function share(archived) {
  let sharing = code.querySelector('budget-share');
  if (!sharing) {
    sharing = element('budget-share', {for: 'shown', 'heading-level': '2'});
    code.append(sharing);
  }
  const snapshot = archived ? fields.archived.value.trim() : '';
  const settings = {
    locale: fields.locale.value,
    'feed-src': snapshot,
    'embed-src': fields.script.value.trim(),
  };
  for (const [name, value] of Object.entries(settings)) {
    if (value) sharing.setAttribute(name, value);
    else sharing.removeAttribute(name);
  }
}

/** Saves the feed as it is now under the date of its figures. */
async function saveSnapshot() {
  const told = document.querySelector('#saved');
  told.textContent = '';
  try {
    const {openBytes} = await import('/dist/index.js');
    const response = await fetch(shown, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const {meta} = await openBytes(bytes, values('currency'));
    const name = snapshotName(meta.asOf ?? new Date().toISOString());
    const link = element('a', {download: name, href: URL.createObjectURL(new Blob([bytes]))});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    told.textContent = `${said('saved')} ${name}`;
    if (fields.archived.value === '' && !shown.startsWith('blob:')) {
      fields.archived.value = new URL(name, shown).href;
      share(true);
    }
  } catch {
    told.textContent = said('failed');
  }
}

function snapshotName(asOf) {
  const file = fields.file.files[0]?.name ?? new URL(shown).pathname.split('/').pop();
  const [, base, end = '.json'] = /^(.*?)(\.\w+)?$/.exec(decodeURIComponent(file || 'feed'));
  return `${base || 'feed'}-${asOf.slice(0, 10)}${end}`;
}

function values(...names) {
  const told = names.map((name) => [name, fields[name].value.trim()]);
  return Object.fromEntries(told.filter(([, value]) => value !== ''));
}

function element(tag, attributes) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function complain(what) {
  document.querySelector('#trouble').textContent = what ? said(what) : '';
}

function said(what) {
  return WORDS[what][document.documentElement.lang] ?? WORDS[what].en;
}

/** An option holds plain text only, so its three languages stand in attributes. */
function translateOptions() {
  for (const option of form.querySelectorAll('option[data-kk]'))
    option.textContent = option.dataset[document.documentElement.lang] ?? option.dataset.en;
}
