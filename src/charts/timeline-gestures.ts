import {periodAtShare} from './timeline-scale.js';

/** What a pointer and keys do on a timeline. Indices are of periods. */
export interface TimelineHands {
  /** How many periods there are. */
  readonly count: number;
  /** Rests on a period; undefined leaves it. */
  rest(at: number | undefined): void;
  /** Shows what a drag would choose; undefined gives it up. */
  preview(span: readonly [number, number] | undefined): void;
  choose(from: number, to: number): void;
  clear(): void;
  /** Puts the focus on a period. */
  focus(at: number): void;
}

/**
 * Turns a pointer's and a keyboard's moves into choices of periods.
 *
 * A press chooses the period below it, a drag all that it crosses; a drag up or down scrolls the page. Shift with arrows, Home
 * or End chooses from where the focus was; Escape gives up a drag, else shows everything again.
 */
export class TimelineGestures {
  #start: number | undefined;
  #anchor: number | undefined;
  #last = 0;

  pointer(event: PointerEvent, hands: TimelineHands): void {
    const at = periodAt(event, hands.count);
    switch (event.type) {
      case 'pointerdown':
        if (!event.isPrimary || event.button !== 0) return;
        this.#start = at;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        hands.preview([at, at]);
        return;
      case 'pointermove':
        if (this.#start !== undefined) hands.preview(ordered(this.#start, at));
        if (this.#start === undefined || at !== this.#last) hands.rest(at);
        this.#last = at;
        return;
      case 'pointerup':
        if (this.#start === undefined) return;
        hands.choose(...ordered(this.#start, at));
        this.#drop(hands);
        return;
      case 'pointercancel':
        this.#drop(hands);
        hands.rest(undefined);
        return;
      case 'pointerleave':
        if (this.#start === undefined) hands.rest(undefined);
    }
  }

  /** @returns true where the key is taken, so that nothing else acts on it */
  key(event: KeyboardEvent, at: number, hands: TimelineHands): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape') {
      if (this.#start === undefined) hands.clear();
      this.#drop(hands);
      return true;
    }
    if (!event.shiftKey) this.#anchor = undefined;
    const to = target(event.key, at, hands.count);
    if (to === undefined || (!event.shiftKey && event.key.startsWith('Arrow'))) return false;
    event.preventDefault();
    if (event.shiftKey) {
      this.#anchor ??= at;
      hands.choose(...ordered(this.#anchor, to));
    }
    hands.focus(to);
    return true;
  }

  #drop(hands: TimelineHands): void {
    this.#start = undefined;
    hands.preview(undefined);
  }
}

/** Time runs from the left in every language of the library. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function periodAt({clientX, currentTarget}: PointerEvent, count: number): number {
  const {left, width} = (currentTarget as HTMLElement).getBoundingClientRect();
  return periodAtShare(((clientX - left) / (width || 1)) * 100, count);
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
