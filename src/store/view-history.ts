import type {BudgetStore} from './budget-store.js';
import {formatViewed, type Viewed} from './view-text.js';
import type {Where} from '../model/where.js';

/** As far back as anyone goes. */
const MOST = 50;

const histories = new WeakMap<BudgetStore, ViewHistory>();

/** The history of a store, begun when it is first asked for. */
export function historyOf(store: BudgetStore): ViewHistory {
  let history = histories.get(store);
  if (!history) histories.set(store, (history = new ViewHistory(store)));
  return history;
}

/** What was looked at before, step by step: words typed one after another are one step. */
export class ViewHistory {
  readonly #store: BudgetStore;
  readonly #past: Viewed[] = [];
  #now: Viewed;
  #undoing = false;

  constructor(store: BudgetStore) {
    this.#store = store;
    this.#now = viewedIn(store);
    store.watch(() => this.#note(), new AbortController().signal);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Looks at what was looked at before the last step. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    const store = this.#store;
    this.#undoing = true;
    for (const chart of Object.keys(store.state.levels)) store.openLevel(chart, before.levels[chart] ?? '');
    store.restore(before.choice);
    this.#undoing = false;
    this.#now = viewedIn(store);
  }

  #note(): void {
    if (this.#undoing) return;
    const store = this.#store;
    const before = this.#now;
    const {choice, levels} = store.state;
    if (choice === before.choice && levels === before.levels) return;
    const now = viewedIn(store);
    this.#now = now;
    if (!store.state.dataset || formatViewed(now) === formatViewed(before)) return;
    const last = this.#past.at(-1);
    if (last && isTyping(last, before) && isTyping(before, now)) return;
    this.#past.push(before);
    if (this.#past.length > MOST) this.#past.shift();
  }
}

function viewedIn({state: {choice, levels}}: BudgetStore): Viewed {
  return {choice, levels};
}

/** Whether nothing but the words that are looked for differs. */
function isTyping(before: Viewed, after: Viewed): boolean {
  const [a, b] = [before, after].map((viewed) =>
    formatViewed({...viewed, choice: withoutText(viewed.choice)}),
  );
  return a === b && before.choice.where?.text !== after.choice.where?.text;
}

function withoutText({where, ...choice}: Viewed['choice']): Viewed['choice'] {
  if (!where) return choice;
  const {text: _, ...others}: Where = where;
  return {...choice, where: others};
}
