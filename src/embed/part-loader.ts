import {whenIdle} from '../element/when-idle.js';

/** Parts are fetched when they are this near to what the reader sees: one screen away. */
const NEAR = '100%';

/**
 * Fetches the modules of a page's parts: of the first view at once, of what stands below when it comes near, and of the
 * rest, one after another, when the browser has nothing else to do, so that the page can be printed.
 */
export class PartLoader {
  readonly #fetch: (tag: string) => Promise<unknown>;
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #seen = new WeakSet<Element>();
  readonly #near = new IntersectionObserver((entries) => this.#approach(entries), {rootMargin: NEAR});

  /** @param fetch resolves when the tag is registered or cannot be */
  constructor(fetch: (tag: string) => Promise<unknown>) {
    this.#fetch = fetch;
  }

  /** Fetches a part now. */
  load(tag: string): Promise<unknown> {
    let asked = this.#asked.get(tag);
    if (!asked) {
      asked = customElements.get(tag) ? Promise.resolve() : this.#fetch(tag);
      this.#asked.set(tag, asked);
    }
    return asked;
  }

  /** Waits until what was asked for so far, the first view, is here; then for the other parts in a page to come near. */
  watch(root: ParentNode): void {
    const parts = [...root.querySelectorAll(':not(:defined)')].filter((part) => !this.#seen.has(part));
    for (const part of parts) this.#seen.add(part);
    if (parts.length > 0) void this.#watchAfter(Promise.allSettled(this.#asked.values()), parts);
  }

  disconnect(): void {
    this.#near.disconnect();
  }

  #approach(entries: readonly IntersectionObserverEntry[]): void {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      this.#near.unobserve(target);
      void this.load(target.localName);
    }
  }

  async #watchAfter(first: Promise<unknown>, parts: readonly Element[]): Promise<void> {
    await first;
    for (const part of parts) this.#near.observe(part);
    whenIdle(() => void this.#loadRest(parts));
  }

  async #loadRest(parts: readonly Element[]): Promise<void> {
    for (const {localName} of parts) await this.load(localName);
  }
}
