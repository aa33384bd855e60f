import {html, nothing} from 'lit';

/** A button that leads to a part further below. */
export interface WayIn {
  readonly text: string;
  lead(): void;
}

/** Short ways to what stands below; nothing where there is nothing to lead to. */
export function renderWaysIn(ways: readonly WayIn[]) {
  if (ways.length === 0) return nothing;
  return html`<p class="ways-in">${ways.map(({text, lead}) => html`<button type="button" @click=${lead}>${text}</button>`)}</p>`;
}
