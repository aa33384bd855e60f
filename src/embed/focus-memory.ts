/** Remembers where the focus was when something was opened, to give it back when that is closed. */
export class FocusMemory {
  #opener: HTMLElement | undefined;

  remember(): void {
    const active = deepActiveElement();
    this.#opener =
      active instanceof HTMLElement || active instanceof SVGElement ? (active as HTMLElement) : undefined;
  }

  /** Gives the focus back where its place is still on the page. */
  restore(): void {
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = undefined;
  }
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}
