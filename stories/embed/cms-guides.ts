import type {Guide, Step} from './render-guide.js';

const COPY: Step = {
  text: 'Copy the folder dist of the package to a web server of yours, here as https://your-site.example/budget/. Nothing has to run there.',
};

const FRAME = `<iframe src="https://your-site.example/budget/embed.html?feed=https%3A%2F%2Fakimat.example%2Ffeed.json&amp;element=budget-map&amp;locale=kk"
  title="Жобалар картасы" loading="lazy" width="100%" height="1250" style="border: 0"></iframe>`;

const FRAME_RESIZED = `${FRAME}
<script src="https://your-site.example/budget/resize.js"></script>`;

const TAGS = `<script type="module" src="/budget/embed.js"></script>
<budget-map src="/budget/feed.json" locale="kk"></budget-map>`;

const OTHER_HOST =
  'embed.js on another host than the page: browsers ask for modules with CORS, so that host has to send Access-Control-Allow-Origin: *, for dist as for the feed. The iframe needs it for the feed alone.';

const OPTIMISERS =
  'Plugins that join, delay or move scripts: leave embed.js out of them. It is small, comes late by itself and may run at any time.';

export const WORDPRESS: Guide = {
  title: 'WordPress',
  about:
    'One site where administrators may paste scripts, a network of sites (multisite) where editors may not, and oEmbed.',
  short: {
    kk: 'Бір сайт болса: «HTML» блогына екі жолды қойыңыз. Желіде (multisite) скрипт өшіріледі: шағын плагин орнатып, [open_budget] қысқа кодын жазыңыз немесе iframe қойыңыз.',
    ru: 'Один сайт: вставьте две строки в блок «Произвольный HTML». В сети (multisite) скрипты вырезаются: поставьте маленький плагин и пишите шорткод [open_budget] или вставьте iframe.',
  },
  steps: [
    {text: 'Copy dist to wp-content/uploads/budget/.'},
    {
      text: 'One site: a Custom HTML block with both lines. Administrators and editors may save them.',
      code: TAGS.replaceAll('/budget/', '/wp-content/uploads/budget/'),
    },
    {
      text: 'Multisite, or editors without scripts: this file as wp-content/mu-plugins/open-budget.php. Editors then write [open_budget src="/feed.json"] in any post.',
      code: `<?php
/* Plugin Name: Open budget */
add_shortcode('open_budget', function ($given) {
  $a = shortcode_atts(['element' => 'budget-map', 'src' => '', 'locale' => 'kk'], $given);
  if (!preg_match('/^budget-[a-z]+$/', $a['element'])) return '';
  wp_enqueue_script_module('open-budget', content_url('/uploads/budget/embed.js'), [], null);
  return sprintf('<%1$s src="%2$s" locale="%3$s"></%1$s>', $a['element'], esc_url($a['src']), esc_attr($a['locale']));
});`,
    },
    {
      text: 'Nothing may be installed: the iframe in a Custom HTML block, where it is allowed.',
      code: FRAME_RESIZED,
    },
  ],
  expect:
    'The editor shows the text inside the tag or an empty place; the page itself shows the map. wp_enqueue_script_module needs WordPress 6.5.',
  fails: [
    'The tag is gone after saving: the account lacks the right unfiltered_html, as all but network administrators do in a multisite. Use the shortcode.',
    'An address pasted by itself (oEmbed) becomes an iframe with sandbox="allow-scripts": no storage, no cookies, origin null. The map works there; feed and files both have to send Access-Control-Allow-Origin: *.',
    OPTIMISERS,
  ],
};

export const DRUPAL: Guide = {
  title: 'Drupal',
  about: 'Drupal 10 and 11 with CKEditor 5.',
  short: {
    kk: 'Скриптті тақырыптың кітапханасы (libraries.yml) арқылы қосыңыз, «Толық HTML» пішімінде тегтерге рұқсат беріп, материалға қойыңыз.',
    ru: 'Подключите скрипт библиотекой темы (libraries.yml), разрешите теги в текстовом формате «Полный HTML» и вставьте их в материал.',
  },
  steps: [
    {text: 'Copy dist to web/libraries/open-budget/.'},
    {
      text: 'Declare the script in the theme, your_theme.libraries.yml, and name it in your_theme.info.yml.',
      code: `# your_theme.libraries.yml
open-budget:
  js:
    /libraries/open-budget/embed.js: {attributes: {type: module}, preprocess: false, minified: true}

# your_theme.info.yml
libraries:
  - your_theme/open-budget`,
    },
    {
      text: 'Configuration › Text formats › Full HTML › Source editing: allow the tags that editors may write.',
      code: '<budget-map src locale measure per where heading heading-level> <budget-bars src locale measure by>',
    },
    {
      text: 'In the text: Source, then the tag.',
      code: '<budget-map src="/sites/default/files/feed.json" locale="kk"></budget-map>',
    },
  ],
  expect:
    'CKEditor shows an empty box; the page shows the map. The cache of Drupal is no trouble: the feed is read in the browser.',
  fails: [
    'The tag is gone: the text format filters it (Limit allowed HTML tags) or Source editing does not name it.',
    'The script is joined with others and fails on import: preprocess: false is missing.',
    'Basic HTML allows no iframe either; Full HTML does.',
  ],
};

export const BITRIX: Guide = {
  title: '1C-Bitrix',
  about: 'Sites on 1C-Bitrix: Site Management, which many akimats and newspapers use.',
  short: {
    kk: 'Файлдарды /local/budget/ бумасына көшіріңіз, скриптті сайт үлгісіне қосыңыз, тегті беттің HTML режимінде қойыңыз.',
    ru: 'Скопируйте файлы в /local/budget/, подключите скрипт в шаблоне сайта, тег вставьте в режиме HTML-кода страницы или включаемой области.',
  },
  steps: [
    {text: 'Copy dist to /local/budget/.'},
    {
      text: 'In header.php of the site’s template, before ShowHead(): the script, left where it stands.',
      code: `<?php
\\Bitrix\\Main\\Page\\Asset::getInstance()->addString(
  '<script type="module" src="/local/budget/embed.js" data-skip-moving="true"></script>'
);`,
    },
    {
      text: 'On the page or in an include area: the mode of HTML code, then the tag.',
      code: '<budget-map src="/upload/feed.json" locale="kk"></budget-map>',
    },
  ],
  expect:
    'The visual editor shows nothing for the tag; the page does. Composite pages work: what is kept is the tag, figures come from the feed.',
  fails: [
    'The tag or the script is cleaned away on saving: the proactive filter does so for groups without the right to skip it. Put both into the template or an include area as an administrator.',
    'Scripts are moved to the end and joined: data-skip-moving keeps this one out.',
    'Bitrix24 sites: an HTML block takes the iframe; files have to lie on another host.',
  ],
};

export const TILDA: Guide = {
  title: 'Tilda',
  about: 'Tilda keeps no script files: dist lies on a host of yours.',
  short: {
    kk: 'T123 «HTML-код» блогына iframe мен resize.js қойыңыз. Файлдар өз серверіңізде жатуы керек.',
    ru: 'Вставьте iframe и resize.js в блок T123 «HTML-код». Файлы должны лежать на вашем сервере: у Tilda для них места нет.',
  },
  steps: [
    COPY,
    {text: 'Block T123, HTML code: the iframe with resize.js.', code: FRAME_RESIZED},
    {
      text: 'Or the tag itself, when that host sends Access-Control-Allow-Origin: *.',
      code: TAGS.replaceAll('/budget/', 'https://your-site.example/budget/'),
    },
  ],
  expect: 'T123 shows its code in the editor; the map is on the published page.',
  fails: [
    'T123 is missing: the plan of the site does not have it.',
    OTHER_HOST,
    'In a Zero Block the HTML element has a fixed height: use T123, or set the height of the iframe to that of the block.',
  ],
};

export const IFRAME_ONLY: Guide = {
  title: 'A platform that allows only iframes',
  about: 'Shared platforms of the state and others where an editor may paste an iframe and nothing else.',
  short: {
    kk: 'Тек iframe қоюға болатын платформада: төмендегі жолды көшіріп, feed= дегенге өз дерегіңіздің мекенжайын жазыңыз. Биіктігін тұрақты етіп қалдырыңыз.',
    ru: 'На платформе, где можно вставить только iframe: скопируйте строку ниже, в feed= впишите адрес своих данных. Высоту оставьте постоянной.',
  },
  steps: [
    COPY,
    {
      text: 'Paste the iframe. element= is any tag of the library, locale= kk, ru, en or kk-Latn; other attributes may follow: &measure=paid&where=region%3DKZ-19.',
      code: FRAME,
    },
    {
      text: 'Where one script is allowed as well, resize.js gives the frame the height of what is in it.',
      code: '<script src="https://your-site.example/budget/resize.js"></script>',
    },
    {
      text: 'Where not even that is allowed: a link to embed.html, with a picture of the map that the footer of the element saves.',
      code: '<a href="https://your-site.example/budget/embed.html?feed=…&amp;element=budget-map">Жобалар картасы</a>',
    },
  ],
  expect:
    'The whole element, with keyboard and screen readers. Without resize.js it scrolls inside the frame where the height is too small: a map takes 820 px on a wide page and 1250 px on a phone, bars 530 and 870, the explorer as much as you give.',
  fails: [
    'The frame is empty: the platform allows frames of named hosts only (frame-src); ask for yours. It has to be https where the platform is.',
    'With sandbox="allow-scripts" the frame has the origin null: feed and folder both have to send Access-Control-Allow-Origin: *, also where they lie beside embed.html.',
    'Your own server forbids frames: X-Frame-Options or frame-ancestors has to leave out /budget/embed.html.',
  ],
};
