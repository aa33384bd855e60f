import type {ReactiveController, ReactiveElement} from 'lit';
import type {BudgetState} from './budget-state.js';
import type {BudgetStore} from './budget-store.js';

/** Reads part of a store, and updates its host only when that part changes. */
export class Selection<Part extends object> implements ReactiveController {
  value: Part | undefined;

  readonly #host: ReactiveElement;
  readonly #select: (state: BudgetState) => Part;
  #store: BudgetStore | undefined;
  #watch = new AbortController();

  constructor(host: ReactiveElement, select: (state: BudgetState) => Part) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** Reads from this store from now on; from none when undefined. */
  follow(store: BudgetStore | undefined): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#rewatch();
    this.#refresh();
  }

  hostConnected(): void {
    this.#rewatch();
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#watch.abort();
  }

  #rewatch(): void {
    this.#watch.abort();
    this.#watch = new AbortController();
    if (this.#host.isConnected) this.#store?.watch(() => this.#refresh(), this.#watch.signal);
  }

  #refresh(): void {
    const next = this.#store && this.#select(this.#store.state);
    if (sameEntries(this.value, next)) return;
    this.value = next;
    this.#host.requestUpdate();
  }
}

function sameEntries(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  const before = Object.entries(a) as [string, unknown][];
  const after = b as Readonly<Record<string, unknown>>;
  return before.length === Object.keys(b).length && before.every(([key, value]) => after[key] === value);
}
