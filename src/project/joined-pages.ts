import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BudgetStore} from '../store/budget-store.js';
import {joinPages, type PartyPage} from './party-pages.js';

/** Lets those who open a party from elsewhere find a page, as long as it is on the page and shows any party. */
export class JoinedPages implements ReactiveController {
  readonly #page: PartyPage & ReactiveControllerHost;
  /** The store that the page shows; undefined where its party is fixed, or the page is away. */
  readonly #store: () => BudgetStore | undefined;
  #joined = new AbortController();
  #of: BudgetStore | undefined;

  constructor(page: PartyPage & ReactiveControllerHost, store: () => BudgetStore | undefined) {
    this.#page = page;
    this.#store = store;
    page.addController(this);
  }

  hostConnected(): void {
    this.#page.requestUpdate();
  }

  hostUpdate(): void {
    const store = this.#store();
    if (store === this.#of) return;
    this.hostDisconnected();
    this.#of = store;
    if (store) joinPages(store, this.#page, this.#joined.signal);
  }

  hostDisconnected(): void {
    this.#joined.abort();
    this.#joined = new AbortController();
    this.#of = undefined;
  }
}
