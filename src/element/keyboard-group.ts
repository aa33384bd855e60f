import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the group needs of its element. */
type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];

/**
 * Makes many marks one stop of the Tab key: arrows, Home and End walk among them, as in the composite widgets of the WAI-ARIA
 * Authoring Practices.
 *
 * Marks carry `data-mark`; those that stand side by side share a parent with `data-marks`. Put `keydown` and `focusin` of the
 * group on `handleEvent` (`@keydown=${group} @focusin=${group}`). Which mark is the stop survives a new rendering.
 */
export class KeyboardGroup implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  #row = 0;
  #column = 0;

  /** @param selector where the marks are, inside the element */
  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#settle();
  }

  handleEvent(event: Event): void {
    const rows = this.#rows();
    const target = event.composedPath()[0];
    const row = rows.findIndex((marks) => marks.some((mark) => mark === target));
    if (row < 0) return;
    this.#row = row;
    this.#column = rows[row]?.findIndex((mark) => mark === target) ?? 0;
    if (event instanceof KeyboardEvent && KEYS.includes(event.key) && !hasModifier(event)) {
      event.preventDefault();
      this.#walk(event.key, rows);
    }
    this.#settle();
  }

  /** Puts the focus on the first mark, after the marks were replaced by others. */
  focusFirst(): void {
    this.#row = 0;
    this.#column = 0;
    this.focusStop();
  }

  /** Puts the focus on the mark that is where the last one was, after that was replaced. */
  focusStop(): void {
    this.#settle();
    this.#rows()[this.#row]?.[this.#column]?.focus();
  }

  #walk(key: string, rows: readonly (readonly HTMLElement[])[]): void {
    const reversed = getComputedStyle(rows[this.#row]?.[0] ?? document.body).direction === 'rtl';
    const last = rows.length - 1;
    switch (key) {
      case 'ArrowDown':
        this.#row = Math.min(last, this.#row + 1);
        break;
      case 'ArrowUp':
        this.#row = Math.max(0, this.#row - 1);
        break;
      case 'Home':
        this.#row = 0;
        break;
      case 'End':
        this.#row = last;
        break;
      default:
        this.#column += (key === 'ArrowRight') === reversed ? -1 : 1;
    }
    const marks = rows[this.#row] ?? [];
    this.#column = Math.max(0, Math.min(marks.length - 1, this.#column));
    marks[this.#column]?.focus();
  }

  #settle(): void {
    const rows = this.#rows();
    this.#row = Math.min(this.#row, Math.max(0, rows.length - 1));
    this.#column = Math.min(this.#column, Math.max(0, (rows[this.#row]?.length ?? 1) - 1));
    rows.forEach((marks, row) =>
      marks.forEach((mark, column) => {
        mark.tabIndex = row === this.#row && column === this.#column ? 0 : -1;
      }),
    );
  }

  #rows(): HTMLElement[][] {
    const marks = this.#host.renderRoot.querySelectorAll<HTMLElement>(`${this.#selector} [data-mark]`);
    const byParent = new Map<Element | null, HTMLElement[]>();
    for (const mark of marks) {
      const row = mark.closest('[data-marks]') ?? mark;
      const before = byParent.get(row);
      if (before) before.push(mark);
      else byParent.set(row, [mark]);
    }
    return [...byParent.values()];
  }
}

function hasModifier({altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
