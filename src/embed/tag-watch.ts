import {addressesOf} from '../feed/source-addresses.js';
import {BudgetErrorEvent} from '../store/events.js';
import {claimTags} from './claimed-tags.js';
import {discardEarly, requestEarly} from './early-feeds.js';
import {reserveHeight} from './reserved-height.js';
import {PROVIDER, TAG_MODULES} from './tag-modules.js';

/** Elements are fetched when they are this near to what the reader sees: one screen away. */
const NEAR = '100%';

/**
 * Finds the library's tags on the page, those added later and those in open shadow roots too, and fetches the modules
 * of those that come near the viewport. The request for their feed begins at once.
 *
 * Nothing is thrown: where a module does not come, the element's own content stays, and `budget-error` tells.
 */
export class TagWatch {
  readonly #mine = claimTags(Object.keys(TAG_MODULES));
  readonly #modules = new Map<string, Promise<unknown>>();
  readonly #foreign = new Set<string>();
  readonly #added = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node instanceof Element) this.#visit(node);
  });
  readonly #near = new IntersectionObserver((entries) => this.#approach(entries), {rootMargin: NEAR});
  #hasProvider = false;

  /** Begins to watch the page or a shadow root in it. */
  enter(root: Document | ShadowRoot): void {
    if (this.#mine.size === 0) return;
    reserveHeight(root);
    this.#added.observe(root, {childList: true, subtree: true});
    for (const element of root.querySelectorAll('*')) this.#meet(element);
  }

  #visit(added: Element): void {
    this.#meet(added);
    for (const element of added.getElementsByTagName('*')) this.#meet(element);
  }

  #meet(element: Element): void {
    const {localName, shadowRoot} = element;
    if (this.#mine.has(localName)) this.#await(element);
    else if (localName.startsWith('budget-')) return;
    else if (shadowRoot) this.enter(shadowRoot);
    else if (localName.includes('-')) this.#awaitForeign(localName);
  }

  #await(element: Element): void {
    const {localName} = element;
    if (localName === PROVIDER) this.#hasProvider = true;
    if (customElements.get(localName)) return;
    for (const address of sourcesOf(element)) requestEarly(address);
    // A provider has no box of its own that could come near.
    if (localName === PROVIDER || isInSight(element)) void this.#load(element as HTMLElement);
    else this.#near.observe(element);
  }

  /** An element of the page that is not there yet may bring a shadow root with tags of ours. */
  #awaitForeign(name: string): void {
    if (this.#foreign.has(name) || customElements.get(name)) return;
    this.#foreign.add(name);
    void customElements.whenDefined(name).then(() => {
      for (const element of document.getElementsByTagName(name)) this.#meet(element);
    });
  }

  #approach(entries: readonly IntersectionObserverEntry[]): void {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      this.#near.unobserve(target);
      void this.#load(target as HTMLElement);
    }
  }

  async #load(element: HTMLElement): Promise<void> {
    try {
      await showFirst(element);
      await this.#module(element.localName);
    } catch (error) {
      fail(element, error);
    }
  }

  #module(tag: string): Promise<unknown> {
    const known = this.#modules.get(tag);
    if (known) return known;
    const module = this.#fetch(tag);
    this.#modules.set(tag, module);
    return module;
  }

  async #fetch(tag: string): Promise<void> {
    if (customElements.get(tag)) return;
    if (this.#hasProvider && tag !== PROVIDER) await this.#module(PROVIDER);
    await TAG_MODULES[tag]?.load();
    if (tag !== PROVIDER) this.#fetchProviderLater();
  }

  /** A provider may be put on the page with elements inside that are registered by then; what is there comes first. */
  #fetchProviderLater(): void {
    const fetchProvider = () => void this.#module(PROVIDER).catch(() => undefined);
    for (const type of ['budget-ready', 'budget-error'])
      document.addEventListener(type, fetchProvider, {once: true});
  }
}

/** What the reader sees already need not wait for an observer's next frame. */
function isInSight(element: Element): boolean {
  const {top, right, bottom, left} = element.getBoundingClientRect();
  return bottom > Math.max(0, top) && top < innerHeight && right > Math.max(0, left) && left < innerWidth;
}

/** So long a first picture may take before the element's own code, which tells how the load goes, is asked for too. */
const FIRST_MILLISECONDS = 4000;

/** Waits for a first picture where there is one to wait for. What goes wrong with it is the element's to tell. */
async function showFirst(element: HTMLElement): Promise<void> {
  const {localName} = element;
  const first = customElements.get(localName) ? undefined : TAG_MODULES[localName]?.first?.(element);
  if (!first) return;
  await Promise.race([
    first.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, FIRST_MILLISECONDS)),
  ]);
}

function fail(element: Element, error: unknown): void {
  for (const address of sourcesOf(element)) discardEarly(address);
  element.setAttribute('state', 'error');
  element.dispatchEvent(new BudgetErrorEvent('no-module', String(error)));
}

function sourcesOf(element: Element): readonly string[] {
  const src = element.getAttribute('src');
  return src ? addressesOf(src) : [];
}
