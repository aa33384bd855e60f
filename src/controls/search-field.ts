import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {live} from 'lit/directives/live.js';

/** The field of words to look for: keystrokes between two frames make one search. */
export class SearchField implements ReactiveController {
  readonly #search: (text: string) => void;
  #typed: string | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, search: (text: string) => void) {
    this.#search = search;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** @param text what is looked for, unless the reader is typing something else */
  render(text: string, label: string, placeholder: string) {
    return html`
      <search class="search">
        <input type="search" class="words" aria-label=${label} placeholder=${placeholder} .value=${live(this.#typed ?? text)} @input=${this.#onInput} />
      </search>
    `;
  }

  readonly #onInput = ({currentTarget}: Event): void => {
    this.#typed = (currentTarget as HTMLInputElement).value;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const text = this.#typed ?? '';
      this.#typed = undefined;
      this.#search(text);
    });
  };
}
