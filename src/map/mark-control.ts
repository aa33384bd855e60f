import type {Mark} from './mark.js';
import {type Direction, nextMark} from './next-mark.js';

/** What a reader does with the marks. */
export interface MarkHost {
  marks(): readonly Mark[];
  openMark(mark: Mark): void;
  /** Pointed at or focused; undefined when no longer. */
  pointAt(mark: Mark | undefined): void;
  /** The keyboard stops at this mark from now on. */
  stopAt(mark: Mark): void;
  zoomBy(levels: number): void;
  /** In parts of the screen. */
  panBy(right: number, down: number): void;
  closeCard(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Part of the map that an arrow key passes. */
const STEP = 0.25;

/** Listens to the marks at one place, so that they need no listeners of their own. */
export function watchMarks(overlay: SVGElement, host: MarkHost): void {
  const markOf = ({target}: Event): Mark | undefined => {
    const key =
      target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : undefined;
    return host.marks().find((mark) => mark.key === key);
  };
  overlay.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark) host.openMark(mark);
  });
  overlay.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark) host.pointAt(mark);
  });
  overlay.addEventListener('pointerout', () => host.pointAt(undefined));
  overlay.addEventListener('focusout', () => host.pointAt(undefined));
  overlay.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (!mark) return;
    host.stopAt(mark);
    host.pointAt(mark);
  });
  overlay.addEventListener('keydown', (event) => {
    const mark = markOf(event);
    if (mark && answerKey(event, mark, host)) event.preventDefault();
  });
}

/** @returns whether the key means something here */
function answerKey(
  {key, shiftKey, ctrlKey, metaKey, altKey}: KeyboardEvent,
  mark: Mark,
  host: MarkHost,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (direction) return step(direction, shiftKey, mark, host);
  switch (key) {
    case 'Enter':
    case ' ':
      host.openMark(mark);
      return true;
    case '+':
    case '=':
      host.zoomBy(1);
      return true;
    case '-':
    case '_':
      host.zoomBy(-1);
      return true;
    case 'Escape':
      host.pointAt(undefined);
      host.closeCard();
      return true;
    default:
      return false;
  }
}

/** To the next mark; where there is none, or with Shift, the map moves. */
function step(direction: Direction, shift: boolean, mark: Mark, host: MarkHost): true {
  const next = shift ? undefined : nextMark(host.marks(), mark, direction);
  const [right, down] = STEPS[direction];
  if (next) host.stopAt(next);
  else host.panBy(right * STEP, down * STEP);
  return true;
}
