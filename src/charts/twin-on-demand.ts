import {noChange, type ReactiveController, type ReactiveElement} from 'lit';
import {Directive, directive} from 'lit/directive.js';

let printing = false;

/** Draws the table behind a chart when somebody can see it: on the screen, or on paper. Hidden, it keeps what it said last. */
class TwinOnDemand extends Directive {
  #shown: boolean | undefined;

  render(draw: () => unknown, shown: boolean): unknown {
    const same = shown === this.#shown;
    this.#shown = shown;
    return shown || !same || printing || matchMedia('print').matches ? draw() : noChange;
  }
}

/** A hidden table costs a reader who filters nothing: no screen and no screen reader shows it. */
export const twinOnDemand = directive(TwinOnDemand);

/** Has an element drawn anew as it goes onto paper, with its table. */
export class TwinOnPaper implements ReactiveController {
  readonly #host: ReactiveElement;
  #connection = new AbortController();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const print = (now: boolean) => {
      printing = now;
      if (now) this.#host.requestUpdate();
    };
    addEventListener('beforeprint', () => print(true), {signal});
    addEventListener('afterprint', () => print(false), {signal});
    matchMedia('print').addEventListener('change', () => this.#host.requestUpdate(), {signal});
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }
}
