import type {LitElement, ReactiveController} from 'lit';
import type {Conversation, Stage} from './conversation.js';

/** Keeps the focus where the dialogue goes on, unless the reader is elsewhere on the page by then. */
export class DialogueFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #current: () => Conversation | undefined;
  #before: {readonly conversation: Conversation; readonly step: Stage['step']} | undefined;
  #wanted: string | undefined;

  /** @param current the report that is shown */
  constructor(host: LitElement, current: () => Conversation | undefined) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  /** Focuses what a selector means, after the next rendering. */
  moveTo(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#notice();
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined) this.#host.renderRoot.querySelector<HTMLElement>(wanted)?.focus();
  }

  #notice(): void {
    const conversation = this.#current();
    const step = conversation?.stage.step;
    const before = this.#before;
    this.#before = conversation && step && {conversation, step};
    if (!before || before.conversation !== conversation || before.step === step || !this.#isHere) return;
    // The button that was pressed says what is under way; nothing else takes the focus meanwhile.
    const isBusy = step === 'sending' || (step === 'looking' && before.step === 'sending');
    if (!isBusy) this.#wanted = step === 'write' ? '#text' : '.stage-title';
  }

  /** The focus is here, or nowhere because what had it is gone. */
  get #isHere(): boolean {
    const {activeElement} = document;
    return activeElement === null || activeElement === document.body || this.#host.matches(':focus-within');
  }
}
