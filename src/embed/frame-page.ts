import {type Locale, resolveLocale} from '../i18n/locale.js';
import type {FrameMessages} from '../i18n/messages/frame.js';
import type {BudgetErrorEvent} from '../store/events.js';
import {requestEarly} from './early-feeds.js';
import {frameAttributes} from './frame-attributes.js';
import {hostsIn} from './frame-hosts.js';
import {type FrameRefusal, type FrameRequest, readFrameRequest} from './frame-request.js';
import {frameSheet} from './frame-sheet.js';
import {frameWords} from './frame-words.js';
import {SizeTeller} from './size-teller.js';
import {PROVIDER, TAG_MODULES} from './tag-modules.js';

/** What the class of an element tells the browser. */
interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** The tags that show something. */
const TAGS = Object.keys(TAG_MODULES).filter((tag) => tag !== PROVIDER);

/**
 * Shows in this document the element that its address asks for, or says why not. Keeps nothing: no storage, no cookie, no
 * history; works at an opaque origin, where only scripts are allowed.
 */
export function openFrame(): void {
  const query = queryOf(location.search, setting('budget-defaults'));
  const hosts = hostsIn(setting('budget-feed-hosts'));
  const locale = resolveLocale(query.get('locale'));
  document.adoptedStyleSheets = [frameSheet()];
  if (hosts) limitRequests(hosts);
  const page = new FramePage(query, locale);
  const asked = readFrameRequest(query, {tags: TAGS, hosts, base: document.baseURI});
  if ('failure' in asked) page.refuse(asked);
  else void page.show(asked);
}

class FramePage {
  readonly #query: URLSearchParams;
  readonly #locale: Locale | undefined;
  readonly #words: FrameMessages;
  readonly #main = document.querySelector('main') ?? document.body;
  readonly #footer = document.querySelector('footer') ?? document.body;
  readonly #size = new SizeTeller(document.body);

  constructor(query: URLSearchParams, locale: Locale | undefined) {
    this.#query = query;
    this.#locale = locale;
    const reader = locale ?? readersLocale();
    this.#words = frameWords(reader);
    document.documentElement.lang = reader;
    document.title = this.#words.title;
    const theme = query.get('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  }

  async show({tag, feeds}: FrameRequest): Promise<void> {
    for (const feed of feeds) requestEarly(feed);
    try {
      await TAG_MODULES[tag]?.load();
    } catch {
      this.refuse({failure: 'no-code', what: location.host});
      return;
    }
    const {observedAttributes = []} = (customElements.get(tag) ?? {}) as Observing;
    const attributes = frameAttributes(this.#query, observedAttributes);
    // The feed's own language comes next where none is asked for.
    if (!this.#locale) document.documentElement.removeAttribute('lang');
    const element = document.createElement(tag);
    element.setAttribute('src', feeds.join(' '));
    if (!attributes.has('heading-level') && window.parent === window)
      element.setAttribute('heading-level', '1');
    for (const [name, value] of attributes) element.setAttribute(name, value);
    this.#follow(element, feeds);
    this.#main.replaceChildren(element);
  }

  /** Says why nothing is shown, and whose turn it is. */
  refuse({failure, what}: FrameRefusal): void {
    const {failures, forOwner} = this.#words;
    const {title, owner} = failures[failure];
    const box = made('div', {class: 'failure', role: 'alert'});
    box.append(made('h1', {}, title), made('p', {}, `${forOwner} ${owner(what)}`));
    if (failure === 'unknown-element') {
      const list = made('ul', {});
      list.append(...TAGS.map((tag) => made('li', {}, tag)));
      box.append(list);
    }
    this.#main.replaceChildren(box);
    this.#size.start();
  }

  /** The document takes title and language of what is shown, and tells its height from then on. */
  #follow(element: HTMLElement, feeds: readonly string[]): void {
    const observer = new MutationObserver(() => {
      const state = element.getAttribute('state');
      if (state === null || state === 'loading') return;
      this.#name(element);
      this.#renderFooter(feeds, state === 'error' || this.#query.has('no-footer'));
      this.#size.start();
    });
    observer.observe(element, {attributeFilter: ['state']});
    for (const type of ['budget-change', 'budget-filter'])
      element.addEventListener(type, () => this.#name(element));
    element.addEventListener('budget-error', (event) => this.#explain(event, feeds));
  }

  #name(element: HTMLElement): void {
    const heading = element.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim();
    document.title = heading || this.#words.title;
    document.documentElement.lang =
      element.shadowRoot?.querySelector('[part~=base][lang]')?.getAttribute('lang') ??
      this.#locale ??
      readersLocale();
  }

  /** What the element cannot know: that it stands in a frame without an origin. */
  #explain({code, target}: BudgetErrorEvent, feeds: readonly string[]): void {
    if (code !== 'network' || globalThis.origin !== 'null' || this.#main.querySelector('.quiet')) return;
    const hosts = feeds.map((feed) => new URL(feed).host).join(', ');
    if (target instanceof Element) target.after(made('p', {class: 'quiet'}, this.#words.closedFeed(hosts)));
  }

  /** Where the data come from, unless the element says it; a way out of a small frame, unless links are dead there. */
  #renderFooter(feeds: readonly string[], withData: boolean): void {
    const {data, openApart} = this.#words;
    const parts = withData ? feeds.map((feed) => [`${data}: `, outward(feed, new URL(feed).host)]) : [];
    if (window.parent !== window && globalThis.origin !== 'null')
      parts.push(['', outward(location.href.replace(/#.*/, ''), `${openApart} ↗`)]);
    this.#footer.replaceChildren(
      ...parts.map((nodes) => {
        const span = made('span', {});
        span.append(...nodes);
        return span;
      }),
    );
    this.#footer.hidden = parts.length === 0;
  }
}

/** What the page's owner set stands where the address does not tell. */
function queryOf(search: string, defaults: string | undefined): URLSearchParams {
  const query = new URLSearchParams(search);
  const preset = [...new URLSearchParams(defaults)].filter(([name]) => !query.has(name));
  for (const [name, value] of preset) query.append(name, value);
  return query;
}

function setting(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** The browser holds the page to its list of hosts, redirects and files beside a feed included. */
function limitRequests(hosts: readonly string[]): void {
  const policy = `connect-src blob: ${[location.origin, ...hosts].join(' ')}`;
  document.head.append(made('meta', {'http-equiv': 'Content-Security-Policy', content: policy}));
}

function readersLocale(): Locale {
  return navigator.languages.map(resolveLocale).find((locale) => locale !== undefined) ?? 'kk';
}

function outward(href: string, text: string): HTMLElement {
  return made('a', {href, target: '_blank', rel: 'noopener noreferrer'}, text);
}

function made(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text);
  return element;
}
