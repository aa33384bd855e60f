import {nothing, type ReactiveController, type ReactiveElement, render} from 'lit';
import {type Formats, formatsFor} from '../i18n/formats.js';
import {type Locale, resolveLocale} from '../i18n/locale.js';
import {loadedMessages, loadMessages, type Messages} from '../i18n/messages.js';
import {coreWords} from '../i18n/sections/core.js';
import {liveWords} from '../i18n/sections/live.js';
import {codelistWords} from '../i18n/sections/codelists.js';
import type {BudgetStore} from '../store/budget-store.js';
import {BudgetSelectEvent} from '../store/events.js';
import type {LiveFeed} from '../store/live-feed.js';
import {fetchedFor} from '../store/fetched-for.js';
import {firstInPage} from './first-in-page.js';
import {liveStyles} from './live-bar.styles.js';
import {liveWordsNow, renderLive} from './render-live.js';

/** Screen readers are told of changes no more often, in milliseconds. */
const BETWEEN_WORDS = 30_000;
const WORDS = [coreWords, codelistWords, liveWords];

const barsOf = new WeakMap<LiveFeed, Set<LiveBar>>();

/**
 * The line below an element that tells how fresh the figures are and what has changed.
 *
 * Elements that share a feed show it once: the first of them in the page that is seen, an explorer before what it is made of.
 */
export class LiveBar implements ReactiveController {
  /** Stands at the end of the element's frame; empty where another element shows the bar. */
  readonly #box = document.createElement('div');

  readonly #element: ReactiveElement;
  readonly #store: () => BudgetStore | undefined;
  #live: LiveFeed | undefined;
  #connection = new AbortController();
  #asked: Locale | undefined;
  #open = false;
  #said = '';
  #saidAt = 0;
  #told: {readonly state: string; readonly changes: LiveFeed['changes']} | undefined;
  #planned = false;

  constructor(element: ReactiveElement, store: () => BudgetStore | undefined) {
    this.#element = element;
    this.#store = store;
    this.#box.className = 'live';
    this.#box.setAttribute('part', 'live');
    this.#box.setAttribute('role', 'group');
    const {renderRoot} = element;
    const {styleSheet} = liveStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
    element.addController(this);
    this.#plan();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    this.#follow();
    this.#plan();
  }

  /** The element the bar belongs to. */
  get element(): Element {
    return this.#element;
  }

  #follow(): void {
    const store = this.#store();
    const live = this.#element.isConnected ? store?.state.live : undefined;
    if (live === this.#live) return;
    this.#leave();
    this.#live = live;
    if (!store || !live) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const bars = barsOf.get(live) ?? new Set();
    barsOf.set(live, bars);
    bars.add(this);
    const plan = (): void => this.#plan();
    store.watch(plan, signal);
    live.watch(plan, signal);
    for (const type of ['online', 'offline']) addEventListener(type, plan, {signal});
    for (const bar of bars) bar.#plan();
  }

  #leave(): void {
    this.#connection.abort();
    const bars = this.#live && barsOf.get(this.#live);
    this.#live = undefined;
    if (!bars?.delete(this)) return;
    for (const bar of bars) bar.#plan();
    this.#plan();
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      this.#render();
    });
  }

  #render(): void {
    const live = this.#live;
    const store = this.#store();
    const frame = this.#element.renderRoot.querySelector<HTMLElement>('.frame');
    const language = resolveLocale(frame?.lang);
    if (!frame || !language) return;
    if (this.#box.parentNode !== frame) frame.append(this.#box);
    const messages = loadedMessages(language, WORDS);
    if (!messages && live) void this.#loadWords(language);
    if (!live || !store?.state.dataset || !messages || !this.#isFirst(live)) {
      render(nothing, this.#box);
      return;
    }
    this.#box.setAttribute('aria-label', messages.live.name);
    const formats = formatsFor(language);
    this.#say(live, store, messages, formats);
    const {state} = store;
    const view = {state, live, messages, formats, said: this.#said, open: this.#open};
    render(
      renderLive(view, {
        toggle: () => (live.paused ? live.resume() : live.pause()),
        unfold: (open) => {
          this.#open = open;
          this.#plan();
        },
        select: (project) => {
          store.select(project);
          this.#element.dispatchEvent(new BudgetSelectEvent(project));
        },
      }),
      this.#box,
    );
  }

  /** Pausing and trouble are told at once, changes now and then; what was there from the beginning is not told. */
  #say(live: LiveFeed, store: BudgetStore, messages: Messages, formats: Formats): void {
    const {load} = store.state;
    const failure = load.phase === 'ready' && load.failure !== undefined;
    const state = `${live.paused} ${failure}`;
    const {changes} = live;
    const before = this.#told;
    if (before?.state === state && before.changes === changes) return;
    const turned = before !== undefined && before.state !== state;
    if (!turned && Date.now() - this.#saidAt < BETWEEN_WORDS) return;
    this.#told = {state, changes};
    if (!before) return;
    this.#saidAt = Date.now();
    const {count = 0} = changes ?? {};
    this.#said =
      turned || count === 0
        ? liveWordsNow({live, state: store.state, messages}).text
        : messages.live.announced(count, formats.integer(count));
  }

  #isFirst(live: LiveFeed): boolean {
    const elements = [...(barsOf.get(live) ?? [])].map(({element}) => element);
    return firstInPage(elements) === this.#element;
  }

  async #loadWords(language: Locale): Promise<void> {
    if (this.#asked === language) return;
    this.#asked = language;
    if (await fetchedFor(this.#element, loadMessages(language, WORDS))) this.#plan();
  }
}
