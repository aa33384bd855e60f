import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type ArrowKey, neighbour} from './neighbour.js';

/** What the group needs of its element. */
type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * Makes marks that lie anywhere in a plane one stop of the Tab key: arrows go to what lies there on the screen, Home and End to
 * the first and the last.
 *
 * Marks carry `data-mark`, and a value in it that survives a new rendering. Put `keydown` and `focusin` of what holds them on
 * `handleEvent`.
 */
export class SpatialGroup implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  #current = '';
  /** The mark that has the focus while the element is rendered. */
  #held: string | undefined;

  /** @param selector where the marks are, inside the element */
  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = `${selector} [data-mark]`;
    host.addController(this);
  }

  hostUpdate(): void {
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    this.#held = activeElement?.matches(this.#selector) ? nameOf(activeElement as HTMLElement) : undefined;
  }

  /** A rendering may give the element of a mark to another one: the focus follows the mark. */
  hostUpdated(): void {
    const marks = this.#settle();
    if (this.#held !== undefined) marks.find((mark) => nameOf(mark) === this.#held)?.focus();
  }

  handleEvent(event: Event): void {
    const marks = this.#marks();
    const from = marks.findIndex((mark) => mark === event.composedPath()[0]);
    if (from < 0) return;
    this.#current = nameOf(marks[from]);
    if (event instanceof KeyboardEvent && !hasModifier(event)) this.#walk(event, marks, from);
    this.#settle();
  }

  /** Puts the focus on a mark, or on the first where it is not there. */
  focus(name = ''): void {
    this.#current = name;
    const marks = this.#settle();
    (marks.find((mark) => nameOf(mark) === name) ?? marks[0])?.focus();
  }

  #walk(event: KeyboardEvent, marks: readonly HTMLElement[], from: number): void {
    const {key} = event;
    if (!isArrow(key) && key !== 'Home' && key !== 'End') return;
    event.preventDefault();
    const edges = marks.map((mark) => mark.getBoundingClientRect());
    const to = isArrow(key) ? neighbour(edges, from, key) : key === 'Home' ? 0 : marks.length - 1;
    if (to !== undefined) marks[to]?.focus();
  }

  #settle(): readonly HTMLElement[] {
    const marks = this.#marks();
    const stop = Math.max(
      0,
      marks.findIndex((mark) => nameOf(mark) === this.#current),
    );
    marks.forEach((mark, index) => (mark.tabIndex = index === stop ? 0 : -1));
    return marks;
  }

  #marks(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector)];
  }
}

function nameOf(mark: HTMLElement | undefined): string {
  return mark?.dataset['mark'] ?? '';
}

function isArrow(key: string): key is ArrowKey {
  return ARROWS.includes(key);
}

function hasModifier({altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
