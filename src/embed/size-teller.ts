import {asksForSize, sizeMessages} from './size-dialects.js';
import {isHello} from './size-message.js';

/**
 * Tells the page around this frame how high the content is: when that changes, and when it is asked.
 *
 * What is measured is the box of the content, which is as high as what is in it and never as the frame: a taller frame does not
 * make it grow.
 */
export class SizeTeller {
  readonly #content: Element;
  readonly #observer = new ResizeObserver(() => this.#tell());
  #told = 0;

  constructor(content: Element) {
    this.#content = content;
  }

  /** Begins when there is something to show: before, the frame keeps the height that its page gave it. */
  start(): void {
    if (window.parent === window) return;
    this.#observer.observe(this.#content, {box: 'border-box'});
    addEventListener('message', this.#onMessage);
    addEventListener('hashchange', this.#again);
  }

  #onMessage = ({source, data}: MessageEvent<unknown>): void => {
    if (source === window.parent && (isHello(data) || asksForSize(data, location))) this.#again();
  };

  #again = (): void => {
    this.#told = 0;
    this.#tell();
  };

  /** A frame that is not shown has no height to tell. */
  #tell(): void {
    const height = Math.ceil(this.#content.getBoundingClientRect().height);
    if (height === 0 || window.innerWidth === 0 || height === this.#told) return;
    this.#told = height;
    for (const message of sizeMessages(height, location)) window.parent.postMessage(message, '*');
  }
}
