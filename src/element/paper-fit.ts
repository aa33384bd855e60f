import type {ReactiveController, ReactiveElement} from 'lit';

/** Width in pixels that an upright A4 page has inside its margins. */
const PAPER = 680;

/**
 * Brings what was drawn for the pixels of the screen onto paper whole: wider than the page it is made smaller, never cut.
 *
 * Nothing is measured anew for print: browsers tell of its sizes too late.
 */
export class PaperFit implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selector: string;
  #connection = new AbortController();

  /** @param selector what is drawn, inside the element */
  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener('beforeprint', () => this.#fit(), {signal});
    addEventListener('afterprint', () => this.#release(), {signal});
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#release();
  }

  #fit(): void {
    const drawn = this.#drawn;
    const {offsetWidth = 0, offsetHeight = 0} = drawn ?? {};
    if (!drawn || offsetWidth <= PAPER) return;
    drawn.style.inlineSize = `${offsetWidth}px`;
    drawn.style.blockSize = `${offsetHeight}px`;
    drawn.style.zoom = String(PAPER / offsetWidth);
  }

  #release(): void {
    for (const name of ['inline-size', 'block-size', 'zoom']) this.#drawn?.style.removeProperty(name);
  }

  get #drawn(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
  }
}
