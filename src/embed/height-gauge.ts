import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenIdle} from '../element/when-idle.js';
import {FRAME_FONT} from './frame-font.js';
import type {Heights} from './held-height.js';

/**
 * Widths in CSS pixels at which elements are measured: columns of articles, where a map grows and text shrinks, and phones of 320,
 * less what stands around an element in a frame.
 */
const COLUMNS = [600, 672, 820];
const PHONE = 304;

/** What a map gains when WebGL takes over, in CSS pixels: lines of credits and hints. Copies stay still. */
const LIVE = 48;

/** What would ask the feed again, show a bar for that, or start WebGL. */
const LEFT_OUT = ['refresh', 'live-src'];
const TOLD = ['budget-ready', 'budget-error', 'budget-change', 'budget-filter', 'budget-select'];

/**
 * Measures how high elements become, by copies that nobody sees, hears or finds: out of sight, inert, in a closed shadow
 * root. A copy has the address of its feed, which is loaded by then, and is removed when it is measured.
 */
export class HeightGauge implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #heights = new Map<string, Heights | undefined>();
  readonly #copies = new Set<Element>();
  #open = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const copy of this.#copies) copy.remove();
    this.#copies.clear();
  }

  /** Whether heights are still to come. */
  get busy(): boolean {
    return this.#open > 0;
  }

  /**
   * Undefined until they are measured, which makes the host update, and for elements that are not on the page.
   *
   * @param inFrame measured in the font of frames, else in that of this page
   */
  heightsOf(tag: string, attributes: ReadonlyMap<string, string>, inFrame: boolean): Heights | undefined {
    const key = JSON.stringify([tag, inFrame, ...attributes]);
    if (!this.#heights.has(key) && customElements.get(tag)) {
      this.#heights.set(key, undefined);
      this.#open++;
      whenIdle(() => void this.#measure(key, tag, attributes, inFrame));
    }
    return this.#heights.get(key);
  }

  async #measure(
    key: string,
    tag: string,
    attributes: ReadonlyMap<string, string>,
    inFrame: boolean,
  ): Promise<void> {
    const heights = await Promise.all(
      [PHONE, ...COLUMNS].map((width) => this.#heightAt(hiddenRoom(width, inFrame), tag, attributes)),
    );
    const [narrow = 0, ...wide] = heights;
    this.#open--;
    if (heights.every(Boolean)) this.#heights.set(key, [Math.max(...wide), narrow]);
    this.#host.requestUpdate();
  }

  #heightAt(room: HTMLElement, tag: string, attributes: ReadonlyMap<string, string>): Promise<number> {
    const later = tag === 'budget-map' ? LIVE : 0;
    const copy = document.createElement(tag);
    for (const [name, value] of attributes) if (!LEFT_OUT.includes(name)) copy.setAttribute(name, value);
    copy.style.contentVisibility = 'visible';
    if (tag === 'budget-map') copy.setAttribute('static', '');
    room.attachShadow({mode: 'closed'}).append(copy);
    document.body.append(room);
    this.#copies.add(room);
    return new Promise((resolve) => {
      const settle = (): void => {
        const height =
          room.isConnected && copy.getAttribute('state') === 'ready' ? copy.offsetHeight + later : 0;
        room.remove();
        this.#copies.delete(room);
        resolve(height);
      };
      const whenLaidOut = (): void =>
        whenIdle(() => whenIdle(room.isConnected && isComing(copy) ? whenLaidOut : settle));
      copy.addEventListener('budget-ready', whenLaidOut, {once: true});
      copy.addEventListener('budget-error', settle, {once: true});
    });
  }
}

/** Whether an element that has its figures still waits for parts of itself, whose place it keeps or ends before. */
function isComing({shadowRoot}: Element): boolean {
  return (shadowRoot?.querySelector('.pending, .working') ?? null) !== null;
}

function hiddenRoom(width: number, inFrame: boolean): HTMLElement {
  const room = document.createElement('div');
  room.inert = true;
  Object.assign(room.style, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: `${width}px`,
    blockSize: '0',
    overflow: 'clip',
    visibility: 'hidden',
    contain: 'layout paint',
    ...(inFrame ? {font: FRAME_FONT} : {}),
  });
  for (const type of TOLD) room.addEventListener(type, (event) => event.stopPropagation());
  return room;
}
